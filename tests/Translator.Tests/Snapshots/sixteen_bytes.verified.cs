using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class SixteenBytes
{
    /* A structure of sixteen bytes as argument, result and variable argument. */
    internal struct S
    {
        public fixed sbyte x[16];
    }
    static readonly S* g = StaticStorage.Create<S>([create_g()]);

    static S create_g()
    {
        S value = default;
        value.x[1] = 3;
        value.x[2] = 6;
        value.x[3] = 9;
        value.x[4] = 12;
        value.x[5] = 15;
        value.x[6] = 18;
        value.x[7] = 21;
        value.x[8] = 24;
        value.x[9] = 27;
        value.x[10] = 30;
        value.x[11] = 33;
        value.x[12] = 36;
        value.x[13] = 39;
        value.x[14] = 42;
        value.x[15] = 45;
        return value;
    }
    static S mk(int k)
    {
        S r = default;
        int i;
        for (i = 0; i < 16; i++)
            r.x[i] = (sbyte)(i + k);
        return r;
    }

    static int check(S a, int k)
    {
        int i;
        for (i = 0; i < 16; i++)
            if (a.x[i] != (sbyte)(i + k))
                return 0;
        return 1;
    }
    static S id(S a)
    {
        return a;
    }
    static delegate*<S, S> fp = &id;
    static S rec(S a, int d)
    {
        if (d == 0)
            return a;
        a.x[d % 16]++;
        S b = rec(a, d - 1);
        b.x[d % 16]--;
        return b;
    }

    static int va(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int i, r = 0;
        ap = new VaList(args);
        for (i = 0; i < n; i++)
        {
            S s = *(S*)ap.Next().Pointer;
            r += check(s, i + 3);
            r += ap.Next().Int32 == i ? 1 : 0;
        }
        return r;
    }

    static int two(S a, S b, int i, S c, double d, S e)
    {
        return check(a, 1) != 0 && check(b, 2) != 0 && i == 5 && check(c, 3) != 0 && d == 1.5 && check(e, 4) != 0 ? 1 : 0;
    }

    internal struct w_type
    {
        public sbyte pre;
        public S s;
        public sbyte post;
    }

    static int main()
    {
        S a, b;
        S* arr = stackalloc S[3];
        w_type w = new w_type { pre = 1, s = default, post = 3 };
        w.s.x[0] = 2;
        a = mk(7);
        if (check(a, 7) == 0)
            abort();
        if (check(fp(id(mk(9))), 9) == 0)
            abort();
        if (check(rec(mk(2), 5), 2) == 0)
            abort();
        S mkResult = mk(3);
        S mkResult2 = mk(4);
        S mkResult3 = mk(5);
        if (va(3, &mkResult, 0, &mkResult2, 1, &mkResult3, 2) != 6)
            abort();
        if (two(mk(1), mk(2), 5, mk(3), 1.5, mk(4)) == 0)
            abort();
        b = a = mk(1);
        arr[1] = b;
        arr[0] = arr[2] = *g;
        w.s = arr[1];
        if (w.pre != 1 || w.post != 3 || check(w.s, 1) == 0)
            abort();
        if ((ulong)sizeof(S) != 16 || (ulong)sizeof(w_type) != 16 + 2 || (ulong)(3 * sizeof(S)) != 3 * 16)
            abort();
        S mkResult4 = mk(4);
        if (mkResult4.x[15] != 15 + 4)
            abort();
        S value = a.x[0] != 0 ? a : b;
        if (value.x[0] != 1)
            abort();
        {
            S* p = &arr[2];
            *p = *&a;
            if (check(arr[2], 1) == 0)
                abort();
            p[-1] = id(*g);
            if (arr[1].x[0] != g->x[0])
                abort();
        }
        S literal = default;
        literal.x[0] = 5;
        S value2 = literal;
        printf("%d %d\n"u8, g->x[15], value2.x[0]);
        exit(0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
