/* binary_tree.c: a routing table as a tree of prefixes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;

internal static unsafe class BinaryTree
{
    internal struct tree
    {
        public fixed ulong child[2]; /* tree*[2] */
        public sbyte* gateway;          /* NULL: no route ends here */
    }

    static int nodes;

    static tree* make_node()
    {
        tree* t = (tree*)calloc(1, (ulong)sizeof(tree));

        if (t == null)
            abort();
        nodes++;
        return t;
    }

    static int bit(uint address, int i)
    {
        return (int)(address >> (31 - i) & 1);
    }

    static void add_route(tree** root, sbyte* prefix, int length, sbyte* gateway)
    {
        uint address = ntohl(inet_addr(prefix));
        tree** t = root;
        int i;

        if (*t == null)
            *t = make_node();
        for (i = 0; i < length; i++)
        {
            t = &((tree**)(*t)->child)[bit(address, i)];
            if (*t == null)
                *t = make_node();
        }
        (*t)->gateway = gateway;
    }

    static sbyte* find_route(tree* t, sbyte* text, int* length)
    {
        uint address = ntohl(inet_addr(text));
        sbyte* best = null;
        int i = 0;

        for (*length = -1; t != null; t = ((tree**)t->child)[bit(address, i++)])
        {
            if (t->gateway != null)
            {
                best = t->gateway;
                *length = i;
            }
            if (i == 32)
                break;
        }
        return best;
    }

    static void walk(tree* t, uint prefix, int depth, delegate*<uint, int, sbyte*, void> visit)
    {
        if (t == null)
            return;
        if (t->gateway != null)
            visit(prefix, depth, t->gateway);
        walk(((tree**)t->child)[0], prefix, depth + 1, visit);
        if (depth < 32)
            walk(((tree**)t->child)[1], prefix | 1u << (31 - depth), depth + 1, visit);
    }

    static void print_route(uint prefix, int length, sbyte* gateway)
    {
        in_addr @in = default;

        @in.s_addr = htonl(prefix);
        printf("%15s/%-2d via %s\n"u8, inet_ntoa(@in), length, gateway);
    }

    static void destroy(tree* t)
    {
        int i;

        if (t != null)
        {
            for (i = 0; i < 2; i++)
                destroy(((tree**)t->child)[i]);
            free(t);
            nodes--;
        }
    }

    static readonly sbyte** ask = (sbyte**)StaticStorage.PointersTo("10.1.2.3"u8, "10.1.9.9"u8, "10.9.9.9"u8, "192.0.2.1"u8, "8.8.8.8"u8, "10.1.2.4"u8, null);

    static int main()
    {
        tree* root = null;
        sbyte** p;
        int length;

        add_route(&root, "10.0.0.0"u8.ToPointer(), 8, "east"u8.ToPointer());
        add_route(&root, "10.1.0.0"u8.ToPointer(), 16, "west"u8.ToPointer());
        add_route(&root, "10.1.2.3"u8.ToPointer(), 32, "host"u8.ToPointer());
        add_route(&root, "192.0.2.0"u8.ToPointer(), 24, "lab"u8.ToPointer());
        add_route(&root, "0.0.0.0"u8.ToPointer(), 0, "default"u8.ToPointer());
        printf("%d nodes\n"u8, nodes);
        walk(root, 0, 0, &print_route);
        for (p = ask; *p != null; p++)
        {
            sbyte* gateway = find_route(root, *p, &length);
            printf("%s -> %s (%d bits)\n"u8, *p, gateway, length);
        }
        destroy(root);
        printf("%d nodes\n"u8, nodes);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
