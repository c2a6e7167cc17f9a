/* operations.c - stdatomic.h */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdatomic;
using static CSockTranslate.Runtime.Stdio;
using atomic_int = int;
using atomic_long = long;
using memory_order = uint;

internal static unsafe class Operations
{
    internal struct node
    {
        public int value;
        public node* next;
    }

    static readonly node** head = (node**)StaticStorage.Pointers(1);
    static readonly atomic_flag* @lock = StaticStorage.Allocate<atomic_flag>(1);
    static readonly atomic_long* total = StaticStorage.Create<atomic_long>([40]);

    /* A stack without locks. */
    static void push(node* n)
    {
        n->next = (node*)Atomic.Load((nint*)head);
        while (!Atomic.CompareExchange((nint*)head, (nint*)&n->next, (nint)n))
            ;
    }

    static node* pop()
    {
        node* n = (node*)Atomic.Load((nint*)head);

        while (n != null && !Atomic.CompareExchange((nint*)head, (nint*)&n, (nint)n->next))
            ;
        return n;
    }

    static void locked_add(long n)
    {
        while (Atomic.Exchange((bool*)@lock, true))
            ;
        Atomic.FetchAdd(total, n);
        Atomic.Store((bool*)@lock, false);
    }

    static int main()
    {
        node* nodes = stackalloc node[] { new node { value = 1, next = null }, new node { value = 2, next = null }, new node { value = 3, next = null } };
        node* n;
        atomic_int state;
        int expected = 3;
        memory_order order = memory_order_seq_cst;
        int i;

        for (i = 0; i < 3; i++)
            push(&nodes[i]);
        while ((n = pop()) != null)
            printf("%d "u8, n->value);
        printf("\n"u8);
        locked_add(2);
        int atomic_ExchangeResult = Atomic.Exchange((bool*)@lock, true) ? 1 : 0;
        printf("%ld %d\n"u8, Atomic.Load(total), atomic_ExchangeResult);
        Atomic.Store(&state, 5);
        printf("%d"u8, Atomic.CompareExchange(&state, &expected, 9));
        printf(" %d\n"u8, expected);
        printf("%d"u8, Atomic.CompareExchange(&state, &expected, 9));
        printf(" %d\n"u8, Atomic.Load(&state));
        printf("%d\n"u8, Atomic.Exchange(&state, 12));
        printf("%d\n"u8, Atomic.FetchSubtract(&state, 2));
        printf("%d\n"u8, Atomic.FetchOr(&state, 5));
        printf("%d\n"u8, Atomic.FetchAnd(&state, 6));
        printf("%d\n"u8, Atomic.FetchXor(&state, 15));
        Atomic.Store(&state, Atomic.Load(&state) * 2);
        printf("%d\n"u8, Atomic.Load(&state));
        Atomic.Fence();
        printf("%d %d\n"u8, 1, ATOMIC_INT_LOCK_FREE);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
