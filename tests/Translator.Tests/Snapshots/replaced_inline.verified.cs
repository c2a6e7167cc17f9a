/* replaced_inline.c - GNU's extern inline: a definition for inlining, and the one that is called */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ReplacedInline
{
    static int checksum(int value)
    {
        return value + 2;
    }

    static int main()
    {
        printf("%d\n"u8, checksum(1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
