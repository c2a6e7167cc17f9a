/* conditional_code.c: what #if can compute, and the branches that old portability headers take */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Limits;
using int32 = int;

internal static unsafe class ConditionalCode
{
    const int FEATURE = 1;

    /* an old header's guess at the byte order */
    static ReadOnlySpan<byte> ORDER => "little"u8;

    /* not there, and not asked for */
    const int SEPARATOR = '/';

    const int WORD_BITS = 64;

    static sbyte* feature = "on"u8.ToPointer();

    static int main()
    {
        int n = 0;

        n += 1;
        n += 2;         /* unsigned in #if too */
        n += 4;
        n += 8;
        n += 16;
        n += 32;
        n += 64;
        printf("%d %s %c %zu %d %s %d\n"u8, n, ORDER, SEPARATOR, sizeof(int32), WORD_BITS, feature, 9);
        printf("empty\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
