/* barriers_spinlocks.c - barriers and spin locks */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using pthread_spinlock_t = int;
using pthread_t = ulong;

internal static unsafe class BarriersSpinlocks
{
    const int THREADS = 4;
    const int ROUNDS = 50;

    static sbyte* name(int error)
    {
        return (error == 0 ? "0"u8 : error == EINVAL ? "EINVAL"u8 : error == EBUSY ? "EBUSY"u8 : "other"u8).ToPointer();
    }

    static readonly pthread_barrier_t* barrier = StaticStorage.Allocate<pthread_barrier_t>(1);
    static readonly pthread_spinlock_t* spin = StaticStorage.Allocate<pthread_spinlock_t>(1);
    static int serial;
    static int counter;
    static int late;

    static void* rounds(void* arg)
    {
        for (int i = 0; i < ROUNDS; i++)
        {
            pthread_spin_lock(spin);
            counter++;
            pthread_spin_unlock(spin);
            if (pthread_barrier_wait(barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
                serial++;
            if (counter != THREADS * (i + 1))
                late++;
            pthread_barrier_wait(barrier);
        }
        return null;
    }

    static void* tries(void* arg)
    {
        printf("another thread: trylock %s\n"u8, name(pthread_spin_trylock(spin)));
        return null;
    }

    static int main()
    {
        pthread_barrierattr_t attr;
        pthread_t* threads = stackalloc pthread_t[THREADS];
        int value;

        printf("barrier for nobody %s\n"u8, name(pthread_barrier_init(barrier, null, 0)));
        printf("barrier for one %s"u8, name(pthread_barrier_init(barrier, null, 1)));
        value = pthread_barrier_wait(barrier);
        printf(": %d"u8, value == PTHREAD_BARRIER_SERIAL_THREAD);
        value = pthread_barrier_wait(barrier);
        printf(" %d, destroy %s\n"u8, value == PTHREAD_BARRIER_SERIAL_THREAD, name(pthread_barrier_destroy(barrier)));

        printf("attr_init %s"u8, name(pthread_barrierattr_init(&attr)));
        printf(" setpshared %s"u8, name(pthread_barrierattr_setpshared(&attr, 2)));
        printf(" %s"u8, name(pthread_barrierattr_setpshared(&attr, PTHREAD_PROCESS_SHARED)));
        pthread_barrierattr_getpshared(&attr, &value);
        printf(" %d\n"u8, value);
        printf("init %s\n"u8, name(pthread_barrier_init(barrier, &attr, THREADS)));
        printf("spin_init %s\n"u8, name(pthread_spin_init(spin, PTHREAD_PROCESS_PRIVATE)));
        for (int i = 0; i < THREADS; i++)
            pthread_create(&threads[i], null, &rounds, null);
        for (int i = 0; i < THREADS; i++)
            pthread_join(threads[i], null);
        printf("counter %d, serial %d, late %d\n"u8, counter, serial, late);

        printf("spin_lock %s\n"u8, name(pthread_spin_lock(spin)));
        printf("trylock %s\n"u8, name(pthread_spin_trylock(spin)));
        pthread_create(&threads[0], null, &tries, null);
        pthread_join(threads[0], null);
        printf("unlock %s"u8, name(pthread_spin_unlock(spin)));
        printf(" trylock %s"u8, name(pthread_spin_trylock(spin)));
        printf(" unlock %s"u8, name(pthread_spin_unlock(spin)));
        printf(" destroy %s\n"u8, name(pthread_spin_destroy(spin)));
        sbyte* nameResult = name(pthread_barrierattr_destroy(&attr));
        printf("destroy %s %s\n"u8, name(pthread_barrier_destroy(barrier)), nameResult);
        printf("sizes %zu %zu %zu\n"u8, sizeof(pthread_barrier_t), sizeof(pthread_barrierattr_t), sizeof(pthread_spinlock_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
