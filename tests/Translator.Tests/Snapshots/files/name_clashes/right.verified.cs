using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using counter_t = byte;

internal static unsafe class Right
{
    /* right.c */

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct node
    {
        [FieldOffset(0)]
        public fixed counter_t bytes[4];
        [FieldOffset(0)]
        public uint word;
    }

    static counter_t counter = 250;
    static readonly sbyte* name = StaticStorage.Text("right"u8, 6);
    static int LIMIT = 12;             /* a macro in the other files, a variable with external linkage here */

    static counter_t step()
    {
        return ++counter;
    }

    internal static int right_total()
    {
        node node = default;

        node.word = 0;
        for (int i = 0; i < LIMIT; i++)
            node.bytes[i % 4] = step();
        return (int)node.word;
    }

    internal static sbyte* right_name()
    {
        return name;
    }
}
