/* net/util.c */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class NetUtil
{
    /* Network utilities. */
    const int UTIL_WIDTH = 4;

    static int used;

    internal static void net_print(byte* address)
    {
        for (int i = 0; i < UTIL_WIDTH; i++)
            printf("%d%c"u8, address[i], i + 1 < UTIL_WIDTH ? '.' : ' ');
        printf("%d\n"u8, ++used);
    }
}
