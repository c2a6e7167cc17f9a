/* text/util.c */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class TextUtil
{
    /* Text utilities. */
    const int UTIL_WIDTH = 10;

    static int used;

    internal static void text_center(sbyte* text)
    {
        int space = (UTIL_WIDTH - (int)strlen(text)) / 2;

        printf("[%*s%s%*s] %d\n"u8, space, ""u8, text, UTIL_WIDTH - space - (int)strlen(text), ""u8, ++used);
    }
}
