/* Pointers forward and backward, with indices of every type. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class PointerWalks
{
    static int main()
    {
        int* a = stackalloc int[10];
        int* p, e = a + 10;
        for (p = a; p < e; p++)
            *p = (int)(p - a);
        for (p = e - 1; p >= a; --p)
            if (*p != p - a)
                abort();
        p = a;
        while (p != e)
        {
            if (*p++ == 5)
                break;
        }
        if (p - a != 6)
            abort();
        int* m = a + (e - a) / 2;
        if (*m != 5)
            abort();
        if (e - p != 4 || p > e || !(p <= e))
            abort();
        p = &a[3];
        if (p[2] != 5 || p[-1] != 2 || *(2 + p) != 5 || p[1] != 4)
            abort();
        int i = -2;
        if (p[i] != 1 || *(p + i) != 1 || *(p - -2) != 5)
            abort();
        byte k = 2;
        if (p[k] != 5 || *(p - k) != 1)
            abort();
        p += i;
        p -= i;
        if (*p != 3)
            abort();
        ulong ul = 1;
        if (*(p + ul) != 4 || p[ul - 2] != 2)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
