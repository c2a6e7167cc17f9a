/* stringizing.c: the # operator, with and without expansion first, and strings beside each other */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Stringizing
{
    const int VERSION_MAJOR = 2;
    const int VERSION_MINOR = 14;
    static ReadOnlySpan<byte> VERSION => "v2.14"u8;
    static ReadOnlySpan<byte> FILE_NAME => "stringizing.c"u8;

    static int twice(int n)
    {
        return 2 * n;
    }

    static int main()
    {
        int a = 3, b = 4;

        printf("%s\n"u8, "hello world"u8);
        printf("%s\n"u8, "\"quoted \\n\" 'c' '\\\\' \"\\\"\""u8);
        printf("%s\n"u8, "VERSION_MAJOR"u8);
        printf("%s\n"u8, "2"u8);
        printf("%s\n"u8, VERSION);
        printf("[%s] [%s]\n"u8, ""u8, ""u8);
        printf("%s\n"u8, "a + b"u8 /* a comment */ );
        printf("%s\n"u8, "a, b , c(d, e)"u8);
        printf("%s = %d\n"u8, "a + b"u8, a + b);
        printf("%s = %d\n"u8, "twice(a) * (b - 1)"u8, twice(a) * (b - 1));
        printf("%s = %d\n"u8, "a > b ? a : b"u8, a > b ? a : b);
        _ = a < b ? 0 : printf("%s:%d: %s failed\n"u8, FILE_NAME, 32, "a < b"u8);
        _ = a == b ? 0 : printf("%s:%d: %s failed\n"u8, FILE_NAME, 33, "a == b"u8);
        _ = "text"u8.ToPointer()[0] == 'x' ? 0 : printf("%s:%d: %s failed\n"u8, FILE_NAME, 34, "\"text\"[0] == 'x'"u8);
        printf("%s%s\n"u8, "one two "u8, "three four"u8 /* between */ );
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
