/* What the functions of string.h return, with side effects in their arguments. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class StringResults
{
    static sbyte* p;
    static readonly sbyte* buf = StaticStorage.Allocate<sbyte>(64);
    static int i;

    static int main()
    {
        if (stpcpy(buf, "abc"u8) != buf + 3)
            abort();
        if (stpcpy(buf, "de"u8) != buf + 2)
            abort();
        p = buf;
        if (strcpy(p++, "xy"u8) != buf || p != buf + 1)
            abort();
        if (mempcpy(buf + i, "123"u8, 4) != buf + 4)
            abort();
        if (mempcpy(buf + 5 * i++, "zz"u8, 3) != buf + 3 || i != 1)
            abort();
        if (memcpy(p++, "q"u8, 1) != buf + 1)
            abort();
        if (strncat(buf, "abcdef"u8, 3) != buf)
            abort();
        puts(buf);
        if (sprintf(buf, "%s%d"u8, "ab"u8, 12) != 4)
            abort();
        if (sprintf(buf, "plain"u8) != 5)
            abort();
        if (sprintf(buf, "%%"u8) != 1 || strcmp(buf, "%"u8) != 0)
            abort();
        if (snprintf(buf, 3, "abcdef"u8) != 6 || strcmp(buf, "ab"u8) != 0)
            abort();
        if (snprintf(null, 0, "%d"u8, 12345) != 5)
            abort();
        if (strlen(strcat(strcpy(buf, "12"u8), "34"u8)) != 4)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
