/* Objects that point to one another and to themselves. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class Rings
{
    internal struct node
    {
        public node* l;
        public node* r;
        public int v;
    }
    static readonly node* n1 = StaticStorage.Allocate<node>(1);
    static readonly node* n2 = StaticStorage.Create<node>([new node { l = n1, r = null, v = 2 }]);
    static readonly node* ring = StaticStorage.Allocate<node>(3);

    static readonly node* loc = StaticStorage.Allocate<node>(1);

    static int main()
    {
        if (n1->l->l->r->v != 1 || ring[0].l->l->l != ring)
            abort();
        if (loc->l->l->r->l->v != 2)
            abort();
        return 0;
    }

    static Rings()
    {
        *n1 = new node { l = n2, r = n1, v = 1 };
        ring[0] = new node { l = &ring[1], r = &ring[2] };
        ring[1] = new node { l = ring + 2, r = ring, v = 1 };
        ring[2] = new node { l = ring, r = ring + 1, v = 2 };
        *loc = new node { l = loc, r = n1, v = 5 };
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
