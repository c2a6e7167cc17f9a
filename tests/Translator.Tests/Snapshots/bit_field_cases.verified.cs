/* switch on bit-fields, which are promoted first. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class BitFieldCases
{
    internal struct s
    {
        public int a { readonly get => (int)BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        public int b { readonly get => (int)BitField.Signed(bits, 3, 3); set => BitField.Set(ref bits, 3, 3, value); }
        public long c { readonly get => BitField.Signed(bits, 6, 40); set => BitField.Set(ref bits, 6, 40, value); }
        private ulong bits;
    }

    static int f(s* p)
    {
        switch (p->a)
        {
            case 7:
                return 1;
        }
        switch (p->b)
        {
            case -1:
                return 2;
            case -4:
                return 3;
        }
        switch (p->c)
        {
            case (long)-1:
                return 4;
            case 0x7fffffffffL:
                return 5;
        }
        return 0;
    }

    static int main()
    {
        s s = new s { a = 7 };
        if (f(&s) != 1)
            abort();
        s.a = 0;
        s.b = 7;
        if (f(&s) != 2)
            abort();
        s.b = 4;
        if (f(&s) != 3)
            abort();
        s.b = 0;
        s.c = -1;
        if (f(&s) != 4)
            abort();
        s.c = 0x7fffffffffL;
        if (f(&s) != 5)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
