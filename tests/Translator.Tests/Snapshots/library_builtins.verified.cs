/* library_builtins.c - library functions by their built-in names, checked ones too */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class LibraryBuiltins
{
    internal struct box
    {
        public int id;
        public fixed sbyte name[10];
        public fixed sbyte rest[4];
    }

    static readonly sbyte* buffer = StaticStorage.Allocate<sbyte>(20);
    static int length = (int)strlen("four"u8);

    static int main()
    {
        box box = new box { id = 1 };
        "box"u8.CopyTo(box.name, 10);
        ""u8.CopyTo(box.rest, 4);
        sbyte* end;

        strcpy(buffer, "hello"u8);
        memcpy(buffer + 5, " x"u8, 3);
        printf("%s %lu %d\n"u8, buffer, strlen(buffer), length);
        strcpy(buffer, "checked"u8);
        end = stpcpy(box.name, "copy"u8);
        snprintf(end, 5, "-%d"u8, 42);
        puts(buffer);
        puts(box.name);
        printf("%zu %zu %zu %zu\n"u8, 20UL, 17UL,
            16UL, 10UL);
        printf("%d %d\n"u8, abs(-3), memcmp("abc"u8, "abd"u8, 3) < 0);
        printf("%d %d %d\n"u8, 1, 0, 1);
        printf("%d %s\n"u8, 1, "chosen"u8);
        _ = buffer;
        end = buffer;
        printf("%s %d\n"u8, "main"u8, end == buffer && Builtins.FrameAddress(0u) != null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
