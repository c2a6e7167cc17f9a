using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Lanes;
using static Queue;
using unsafe item_ref = Queue.item*;

internal static unsafe class Program
{
    static void drain(sbyte* title, queue* queue)
    {
        item_ref item;

        printf("%s:"u8, title);
        while ((item = queue_take(queue)) != null)
            printf(" %d"u8, item_value(item));
        printf("\n"u8);
    }

    static int main()
    {
        lanes lanes = new lanes { fast = queue_create(3), slow = queue_create(8) };

        for (int i = 1; i <= 12; i += i < 6 ? 1 : 3)
            lanes_route(&lanes, i);
        drain("fast"u8.ToPointer(), lanes.fast);
        drain("slow"u8.ToPointer(), lanes.slow);
        queue_put(lanes.fast, 42);
        drain("fast again"u8.ToPointer(), lanes.fast);
        queue_destroy(lanes.fast);
        queue_destroy(lanes.slow);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
