/* A tree by recursion and by pointers to pointers. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class TreeLinks
{
    internal struct n
    {
        public int v;
        public n* l;
        public n* r;
    }
    static readonly n* pool = StaticStorage.Allocate<n>(100);
    static int np;

    static n* ins(n* t, int v)
    {
        if (t == null)
        {
            t = &pool[np++];
            t->v = v;
            return t;
        }
        if (v < t->v)
            t->l = ins(t->l, v);
        else
            t->r = ins(t->r, v);
        return t;
    }

    static void insp(n** t, int v)
    {
        while (*t != null)
            t = v < (*t)->v ? &(*t)->l : &(*t)->r;
        *t = &pool[np++];
        (*t)->v = v;
    }

    static int walk(n* t, int* o)
    {
        int c = 0;
        if (t->l != null)
            c += walk(t->l, o);
        o[c++] = t->v;
        if (t->r != null)
            c += walk(t->r, o + c);
        return c;
    }

    static int main()
    {
        n* t = null;
        int i;
        int* o = stackalloc int[100];
        for (i = 0; i < 20; i++)
            t = ins(t, i * 7 % 20);
        for (i = 20; i < 40; i++)
            insp(&t, 20 + i * 3 % 20);
        int c = walk(t, o);
        for (i = 0; i < c; i++)
            if (o[i] != i)
                abort();
        if (c != 40)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
