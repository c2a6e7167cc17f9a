using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class VersionOrder
{
    /* strverscmp: numbers in names, zeros in front */

    static int sign(int n)
    {
        return (n > 0 ? 1 : 0) - (n < 0 ? 1 : 0);
    }

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo(""u8, "a"u8, "b"u8, "a1"u8, "a2"u8, "a10"u8, "a01"u8, "a010"u8, "a09"u8, "a0"u8, "a00"u8, "a000"u8, "a0a"u8, "a00a"u8, "a1b"u8, "a1b2"u8, "a1b10"u8, "1"u8, "9"u8, "10"u8, "01"u8, "001"u8, "009"u8, "0"u8, "00"u8, "000"u8, "1.0"u8, "1.10"u8, "1.2"u8, "no digit"u8, "foo01"u8, "foo0"u8, "item#99"u8, "item#100"u8, "alpha1"u8, "alpha001"u8, "part1_f012"u8, "part1_f01"u8);

    static int main()
    {
        int n = (int)((ulong)(38 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*));

        for (int i = 0; i < n; i++)
        {
            printf("%-12s"u8, names[i]);
            for (int j = 0; j < n; j++)
                putchar("<=>"u8.ToPointer()[sign(strverscmp(names[i], names[j])) + 1]);
            printf("\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
