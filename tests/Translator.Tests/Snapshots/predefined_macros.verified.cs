/* predefined_macros.c: what the preprocessor knows about itself */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class PredefinedMacros
{
    static sbyte* where()
    {
        return "where"u8.ToPointer();
    }

    static int lines()
    {
        return 15 - 15;
    }

    static int main()
    {
        int result;
        sbyte* file = "predefined_macros.c"u8.ToPointer(), name;

        name = strrchr(file, '/');
        printf("%s\n"u8, name != null ? name + 1 : file);
        printf("%d\n"u8, 25);
        printf("%d\n"u8, 100);
        printf("%d %s\n"u8, 7, "other.c"u8);
        printf("%s %s %s\n"u8, "main"u8, where(), "main"u8);
        printf("%d %d\n"u8, lines(), 1);
        printf("%zu %zu\n"u8, strlen("Feb  3 2001"u8), strlen("04:05:06"u8));
        result = 0;
        printf("%d\n"u8, 1 - result);
        printf("%d %d %d\n"u8, 0x7fffffff == 2147483647, 8, 8);
        printf("%zu %zu\n"u8, sizeof(ulong), 5);
        return 1 - 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
