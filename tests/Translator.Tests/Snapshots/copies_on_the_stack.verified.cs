using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class CopiesOnTheStack
{
    /* copies_on_the_stack - strdupa and strndupa */

    static int calls;

    static sbyte* next()
    {
        calls++;
        return "host:port"u8.ToPointer();
    }

    static int length_of_name(sbyte* text)
    {
        using AutomaticStorage storage = new();
        sbyte* __source = text;
        size_t __size = strlen(__source) + 1;
        sbyte* copy = (sbyte*)memcpy(storage.Allocate(__size), __source, __size);

        copy[strcspn(copy, ":"u8)] = (sbyte)'\0';
        printf("%s %s\n"u8, text, copy);
        return (int)strlen(copy);
    }

    static int main()
    {
        using AutomaticStorage storage = new();
        sbyte* copy, part;

        printf("%d\n"u8, length_of_name("example.org:80"u8.ToPointer()));
        sbyte* __source = next();
        size_t __size = strlen(__source) + 1;
        copy = (sbyte*)memcpy(storage.Allocate(__size), __source, __size);
        sbyte* __source2 = next();
        size_t __length = strnlen(__source2, 4);
        sbyte* __copy = (sbyte*)storage.Allocate(__length + 1);
        __copy[__length] = (sbyte)'\0';
        part = (sbyte*)memcpy(__copy, __source2, __length);
        printf("%s %s %d\n"u8, copy, part, calls);
        sbyte* __source3 = "short"u8.ToPointer();
        size_t __length2 = strnlen(__source3, 100);
        sbyte* __copy2 = (sbyte*)storage.Allocate(__length2 + 1);
        __copy2[__length2] = (sbyte)'\0';
        printf("%s\n"u8, (sbyte*)memcpy(__copy2, __source3, __length2));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
