using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class Numbers
{
    const int RING_SIZE = 3;

    /* ring.h -- a ring buffer whose size and elements the including file chooses */

    internal struct ring
    {
        public fixed double slots[RING_SIZE];
        public size_t start;
        public size_t length;
    }

    static readonly ring* the_ring = StaticStorage.Allocate<ring>(1);

    static int ring_put(double element)
    {
        if (the_ring->length == RING_SIZE)
            return 0;
        the_ring->slots[(the_ring->start + the_ring->length++) % RING_SIZE] = element;
        return 1;
    }

    static double ring_take()
    {
        double element = the_ring->slots[the_ring->start];

        the_ring->start = (the_ring->start + 1) % RING_SIZE;
        the_ring->length--;
        return element;
    }

    internal static void numbers()
    {
        double value = 0.5;

        while (ring_put(value) != 0)
            value *= 3;
        printf("%zu bytes:"u8, sizeof(ring));
        while (the_ring->length > 0)
            printf(" %g"u8, ring_take());
        printf("\n"u8);
    }
}
