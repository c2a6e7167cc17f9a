/* huffman.c: code lengths from a tree in arrays, bits packed and unpacked again */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Huffman
{
    const int SYMBOLS = 256;
    const int NODES = 2 * SYMBOLS;

    internal struct node
    {
        public uint weight;
        public short left;
        public short right;
    }
    static readonly node* nodes = StaticStorage.Allocate<node>(NODES);
    internal struct codes_type
    {
        public uint bits;
        public int length;
    }
    static readonly codes_type* codes = StaticStorage.Allocate<codes_type>(SYMBOLS);
    static int node_count;

    static int lightest(short* roots, int n)
    {
        int best = 0, i;

        for (i = 1; i < n; i++)
            if (nodes[roots[i]].weight < nodes[roots[best]].weight)
                best = i;
        return best;
    }

    static void assign(int node, uint bits, int length)
    {
        if (nodes[node].left < 0)
        {
            codes[node].bits = bits;
            codes[node].length = length;
            return;
        }
        assign(nodes[node].left, bits << 1, length + 1);
        assign(nodes[node].right, bits << 1 | 1, length + 1);
    }

    static int build(sbyte* text)
    {
        short* roots = stackalloc short[SYMBOLS];
        int n = 0, i;

        for (i = 0; i < SYMBOLS; i++)
            nodes[i] = new node { left = -1, right = -1 };
        for (; *text != 0; text++)
            nodes[(byte)*text].weight++;
        for (i = 0; i < SYMBOLS; i++)
            if (nodes[i].weight != 0)
                roots[n++] = (short)i;
        node_count = SYMBOLS;
        while (n > 1)
        {
            node* joined = &nodes[node_count];
            int a = lightest(roots, n);

            joined->left = roots[a];
            roots[a] = roots[--n];
            a = lightest(roots, n);
            joined->right = roots[a];
            joined->weight = nodes[joined->left].weight + nodes[joined->right].weight;
            roots[a] = (short)node_count++;
        }
        assign(roots[0], 0, 0);
        return roots[0];
    }

    static int pack(sbyte* text, byte* to)
    {
        int at = 0, k;

        for (; *text != 0; text++)
            for (k = codes[(byte)*text].length; k-- != 0; at++)
                if ((codes[(byte)*text].bits >> k & 1) != 0)
                    to[at >> 3] |= (byte)(0x80 >> (at & 7));
        return at;
    }

    static void unpack(byte* from, int bits, int root)
    {
        int at, node = root;

        for (at = 0; at < bits; at++)
        {
            node = (from[at / 8] & 1 << (7 - at % 8)) != 0 ? nodes[node].right : nodes[node].left;
            if (nodes[node].left < 0)
            {
                putchar(node);
                node = root;
            }
        }
        putchar('\n');
    }

    static readonly sbyte* text = StaticStorage.Text("she sells sea shells by the sea shore"u8, 38);

    static int main()
    {
        byte* packed = stackalloc byte[64];
        int root = build(text), bits = pack(text, packed), i;

        printf("%u symbols, %d nodes, %d bits\n"u8, nodes[root].weight, node_count - SYMBOLS, bits);
        for (i = 0; i < SYMBOLS; i++)
            if (codes[i].length != 0)
                printf("%c:%d "u8, i, codes[i].length);
        printf("\n"u8);
        unpack(packed, bits, root);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
