/* ring_of_bytes.c: a byte queue between a producer and a consumer, with wrap-around and peeking */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class RingOfBytes
{
    const uint RING_SIZE = 16u;               /* a power of two */
    const uint RING_MASK = RING_SIZE - 1;

    internal struct ring_t
    {
        public fixed byte data[(int)RING_SIZE];
        public uint head;
        public uint tail;            /* run freely, their difference is what is stored */
    }

    static uint ring_used(ring_t* r) => r->head - r->tail;
    static uint ring_free(ring_t* r) => RING_SIZE - ring_used(r);

    static size_t ring_write(ring_t* r, void* from, size_t n)
    {
        size_t first, at = r->head & RING_MASK;

        if (n > ring_free(r))
            n = ring_free(r);
        first = RING_SIZE - at < n ? RING_SIZE - at : n;
        memcpy(r->data + at, from, first);
        memcpy(r->data, (byte*)from + first, n - first);
        r->head += (uint)n;
        return n;
    }

    static size_t ring_peek(ring_t* r, void* to, size_t n)
    {
        byte* @out = (byte*)to;
        size_t i;

        if (n > ring_used(r))
            n = ring_used(r);
        for (i = 0; i < n; i++)
            *@out++ = r->data[(r->tail + i) & RING_MASK];
        return n;
    }

    static size_t ring_read(ring_t* r, void* to, size_t n)
    {
        n = ring_peek(r, to, n);
        r->tail += (uint)n;
        return n;
    }

    /* a message is its length and its bytes; nothing is taken before all is there */
    static int next_message(ring_t* r, sbyte* to)
    {
        byte length;
        sbyte* whole = stackalloc sbyte[(int)RING_SIZE];

        if (ring_peek(r, &length, 1) < 1 || ring_used(r) < length + 1u)
            return 0;
        ring_read(r, whole, (ulong)(length + 1));
        memcpy(to, whole + 1, length);
        to[length] = (sbyte)'\0';
        return 1;
    }

    static readonly sbyte* stream = StaticStorage.Text("\u0005hello\u0003abc\0\tninechars\u0001x\apartial"u8, 32);

    static int main()
    {
        ring_t ring = new ring_t { head = 0xfffffff8u, tail = 0xfffffff8u };
        sbyte* text = stackalloc sbyte[(int)RING_SIZE];
        sbyte* at = stream, end = stream + 32 - 1;
        int turn;

        for (turn = 1; at < end || ring_used(&ring) != 0; turn++)
        {
            size_t n = (size_t)(end - at) < 7 ? (size_t)(end - at) : 7, taken = ring_write(&ring, at, n);

            at += taken;
            printf("turn %d: %zu in, %u used, %u free\n"u8, turn, taken, ring_used(&ring), ring_free(&ring));
            while (next_message(&ring, text) != 0)
                printf("  '%s'\n"u8, text);
            if (turn == 9)
                break;
        }
        printf("%zu\n"u8, ring_write(&ring, stream, 20));
        printf("%zu"u8, ring_read(&ring, text, (int)RING_SIZE));
        printf(" %u\n"u8, ring_used(&ring));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
