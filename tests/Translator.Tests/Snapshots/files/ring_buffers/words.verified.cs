using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class Words
{
    const int RING_SIZE = 4;

    internal struct ring
    {
        public fixed ulong slots[4]; /* sbyte*[4] */
        public size_t start;
        public size_t length;
    }

    static readonly ring* the_ring = StaticStorage.Allocate<ring>(1);

    static int ring_put(sbyte* element)
    {
        if (the_ring->length == RING_SIZE)
            return 0;
        ((sbyte**)the_ring->slots)[(the_ring->start + the_ring->length++) % RING_SIZE] = element;
        return 1;
    }

    static sbyte* ring_take()
    {
        sbyte* element = ((sbyte**)the_ring->slots)[the_ring->start];

        the_ring->start = (the_ring->start + 1) % RING_SIZE;
        the_ring->length--;
        return element;
    }

    static readonly sbyte** source = (sbyte**)StaticStorage.PointersTo("one"u8, "two"u8, "three"u8, "four"u8, "five"u8);

    internal static void words()
    {
        int taken = 0;

        for (size_t i = 0; i < (ulong)(5 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            taken += ring_put(source[i]);
        printf("%d of %d:"u8, taken, RING_SIZE);
        while (the_ring->length > 0)
            printf(" %s"u8, ring_take());
        printf("\n"u8);
    }
}
