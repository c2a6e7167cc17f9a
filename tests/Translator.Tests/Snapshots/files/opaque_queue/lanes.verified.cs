using CSockTranslate.Runtime;
using static Queue;

internal static unsafe class Lanes
{
    /* Small values go into the fast lane, and what finds no room there into the slow one. */
    internal static void lanes_route(lanes* lanes, int value)
    {
        if (value >= 10 || queue_put(lanes->fast, value) == 0)
            queue_put(lanes->slow, value);
    }
}
