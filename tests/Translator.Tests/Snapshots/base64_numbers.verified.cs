using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class Base64Numbers
{
    static readonly long* numbers = StaticStorage.Create<long>([0, 1, 63, 64, 4095, 123456789, 2147483647, -1, -2147483648L, 4294967296L, 1L << 40]);

    static readonly sbyte** texts = (sbyte**)StaticStorage.PointersTo(""u8, "."u8, "/"u8, "z"u8, "zz"u8, "zzzzz"u8, "zzzzzz"u8, "zzzzzzz"u8, "A1b2"u8, "a-b"u8, "..//"u8);
    /* a64l and l64a */

    static int main()
    {

        for (int i = 0; i < 11; i++)
        {
            printf("%ld: '%s'"u8, numbers[i], l64a(numbers[i]));
            printf(" %ld\n"u8, a64l(l64a(numbers[i])));
        }
        for (int i = 0; i < 11; i++)
            printf("'%s': %ld\n"u8, texts[i], a64l(texts[i]));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
