/*
 * sort_records.c -- qsort() and bsearch() with several orders
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using unsafe comparison = delegate*<void*, void*, int>;
using in_addr_t = uint;

internal static unsafe class SortRecords
{
    internal struct host
    {
        public sbyte* name;
        public sbyte* ip;
        public uint hits;
        public double load;
    }

    static readonly host* hosts = StaticStorage.Create<host>([
        new host { name = "www"u8.ToPointer(), ip = "192.0.2.80"u8.ToPointer(), hits = 9120, load = 0.75 },
        new host { name = "mail"u8.ToPointer(), ip = "192.0.2.25"u8.ToPointer(), hits = 431, load = 0.10 },
        new host { name = "ns1"u8.ToPointer(), ip = "192.0.2.9"u8.ToPointer(), hits = 70012, load = 0.42 },
        new host { name = "ns2"u8.ToPointer(), ip = "198.51.100.9"u8.ToPointer(), hits = 70012, load = 0.40 },
        new host { name = "ftp"u8.ToPointer(), ip = "10.0.0.21"u8.ToPointer(), hits = 12, load = 1.50 },
        new host { name = "proxy"u8.ToPointer(), ip = "10.0.0.3"u8.ToPointer(), hits = 9120, load = 0.75 }]);

    const int HOSTS = 6;

    static int by_name(void* a, void* b)
    {
        return strcmp(((host*)a)->name, ((host*)b)->name);
    }

    static int by_address(void* a, void* b)
    {
        in_addr_t x = ntohl(inet_addr(((host*)a)->ip));
        in_addr_t y = ntohl(inet_addr(((host*)b)->ip));

        return (x > y ? 1 : 0) - (x < y ? 1 : 0);
    }

    static int by_hits(void* a, void* b)
    {
        host* x = (host*)a, y = (host*)b;

        return x->hits < y->hits ? 1 : x->hits > y->hits ? -1 : by_name(a, b);
    }

    static int by_load(void* a, void* b)
    {
        double d = ((host*)a)->load - ((host*)b)->load;

        if (d == 0.0)
            return by_name(a, b);
        return d < 0 ? -1 : 1;
    }

    static int name_of(void* key, void* element)
    {
        return strcmp((sbyte*)key, ((host*)element)->name);
    }

    static int ints(void* a, void* b)
    {
        return *(int*)a - *(int*)b;
    }

    static void print(sbyte* title)
    {
        host* h;

        printf("%-8s"u8, title);
        for (h = hosts; h < hosts + HOSTS; h++)
            printf(" %s"u8, h->name);
        printf("\n"u8);
    }

    internal struct orders_type
    {
        public sbyte* title;
        public comparison compare;
    }

    static readonly orders_type* orders = StaticStorage.Create<orders_type>([
        new orders_type { title = "address"u8.ToPointer(), compare = &by_address }, new orders_type { title = "hits"u8.ToPointer(), compare = &by_hits }, new orders_type { title = "load"u8.ToPointer(), compare = &by_load }, new orders_type { title = "name"u8.ToPointer(), compare = &by_name }]);

    static readonly sbyte** wanted = (sbyte**)StaticStorage.PointersTo("ns1"u8, "www"u8, "ftp"u8, "nobody"u8, ""u8);

    static int main()
    {
        int* numbers = stackalloc int[200];
        int i, key, inversions = 0;
        uint seed = 1;

        for (i = 0; i < 4; i++)
        {
            qsort(hosts, HOSTS, (ulong)sizeof(host), orders[i].compare);
            print(orders[i].title);
        }

        for (i = 0; i < 5; i++)
        {
            host* found = (host*)bsearch(wanted[i], hosts, HOSTS, (ulong)sizeof(host), &name_of);

            if (found != null)
                printf("%s is number %d, %s\n"u8, wanted[i], (int)(found - hosts), found->ip);
            else
                printf("%s is not there\n"u8, *wanted[i] != 0 ? wanted[i] : "\"\""u8.ToPointer());
        }

        for (i = 0; i < 200; i++)
        {
            seed = seed * 1103515245u + 12345u;
            numbers[i] = (int)(seed >> 16 & 0x7fff);
        }
        qsort(numbers, 200, sizeof(int), &ints);
        for (i = 1; i < 200; i++)
            inversions += numbers[i - 1] > numbers[i] ? 1 : 0;
        key = numbers[123];
        printf("%d inversions, from %d to %d; "u8, inversions, numbers[0], numbers[199]);
        printf("%d found: %s\n"u8, key, bsearch(&key, numbers, 200, sizeof(int), &ints) != null ? "yes"u8 : "no"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
