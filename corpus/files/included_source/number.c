/* Reads a number and moves the text behind it. */
int number_at(const char **text)
{
    int value = 0;

    for (; **text >= '0' && **text <= '9'; (*text)++)
        value = value * 10 + (**text - '0');
    return value;
}
