/* Everything that can be done to a _Bool. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class BoolValues
{
    static readonly bool* b = StaticStorage.Allocate<bool>(1);
    internal struct s_type
    {
        public bool x { readonly get => BitField.Unsigned(bits, 0, 1) != 0; set => BitField.Set(ref bits, 0, 1, value ? 1 : 0); }
        private byte bits;
        public bool y;
    }
    static s_type s;

    static int f(bool q)
    {
        return q ? 1 : 0;
    }
    static bool g(int x)
    {
        return x != 0;
    }
    static bool h(double d)
    {
        return d != 0.0;
    }
    static bool k(void* p)
    {
        return p != null;
    }

    static int main()
    {
        *b = true;
        if ((*b ? 1 : 0) != 1)
            abort();
        *b = true;
        if (!*b)
            abort();
        *b = false;
        *b = (*b ? 1 : 0) - 1 != 0;
        if ((*b ? 1 : 0) != 1)
            abort();
        *b = (*b ? 1 : 0) + 1 != 0;
        if ((*b ? 1 : 0) != 1)
            abort();
        *b = (*b ? 1 : 0) + 5 != 0;
        if ((*b ? 1 : 0) != 1)
            abort();
        *b = ((*b ? 1 : 0) ^ 1) != 0;
        if (*b)
            abort();
        *b = ((*b ? 1 : 0) | 4) != 0;
        if (!*b)
            abort();
        *b = true;
        s.x = true;
        s.y = true;
        if (!s.x || !s.y)
            abort();
        if (f(true) != 1 || (g(256) ? 1 : 0) != 1 || (h(0.5) ? 1 : 0) != 1 || (k(b) ? 1 : 0) != 1 || k(null))
            abort();
        if (~(*b ? 1 : 0) != -2 || -(*b ? 1 : 0) != -1 || !*b || sizeof(bool) != 1)
            abort();
        *b = (*b ? 1 : 0) == 2;
        if (*b)
            abort();
        bool* a = stackalloc bool[] { true, false, true };
        if ((a[0] ? 1 : 0) + (a[1] ? 1 : 0) + (a[2] ? 1 : 0) != 2)
            abort();
        if (1 != 1)
            abort();
        *b = true;
        *b = (*b ? 1 : 0) << 3 != 0;
        if ((*b ? 1 : 0) != 1)
            abort();
        *b = (*b ? 1 : 0) >> 1 != 0;
        if (*b)
            abort();
        *(sbyte*)b = 1;
        if ((*b ? 1 : 0) != 1)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
