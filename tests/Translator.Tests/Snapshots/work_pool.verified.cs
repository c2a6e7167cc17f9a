/* work_pool.c - a pool of threads that takes jobs from a queue */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_t = ulong;

internal static unsafe class WorkPool
{
    internal struct job
    {
        public delegate*<void*, void> run;
        public void* argument;
        public job* next;
    }

    internal struct pool
    {
        public pthread_mutex_t @lock;
        public pthread_cond_t work;
        public pthread_cond_t idle;
        public job* first;
        public job** last;
        public int busy;
        public int stopping;
        public int size;
        public pthread_t* threads;
    }

    static void* serve(void* arg)
    {
        pool* pool = (pool*)arg;

        pthread_mutex_lock(&pool->@lock);
        for (;;)
        {
            job* job;

            while (pool->first == null && pool->stopping == 0)
                pthread_cond_wait(&pool->work, &pool->@lock);
            if (pool->first == null)
                break;
            job = pool->first;
            pool->first = job->next;
            if (pool->first == null)
                pool->last = &pool->first;
            pool->busy++;
            pthread_mutex_unlock(&pool->@lock);

            job->run(job->argument);
            free(job);

            pthread_mutex_lock(&pool->@lock);
            pool->busy--;
            if (pool->busy == 0 && pool->first == null)
                pthread_cond_broadcast(&pool->idle);
        }
        pthread_mutex_unlock(&pool->@lock);
        return null;
    }

    static pool* pool_create(int size)
    {
        pool* pool = (pool*)calloc(1, (ulong)sizeof(pool));

        pthread_mutex_init(&pool->@lock, null);
        pthread_cond_init(&pool->work, null);
        pthread_cond_init(&pool->idle, null);
        pool->last = &pool->first;
        pool->size = size;
        pool->threads = (ulong*)calloc((ulong)size, sizeof(pthread_t));
        for (int i = 0; i < size; i++)
        {
            if (pthread_create(&pool->threads[i], null, &serve, pool) != 0)
            {
                perror("pthread_create"u8);
                exit(1);
            }
        }
        return pool;
    }

    static void pool_add(pool* pool, delegate*<void*, void> run, void* argument)
    {
        job* job = (job*)malloc((ulong)sizeof(job));

        *job = new job { run = run, argument = argument };
        pthread_mutex_lock(&pool->@lock);
        *pool->last = job;
        pool->last = &job->next;
        pthread_cond_signal(&pool->work);
        pthread_mutex_unlock(&pool->@lock);
    }

    static void pool_wait(pool* pool)
    {
        pthread_mutex_lock(&pool->@lock);
        while (pool->busy > 0 || pool->first != null)
            pthread_cond_wait(&pool->idle, &pool->@lock);
        pthread_mutex_unlock(&pool->@lock);
    }

    static void pool_destroy(pool* pool)
    {
        pthread_mutex_lock(&pool->@lock);
        pool->stopping = 1;
        pthread_cond_broadcast(&pool->work);
        pthread_mutex_unlock(&pool->@lock);
        for (int i = 0; i < pool->size; i++)
            pthread_join(pool->threads[i], null);
        pthread_cond_destroy(&pool->work);
        pthread_cond_destroy(&pool->idle);
        pthread_mutex_destroy(&pool->@lock);
        free(pool->threads);
        free(pool);
    }

    /* The jobs: count the primes of a range. */
    internal struct range
    {
        public int from;
        public int to;
        public int primes;
    }

    static void count_primes(void* arg)
    {
        range* range = (range*)arg;

        for (int n = range->from; n < range->to; n++)
        {
            int divisor = 2;

            while (divisor * divisor <= n && n % divisor != 0)
                divisor++;
            range->primes += n >= 2 && divisor * divisor > n ? 1 : 0;
        }
    }

    static readonly range* ranges = StaticStorage.Allocate<range>(40);

    static int main()
    {
        pool* pool = pool_create(4);
        int total = 0;

        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < 40; i++)
            {
                ranges[i] = new range { from = i * 500, to = (i + 1) * 500 };
                pool_add(pool, &count_primes, &ranges[i]);
            }
            pool_wait(pool);
            total = 0;
            for (int i = 0; i < 40; i++)
                total += ranges[i].primes;
            printf("round %d: %d primes below 20000, %d in the last range\n"u8, round, total, ranges[39].primes);
        }
        pool_destroy(pool);
        return total == 2262 ? EXIT_SUCCESS : EXIT_FAILURE;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
