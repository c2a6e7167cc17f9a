/* coroutine.c: generators that keep their place between calls in a structure */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Coroutine
{
    internal struct generator
    {
        public int state;
        public int i;
        public int j;
    }

    /* yields the primes one by one: 0 at the end */
    static int next_prime(generator* g, int limit)
    {
        switch (g->state)
        {
            case 0:
                g->i = 2;
                g->state = 1;
                break;
            case 1:
                g->i++;
                break;
            default:
                return 0;
        }
        for (; g->i < limit; g->i++)
        {
            for (g->j = 2; g->j * g->j <= g->i; g->j++)
                if (g->i % g->j == 0)
                    break;
            if (g->j * g->j > g->i)
                return g->i;
        }
        g->state = 2;
        return 0;
    }

    internal struct tree
    {
        public int value;
        public tree* left;
        public tree* right;
    }

    /* an in-order walk with its own stack */
    internal struct walk
    {
        public fixed ulong stack[8]; /* tree*[8] */
        public int depth;
    }

    static void descend(walk* w, tree* t)
    {
        for (; t != null; t = t->left)
            ((tree**)w->stack)[w->depth++] = t;
    }

    static int step(walk* w, int* value)
    {
        tree* t;

        if (w->depth == 0)
            return 0;
        t = ((tree**)w->stack)[--w->depth];
        *value = t->value;
        descend(w, t->right);
        return 1;
    }

    static readonly tree* a = StaticStorage.Create<tree>([new tree { value = 1, left = null, right = null }]);

    static readonly tree* c = StaticStorage.Create<tree>([new tree { value = 3, left = null, right = null }]);

    static readonly tree* b = StaticStorage.Create<tree>([new tree { value = 2, left = a, right = c }]);

    static readonly tree* e = StaticStorage.Create<tree>([new tree { value = 5, left = null, right = null }]);

    static readonly tree* d = StaticStorage.Create<tree>([new tree { value = 4, left = b, right = e }]);

    static int main()
    {
        generator one = default, two = default;
        walk w = default;
        int p, v;

        while ((p = next_prime(&one, 30)) != 0)
        {
            printf("%d "u8, p);
            if (p % 4 == 3)
                printf("(%d) "u8, next_prime(&two, 100));
        }
        printf("%d\n"u8, next_prime(&one, 30));
        descend(&w, d);
        while (step(&w, &v) != 0)
            printf("%d "u8, v);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
