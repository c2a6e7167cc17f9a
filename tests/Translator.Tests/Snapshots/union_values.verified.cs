/* Unions by their first member and by designators. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class UnionValues
{
    internal struct s_type
    {
        public short a;
        public short b;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct u
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public float f;
        [FieldOffset(0)]
        public fixed sbyte c[8];
        [FieldOffset(0)]
        public s_type s;
    }
    static u u1 = new u { i = 5 };
    static u u2 = new u { f = 1.0f };
    static readonly u* u3 = StaticStorage.Create<u>([create_u3()]);

    static u create_u3()
    {
        u value = default;
        "hi"u8.CopyTo(value.c, 8);
        return value;
    }
    static u u4 = new u { s = new s_type { a = 1, b = 2 } };
    static u u5 = new u { s = new s_type { b = 3 } };
    static readonly u* ua = StaticStorage.Create<u>([new u { f = 2.0f }, new u { i = 3 }]);

    static int main()
    {
        if (u1.i != 5 || u2.i != 0x3f800000 || u3->c[1] != 'i' || u4.i != 0x20001 || u5.i != 0x30000 ||
            ua[0].i != 0x40000000 || ua[1].i != 3)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
