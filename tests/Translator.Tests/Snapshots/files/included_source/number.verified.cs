using CSockTranslate.Runtime;

internal static unsafe class Number
{
    /* Reads a number and moves the text behind it. */
    internal static int number_at(sbyte** text)
    {
        int value = 0;

        for (; **text >= '0' && **text <= '9'; (*text)++)
            value = value * 10 + (**text - '0');
        return value;
    }
}
