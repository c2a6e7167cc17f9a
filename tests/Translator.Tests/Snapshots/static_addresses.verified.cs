/* static_addresses.c: objects with static storage that point to each other before the program runs */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class StaticAddresses
{
    internal struct node
    {
        public sbyte* name;
        public node* next;
        public node** back;
        public int* counter;
    }

    static readonly int* counters = StaticStorage.Allocate<int>(3);
    static readonly node* middle = StaticStorage.Allocate<node>(1);
    static readonly node* first = StaticStorage.Create<node>([new node { name = "first"u8.ToPointer(), next = middle, back = null, counter = counters }]);
    static readonly node* last = StaticStorage.Create<node>([new node { name = "last"u8.ToPointer(), next = null, back = &middle->next, counter = counters + 2 }]);
    static readonly node** ring = (node**)StaticStorage.PointersTo(first, middle, last, first);

    static readonly int* table = StaticStorage.Create<int>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    static readonly int** diagonal = (int**)StaticStorage.PointersTo(&table[0], &(table + 3)[1], table + 2 * 3 + 2);
    static int* centre = &(table + 3)[1];
    static int* bottom = table + 2 * 3;
    static readonly sbyte* buffer = StaticStorage.Allocate<sbyte>(16);
    static readonly sbyte** write_at = (sbyte**)StaticStorage.PointersTo(buffer);
    static sbyte* end = &buffer[16];
    static sbyte* tail = "prefix:tail"u8.ToPointer() + 7;
    internal struct box_type
    {
        public int x;
        public int y;
    }
    static readonly box_type* box = StaticStorage.Create<box_type>([new box_type { x = 3, y = 4 }]);
    static int* box_y = &box->y;
    static readonly void** anything = (void**)StaticStorage.PointersTo(counters, box, buffer, write_at);

    static int fn(int n)
    {
        return n + 1;
    }
    internal struct bound_type
    {
        public delegate*<int, int> f;
        public int* arg;
    }
    static bound_type bound = new bound_type { f = &fn, arg = &box->x };

    static int main()
    {
        node* n;
        int i;

        for (n = ring[0]; n != null; n = n->next)
        {
            ++*n->counter;
            printf("%s %d\n"u8, n->name, n->back != null ? *n->back == n ? 1 : 0 : -1);
        }
        printf("%d %d %d\n"u8, counters[0], counters[1], counters[2]);
        for (i = 0; i < 3; i++)
            printf("%d "u8, *diagonal[i]);
        printf("%d %d\n"u8, centre[1], bottom[0]);
        for (i = 0; i < 3; i++)
            *(*write_at)++ = (sbyte)('a' + i);
        printf("%s %d %d\n"u8, buffer, (int)(end - *write_at), (int)(end - buffer));
        printf("%s %d %d\n"u8, tail, *box_y, bound.f(*bound.arg));
        printf("%d %d\n"u8, ((int*)anything[0])[0], *(sbyte**)anything[3] == *write_at);
        return 0;
    }

    static StaticAddresses()
    {
        *middle = new node { name = "middle"u8.ToPointer(), next = last, back = &first->next, counter = &counters[1] };
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
