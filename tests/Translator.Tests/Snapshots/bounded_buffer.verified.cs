/* bounded_buffer.c - producers and consumers that share a ring of numbers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_t = ulong;

internal static unsafe class BoundedBuffer
{
    const int SLOTS = 8;
    const int PRODUCERS = 3;
    const int CONSUMERS = 4;
    const int ITEMS = 500;
    const int LAST = -1;

    /* The ring and what guards it */
    static readonly int* ring = StaticStorage.Allocate<int>(SLOTS);
    static int used;
    static int first;
    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* not_full = StaticStorage.Allocate<pthread_cond_t>(1);
    static readonly pthread_cond_t* not_empty = StaticStorage.Allocate<pthread_cond_t>(1);

    internal struct consumer
    {
        public pthread_t thread;
        public long sum;
        public int count;
    }

    static void put(int value)
    {
        pthread_mutex_lock(@lock);
        while (used == SLOTS)
            pthread_cond_wait(not_full, @lock);
        ring[(first + used++) % SLOTS] = value;
        pthread_cond_signal(not_empty);
        pthread_mutex_unlock(@lock);
    }

    static int take()
    {
        int value;

        pthread_mutex_lock(@lock);
        while (used == 0)
            pthread_cond_wait(not_empty, @lock);
        value = ring[first];
        first = (first + 1) % SLOTS;
        used--;
        pthread_cond_signal(not_full);
        pthread_mutex_unlock(@lock);
        return value;
    }

    static void* produce(void* arg)
    {
        int @base = *(int*)arg;

        for (int i = 0; i < ITEMS; i++)
            put(@base + i);
        return null;
    }

    /* Adds up what comes until the mark of the end. */
    static void* consume(void* arg)
    {
        consumer* self = (consumer*)arg;
        int value;

        while ((value = take()) != LAST)
        {
            self->sum += value;
            self->count++;
        }
        return self;
    }

    static int main()
    {
        pthread_t* producers = stackalloc pthread_t[PRODUCERS];
        int* bases = stackalloc int[PRODUCERS];
        consumer* consumers = stackalloc consumer[] { default, default, default, default };
        long sum = 0;
        int count = 0;

        for (int i = 0; i < CONSUMERS; i++)
        {
            if (pthread_create(&consumers[i].thread, null, &consume, &consumers[i]) != 0)
            {
                fprintf(stderr, "no thread\n"u8);
                return EXIT_FAILURE;
            }
        }
        for (int i = 0; i < PRODUCERS; i++)
        {
            bases[i] = 1000 * (i + 1);
            pthread_create(&producers[i], null, &produce, &bases[i]);
        }
        for (int i = 0; i < PRODUCERS; i++)
            pthread_join(producers[i], null);
        for (int i = 0; i < CONSUMERS; i++)
            put(LAST);
        for (int i = 0; i < CONSUMERS; i++)
        {
            void* result;

            pthread_join(consumers[i].thread, &result);
            sum += ((consumer*)result)->sum;
            count += ((consumer*)result)->count;
        }
        printf("%d items, sum %ld\n"u8, count, sum);
        int pthread_mutex_destroyResult = pthread_mutex_destroy(@lock);
        int pthread_cond_destroyResult = pthread_cond_destroy(not_empty);
        printf("destroy: %d %d %d\n"u8, pthread_cond_destroy(not_full), pthread_cond_destroyResult, pthread_mutex_destroyResult);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
