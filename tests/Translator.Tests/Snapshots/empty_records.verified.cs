/* GNU C's structures without members, which have no size, and arrays without elements. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class EmptyRecords
{
    internal struct nothing
    {
    }
    internal struct marked
    {
        public nothing* begin => (nothing*)FlexibleArray.At(ref this, 0);
        public int value;
        public sbyte kind;
        public nothing* end => (nothing*)FlexibleArray.At(ref this, 5);
        public sbyte last;
    }
    [StructLayout(LayoutKind.Explicit)]
    internal struct void_union
    {
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct tail
    {
        [FieldOffset(0)]
        public sbyte tag;
        public int* none => (int*)FlexibleArray.At(ref this, 4);
        [FieldOffset(4)]
        public sbyte next;
    }

    static nothing give(nothing n, int* calls)
    {
        ++*calls;
        return n;
    }

    static marked mark(marked m)
    {
        _ = *m.end;
        m.value++;
        return m;
    }

    static int main()
    {
        nothing a, b = default;
        marked m = new marked { value = 1, kind = (sbyte)'k', last = (sbyte)'z' };
        tail t = new tail { tag = 1, next = 2 };
        int calls = 0;

        a = give(b, &calls);
        give(a, &calls);
        _ = *m.end;
        b = *m.begin;
        m = mark(m);
        printf("%zu %zu %zu %zu\n"u8, 0, sizeof(marked), 0, sizeof(tail));
        printf("%zu %zu\n"u8, 5UL, 4UL);
        printf("%d %d %c %c\n"u8, calls, m.value, m.kind, m.last);
        printf("%d %d\n"u8, (sbyte*)&*m.end == (sbyte*)&m + 5, (sbyte*)t.none - (sbyte*)&t == 4);
        printf("%d %d\n"u8, t.tag, t.next);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
