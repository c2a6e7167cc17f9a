/* pragmas.c - pragmas that change nothing in C#, and those about macros and layouts */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Pragmas
{
    static int inner_limit = 2;
    static int outer_limit = 1;

    [StructLayout(LayoutKind.Explicit, Size = 5)]
    internal struct header
    {
        [FieldOffset(0)]
        public sbyte kind;
        [FieldOffset(1)]
        public int length;
    }
    [StructLayout(LayoutKind.Explicit, Size = 6)]
    internal struct trailer
    {
        [FieldOffset(0)]
        public sbyte kind;
        [FieldOffset(2)]
        public int checksum;
    }
    [StructLayout(LayoutKind.Explicit, Size = 9)]
    internal struct tight
    {
        [FieldOffset(0)]
        public sbyte kind;
        [FieldOffset(1)]
        public long value;
    }
    internal struct loose
    {
        public sbyte kind;
        public long value;
    }

    static int main()
    {
        int sum = 0;

        for (int i = 0; i < 5; i++)
            sum += i;
        while (sum < 20)
            sum++;
        _ = sum + 1;
        printf("%d %d %d\n"u8, sum, inner_limit, outer_limit);
        printf("%zu %zu %zu %zu\n"u8, sizeof(header), sizeof(trailer), sizeof(tight), sizeof(loose));

        puts("has include"u8);
        puts("has attribute"u8);
        puts("has builtin"u8);
        puts("has compare and swap"u8);
        return (int)strlen("end"u8);
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
