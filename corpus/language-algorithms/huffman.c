/* huffman.c: code lengths from a tree in arrays, bits packed and unpacked again */
#include <stdio.h>
#include <string.h>

#define SYMBOLS 256
#define NODES (2 * SYMBOLS)

static struct node { unsigned weight; short left, right; } nodes[NODES];
static struct { unsigned bits; int length; } codes[SYMBOLS];
static int node_count;

static int lightest(const short *roots, int n)
{
    int best = 0, i;

    for (i = 1; i < n; i++)
        if (nodes[roots[i]].weight < nodes[roots[best]].weight)
            best = i;
    return best;
}

static void assign(int node, unsigned bits, int length)
{
    if (nodes[node].left < 0) {
        codes[node].bits = bits;
        codes[node].length = length;
        return;
    }
    assign(nodes[node].left, bits << 1, length + 1);
    assign(nodes[node].right, bits << 1 | 1, length + 1);
}

static int build(const char *text)
{
    short roots[SYMBOLS];
    int n = 0, i;

    for (i = 0; i < SYMBOLS; i++)
        nodes[i] = (struct node){ 0, -1, -1 };
    for (; *text; text++)
        nodes[(unsigned char)*text].weight++;
    for (i = 0; i < SYMBOLS; i++)
        if (nodes[i].weight)
            roots[n++] = i;
    node_count = SYMBOLS;
    while (n > 1) {
        struct node *joined = &nodes[node_count];
        int a = lightest(roots, n);

        joined->left = roots[a];
        roots[a] = roots[--n];
        a = lightest(roots, n);
        joined->right = roots[a];
        joined->weight = nodes[joined->left].weight + nodes[joined->right].weight;
        roots[a] = node_count++;
    }
    assign(roots[0], 0, 0);
    return roots[0];
}

static int pack(const char *text, unsigned char *to)
{
    int at = 0, k;

    for (; *text; text++)
        for (k = codes[(unsigned char)*text].length; k--; at++)
            if (codes[(unsigned char)*text].bits >> k & 1)
                to[at >> 3] |= 0x80 >> (at & 7);
    return at;
}

static void unpack(const unsigned char *from, int bits, int root)
{
    int at, node = root;

    for (at = 0; at < bits; at++) {
        node = from[at / 8] & 1 << (7 - at % 8) ? nodes[node].right : nodes[node].left;
        if (nodes[node].left < 0) {
            putchar(node);
            node = root;
        }
    }
    putchar('\n');
}

int main(void)
{
    static const char text[] = "she sells sea shells by the sea shore";
    unsigned char packed[64] = { 0 };
    int root = build(text), bits = pack(text, packed), i;

    printf("%u symbols, %d nodes, %d bits\n", nodes[root].weight, node_count - SYMBOLS, bits);
    for (i = 0; i < SYMBOLS; i++)
        if (codes[i].length)
            printf("%c:%d ", i, codes[i].length);
    printf("\n");
    unpack(packed, bits, root);
    return 0;
}
