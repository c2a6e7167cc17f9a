/* Arrays from strings: with and without room for the NUL. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class CharacterArrays
{
    static readonly sbyte* a = StaticStorage.Text("abc"u8, 4);
    static readonly sbyte* b = StaticStorage.Text("abc"u8, 3);
    static readonly sbyte* c = StaticStorage.Text("abc"u8, 5);
    static readonly sbyte* d = StaticStorage.Text("xyz"u8, 4);
    static readonly sbyte* e = create_e();

    static sbyte* create_e()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(2 * 4);
        "ab"u8.CopyTo(value, 4);
        "cde"u8.CopyTo(value + 4, 4);
        return value;
    }
    static readonly sbyte** f = (sbyte**)StaticStorage.PointersTo("a"u8, "bb"u8, "ccc"u8);
    static readonly sbyte* g = StaticStorage.Create<sbyte>([(sbyte)'a', (sbyte)'b', 0]);
    static readonly sbyte* h = StaticStorage.Create<sbyte>([(sbyte)'z', 0, 0, (sbyte)'x', (sbyte)'y', 0, 0, 0, 0, 0]);
    static readonly sbyte* k = StaticStorage.Text("a\0b"u8, 4);
    static readonly sbyte* m = StaticStorage.Text("abcdefA1"u8, 9);
    static readonly sbyte* n = StaticStorage.Allocate<sbyte>(0 + 1);

    static int main()
    {
        if (4 != 4 || 3 != 3 || 4 != 4 || 4 != 4 || 9 != 9 ||
            2 * 4 != 8)
            abort();
        if (b[2] != 'c' || c[4] != 0 || strcmp(f[2], "ccc"u8) != 0 || h[4] != 'y' || h[0] != 'z' ||
            strcmp(m, "abcdefA1"u8) != 0)
            abort();
        if (memcmp(e + 4, "cde"u8, 4) != 0)
            abort();
        return n[0];
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
