/* Unions, bit-fields and nested structures among the variable arguments. */
using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class RecordLists
{
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    internal struct u
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public double d;
        [FieldOffset(0)]
        public fixed sbyte c[12];
    }
    internal struct e
    {
    }
    internal struct arr
    {
        public fixed int a[7];
    }
    internal struct bf
    {
        public int a { readonly get => BitField.Unsigned(bits, 0, 5); set => BitField.Set(ref bits, 0, 5, value); }
        public int b { readonly get => BitField.Unsigned(bits, 5, 20); set => BitField.Set(ref bits, 5, 20, value); }
        private uint bits;
        public long c { readonly get => BitField.Signed(bits2, 0, 50); set => BitField.Set(ref bits2, 0, 50, value); }
        private ulong bits2;
    }
    internal struct in_type
    {
        public sbyte x;
        public double y;
    }

    internal struct nest
    {
        public in_type @in;
        public u u;
    }

    static int f(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        ap = new VaList(args);
        u u = *(u*)ap.Next().Pointer;
        if (u.d != 2.5)
            abort();
        arr a = *(arr*)ap.Next().Pointer;
        if (a.a[6] != 6)
            abort();
        bf b = *(bf*)ap.Next().Pointer;
        if (b.a != 9 || b.b != 999 || b.c != (long)-5)
            abort();
        nest q = *(nest*)ap.Next().Pointer;
        if (q.@in.y != 1.25 || q.u.i != 4)
            abort();
        arr value = *(arr*)ap.Next().Pointer;
        if (value.a[3] != 3)
            abort();
        if (ap.Next().Int32 != 77)
            abort();
        return 0;
    }

    static int main()
    {
        u u = default;
        u.d = 2.5;
        arr a = default;
        a.a[1] = 1;
        a.a[2] = 2;
        a.a[3] = 3;
        a.a[4] = 4;
        a.a[5] = 5;
        a.a[6] = 6;
        bf b = new bf { a = 9, b = 999, c = -5 };
        nest n = new nest { @in = new in_type { x = (sbyte)'x', y = 1.25 }, u = new u { i = 4 } };
        u uValue = u;
        arr aValue = a;
        bf bValue = b;
        nest nValue = n;
        arr aValue2 = a;
        return f(1, &uValue, &aValue, &bValue, &nValue, &aValue2, 77);
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
