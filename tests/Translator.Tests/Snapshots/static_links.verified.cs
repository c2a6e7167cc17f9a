/* static_links.c: static objects that point to each other, to themselves and to what comes later */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class StaticLinks
{
    internal struct list
    {
        public list* next;
        public list* prev;
        public fixed sbyte name[8];
    }
    static readonly list* head = StaticStorage.Allocate<list>(1);
    internal struct node
    {
        public node* peer;
        public int v;
    }
    static readonly node* a = StaticStorage.Allocate<node>(1);
    static readonly node* b = StaticStorage.Create<node>([new node { peer = a, v = 2 }]);
    static readonly int* x = StaticStorage.Create<int>([4]);
    static readonly int* y = StaticStorage.Create<int>([5]);
    static readonly int** pick = (int**)StaticStorage.PointersTo(x, y, x);
    static sbyte* where;
    static readonly sbyte* text = StaticStorage.Text("abcdef"u8, 7);

    static readonly list** self = (list**)StaticStorage.Pointers(2);

    static list** me = self;
    static int main()
    {
        printf("%d %d %s\n"u8, head->next == head, head->prev->next == head, head->name);
        printf("%d %d\n"u8, a->peer->v, b->peer->v);
        printf("%d %d %d %s %d\n"u8, *pick[0], *pick[1], *pick[2], where, me == self);
        return 0;
    }

    static StaticLinks()
    {
        *head = new list { next = head, prev = head };
        "head"u8.CopyTo(head->name, 8);
        *a = new node { peer = b, v = 1 };
        where = text + 2;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
