/*
 * ring_buffer.c: a byte queue between a fast writer and a slow reader
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CAssert;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class RingBuffer
{
    const int RING_BITS = 4;
    const int RING_SIZE = 1 << RING_BITS;
    const int RING_MASK = RING_SIZE - 1;

    internal struct ring
    {
        public fixed byte data[RING_SIZE];
        public uint head; /* next byte to write; never wrapped itself */
        public uint tail; /* next byte to read */
    }

    static uint ring_used(ring* r)
    {
        return r->head - r->tail;
    }
    static uint ring_free(ring* r)
    {
        return RING_SIZE - ring_used(r);
    }

    static uint min(uint a, uint b)
    {
        return a < b ? a : b;
    }

    /* Copies in at most two pieces; returns how much went in. */
    static uint ring_put(ring* r, void* from, uint n)
    {
        uint first;

        n = min(n, ring_free(r));
        first = min(n, RING_SIZE - (r->head & RING_MASK));
        memcpy(&r->data[r->head & RING_MASK], from, first);
        memcpy(r->data, (sbyte*)from + first, n - first);
        r->head += n;
        return n;
    }

    static uint ring_get(ring* r, void* to, uint n)
    {
        uint first;

        n = min(n, ring_used(r));
        first = min(n, RING_SIZE - (r->tail & RING_MASK));
        memcpy(to, &r->data[r->tail & RING_MASK], first);
        memcpy((sbyte*)to + first, r->data, n - first);
        r->tail += n;
        if (!(ring_used(r) <= RING_SIZE))
        {
            __assert_fail("ring_used(r) <= RING_SIZE"u8, "ring_buffer.c"u8, 46, "ring_get"u8);
        }
        return n;
    }

    /* Looks for a byte; its distance from the tail, or -1. */
    static int ring_find(ring* r, int c)
    {
        uint i;

        for (i = r->tail; i != r->head; i++)
            if (r->data[i & RING_MASK] == c)
                return (int)(i - r->tail);
        return -1;
    }

    static readonly sbyte* text = StaticStorage.Text("one\ntwo\nthree\nfour and a half\nfive\nthis line is longer than the ring\nsix\n"u8, 74);

    static int main()
    {
        ring ring = new ring { head = 0xfffffff0u, tail = 0xfffffff0u }; /* the counters overflow soon */
        sbyte* line = stackalloc sbyte[RING_SIZE + 1];
        sbyte* next = text;
        size_t left = strlen(text);
        int n;

        while (left > 0 || ring_used(&ring) > 0)
        {
            uint put = ring_put(&ring, next, min((uint)left, 7));

            next += put;
            left -= put;
            while ((n = ring_find(&ring, '\n')) >= 0)
            {
                n = (int)ring_get(&ring, line, (uint)(n + 1));
                line[n - 1] = (sbyte)'\0';
                printf("[%s] %u used, %u free\n"u8, line, ring_used(&ring), ring_free(&ring));
            }
            if (ring_free(&ring) == 0)
            {
                n = (int)ring_get(&ring, line, RING_SIZE);
                printf("full: %.*s\n"u8, n, line);
            }
        }
        printf("head %#x, tail %#x\n"u8, ring.head, ring.tail);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
