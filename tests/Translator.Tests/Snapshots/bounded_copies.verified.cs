using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class BoundedCopies
{
    /* memfrob and explicit_bzero, and a bounded copy of the program's own */

    static size_t copy_bounded(sbyte* dest, sbyte* src, size_t size)
    {
        size_t length = strlen(src);

        if (size > 0)
        {
            size_t count = length < size - 1 ? length : size - 1;
            memcpy(dest, src, count);
            dest[count] = 0;
        }
        return length;
    }

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[8];
        "abcdefg"u8.CopyTo(buffer, 8);
        sbyte* same = stackalloc sbyte[11];
        "frobnicate"u8.CopyTo(same, 11);

        printf("%zu %s\n"u8, copy_bounded(buffer, "longer than that"u8.ToPointer(), 8), buffer);
        memfrob(same, 10);
        printf("changed %d"u8, strcmp(same, "frobnicate"u8) != 0);
        memfrob(same, 10);
        printf(" and back %s\n"u8, same);
        explicit_bzero(buffer, 8);
        printf("cleared %d\n"u8, buffer[0] == 0 && buffer[7] == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
