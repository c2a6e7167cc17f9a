/* A list of variable arguments as a member of a structure. */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class ListMembers
{
    internal struct st
    {
        public VaList ap;
        public int n;
    }

    static int next(st* s)
    {
        s->n++;
        return s->ap.Next().Int32;
    }

    static int f(int k, params ReadOnlySpan<VarArg> args)
    {
        st s = default;
        s.n = 0;
        s.ap = new VaList(args);
        int r = 0;
        while (s.n < k)
            r = r * 10 + next(&s);
        return r;
    }

    static int main()
    {
        if (f(5, 1, 2, 3, 4, 5) != 12345)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
