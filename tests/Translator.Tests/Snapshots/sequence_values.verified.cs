/* Statement expressions in every place of a loop. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class SequenceValues
{
    static int f(int x)
    {
        int y = x;
        int z;
        if (y > 0)
            z = y;
        else
            z = -y;
        return z;
    }

    static int g(int x)
    {
        if (x != 0)
            goto @out;
        int r = 5;
        return r;
    @out:
        return 6;
    }

    static int h(int n)
    {
        int s = 0;
        int* a = stackalloc int[3];
        for (int i = 0;;)
        {
            int t = i < n ? 1 : 0;
            if (t == 0)
                break;
            StaticStorage.Clear(a, 12);
            a[0] = i;
            a[1] = 2 * i;
            a[2] = 3 * i;
            s += a[i % 3];
            int q = i;
            i = q + 1;
        }
        return s;
    }

    internal struct anonymous
    {
        public int a;
        public int b;
    }

    internal struct t_type
    {
        public int a;
        public int b;
    }

    static int k()
    {
        t_type t = new t_type { a = 1, b = 2 };
        anonymous s = t.a != 0 ? new anonymous { a = 3, b = 4 } : new anonymous { a = 5, b = 6 };
        return s.b;
    }

    static int main()
    {
        if (f(-3) != 3 || g(0) != 5 || g(1) != 6)
            abort();
        printf("%d %d\n"u8, h(10), k());
        {
        }
        {
        }
        int z = 3;
        while (true)
        {
            z--;
            if (z <= 0)
                break;
        }
        if (z != 0)
            abort();
        int q = 3;
        if (q == 3)
            return 0;
        return 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
