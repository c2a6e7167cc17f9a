/* cancelled_workers.c - workers that wait for work are cancelled and give back what they hold */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_t = ulong;

internal static unsafe class CancelledWorkers
{
    const int WORKERS = 6;
    const int JOBS = 30;

    internal struct worker
    {
        public pthread_t thread;
        public sbyte* buffer;
        public int done;
    }

    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* work = StaticStorage.Allocate<pthread_cond_t>(1);
    static readonly sem_t* finished = StaticStorage.Allocate<sem_t>(1);
    static int jobs;
    static readonly int* buffers = StaticStorage.Allocate<int>(1);
    static int locked_at_exit;

    static void free_buffer(void* arg)
    {
        worker* self = (worker*)arg;

        free(self->buffer);
        self->buffer = null;
        Atomic.FetchSubtract(buffers, 1);
    }

    static void unlock(void* arg)
    {
        locked_at_exit++;
        pthread_mutex_unlock((pthread_mutex_t*)arg);
    }

    static void* run(void* arg)
    {
        worker* self = (worker*)arg;

        self->buffer = (sbyte*)malloc(100);
        Atomic.FetchAdd(buffers, 1);
        pthread_cleanup_push(&free_buffer, self);
        {
            for (;;)
            {
                pthread_mutex_lock(@lock);
                pthread_cleanup_push(&unlock, @lock);
                {
                    while (jobs == 0)
                        pthread_cond_wait(work, @lock);
                    jobs--;
                }
                pthread_cleanup_pop(0);
                pthread_mutex_unlock(@lock);
                int value = snprintf(self->buffer, 100, "job"u8) == 3 ? 1 : 0;
                self->done += value;
                sem_post(finished);
            }
        }
        pthread_cleanup_pop(1);
        return null;
    }

    static readonly worker* workers = StaticStorage.Allocate<worker>(WORKERS);

    static int main()
    {
        int cancelled = 0, done = 0;

        sem_init(finished, 0, 0);
        for (int i = 0; i < WORKERS; i++)
            pthread_create(&workers[i].thread, null, &run, &workers[i]);
        for (int i = 0; i < JOBS; i++)
        {
            pthread_mutex_lock(@lock);
            jobs++;
            pthread_cond_signal(work);
            pthread_mutex_unlock(@lock);
        }
        for (int i = 0; i < JOBS; i++)
            sem_wait(finished);
        for (int i = 0; i < WORKERS; i++)
            pthread_cancel(workers[i].thread);
        for (int i = 0; i < WORKERS; i++)
        {
            void* result;

            pthread_join(workers[i].thread, &result);
            cancelled += result == (void*)-1 ? 1 : 0;
            done += workers[i].done;
        }
        printf("%d jobs done, %d cancelled, %d buffers left\n"u8, done, cancelled, *buffers);
        printf("mutex free: %d, handlers with the mutex: %s\n"u8, pthread_mutex_trylock(@lock) == 0, locked_at_exit <= WORKERS ? "as many as waited"u8 : "too many"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
