/* philosophers.c - five philosophers, five forks, nobody starves */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Sched;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using pthread_t = ulong;

internal static unsafe class Philosophers
{
    const int SEATS = 5;
    const int MEALS = 100;

    static readonly pthread_mutex_t* forks = StaticStorage.Allocate<pthread_mutex_t>(SEATS);
    static readonly sem_t* chairs = StaticStorage.Allocate<sem_t>(1);
    static readonly int* in_use = StaticStorage.Allocate<int>(SEATS);
    static readonly int* meals = StaticStorage.Allocate<int>(SEATS);
    static int clashes;

    static void take(int fork)
    {
        pthread_mutex_lock(&forks[fork]);
        if (in_use[fork]++ != 0)
            clashes++;
    }

    static void put_back(int fork)
    {
        in_use[fork]--;
        pthread_mutex_unlock(&forks[fork]);
    }

    static void* dine(void* arg)
    {
        int seat = (int)(long)arg;

        while (meals[seat] < MEALS)
        {
            /* One chair less than there are philosophers. */
            sem_wait(chairs);
            take(seat);
            take((seat + 1) % SEATS);
            meals[seat]++;
            sched_yield();
            put_back((seat + 1) % SEATS);
            put_back(seat);
            sem_post(chairs);
        }
        return null;
    }

    static int main()
    {
        pthread_t* threads = stackalloc pthread_t[SEATS];

        sem_init(chairs, 0, SEATS - 1);
        for (int i = 0; i < SEATS; i++)
            pthread_mutex_init(&forks[i], null);
        for (long i = 0; i < SEATS; i++)
            pthread_create(&threads[i], null, &dine, (void*)i);
        for (int i = 0; i < SEATS; i++)
        {
            pthread_join(threads[i], null);
            printf("philosopher %d: %d meals\n"u8, i, meals[i]);
        }
        printf("clashes %d\n"u8, clashes);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
