/* Null pointers as initial values of objects whose address is taken, and compared with each other. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class NullPointers
{
    static readonly int** none = (int**)StaticStorage.Pointers(1);
    static int** where = none;
    static readonly sbyte** names = (sbyte**)StaticStorage.Pointers(1);
    static sbyte** list = names;
    static readonly int* marks = StaticStorage.Create<int>([1, 2, 3, 4]);

    static int main()
    {
        ushort all = unchecked((ushort)~0);

        printf("%d %d %d\n"u8, all, true, true);
        *where = &marks[2];
        printf("%d %d\n"u8, **none, *none - marks < 4);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
