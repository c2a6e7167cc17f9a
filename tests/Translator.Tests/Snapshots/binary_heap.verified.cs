/* binary_heap.c: a priority queue of events, in an array of pointers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class BinaryHeap
{
    internal struct @event
    {
        public ulong when;
        public int id;
        public int position;
        public delegate*<@event*, void> fire;
    }

    internal struct struct_queue
    {
        public @event** heap;
        public int count;
        public int room;
    }

    static struct_queue queue;
    static ulong now;

    static void place(int i, @event* e)
    {
        queue.heap[e->position = i] = e;
    }

    static void up(int i)
    {
        @event* e = queue.heap[i];

        for (; i != 0 && queue.heap[(i - 1) / 2]->when > e->when; i = (i - 1) / 2)
            place(i, queue.heap[(i - 1) / 2]);
        place(i, e);
    }

    static void down(int i)
    {
        @event* e = queue.heap[i];
        int child;

        while ((child = 2 * i + 1) < queue.count)
        {
            if (child + 1 < queue.count && queue.heap[child + 1]->when < queue.heap[child]->when)
                child++;
            if (queue.heap[child]->when >= e->when)
                break;
            place(i, queue.heap[child]);
            i = child;
        }
        place(i, e);
    }

    static void schedule(@event* e, ulong delay)
    {
        if (queue.count == queue.room)
        {
            ulong value = (ulong)(queue.room += 4) * (ulong)sizeof(@event*);
            queue.heap = (@event**)realloc(queue.heap, value);
        }
        e->when = now + delay;
        place(queue.count, e);
        up(queue.count++);
    }

    static void cancel(@event* e)
    {
        @event* last = queue.heap[--queue.count];
        int at = e->position;

        e->position = -1;
        if (last == e)
            return;
        place(at, last);
        up(at);
        down(last->position);
    }

    static @event* next()
    {
        @event* e = queue.count != 0 ? queue.heap[0] : null;

        if (e != null)
            cancel(e);
        return e;
    }

    static void once(@event* e)
    {
        printf("%lu: once %d\n"u8, now, e->id);
    }

    static void repeat(@event* e)
    {
        printf("%lu: tick %d\n"u8, now, e->id);
        if (now < 30)
            schedule(e, 10);
    }

    static readonly ulong* delays = StaticStorage.Create<ulong>([25, 7, 12, 40, 3, 33]);

    static int main()
    {
        @event* events = stackalloc @event[] { new @event { id = 1, fire = &once }, new @event { id = 2, fire = &repeat }, new @event { id = 3, fire = &once }, new @event { id = 4, fire = &once },
            new @event { id = 5, fire = &once }, new @event { id = 6, fire = &once } };
        @event* e;
        int i;

        for (i = 0; i < 6; i++)
            schedule(&events[i], delays[i]);
        cancel(&events[2]);
        cancel(&events[5]);
        while ((e = next()) != null)
        {
            now = e->when;
            e->fire(e);
        }
        printf("%d %d\n"u8, queue.count, events[2].position);
        free(queue.heap);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
