/* barriers_spinlocks.c - barriers and spin locks */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

#define THREADS 4
#define ROUNDS 50

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == EBUSY ? "EBUSY" : "other";
}

static pthread_barrier_t barrier;
static pthread_spinlock_t spin;
static int serial, counter, late;

static void *rounds(void *arg)
{
    for (int i = 0; i < ROUNDS; i++) {
        pthread_spin_lock(&spin);
        counter++;
        pthread_spin_unlock(&spin);
        if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
            serial++;
        if (counter != THREADS * (i + 1))
            late++;
        pthread_barrier_wait(&barrier);
    }
    return NULL;
}

static void *tries(void *arg)
{
    printf("another thread: trylock %s\n", name(pthread_spin_trylock(&spin)));
    return NULL;
}

int main(void)
{
    pthread_barrierattr_t attr;
    pthread_t threads[THREADS];
    int value;

    printf("barrier for nobody %s\n", name(pthread_barrier_init(&barrier, NULL, 0)));
    printf("barrier for one %s", name(pthread_barrier_init(&barrier, NULL, 1)));
    value = pthread_barrier_wait(&barrier);
    printf(": %d", value == PTHREAD_BARRIER_SERIAL_THREAD);
    value = pthread_barrier_wait(&barrier);
    printf(" %d, destroy %s\n", value == PTHREAD_BARRIER_SERIAL_THREAD, name(pthread_barrier_destroy(&barrier)));

    printf("attr_init %s", name(pthread_barrierattr_init(&attr)));
    printf(" setpshared %s", name(pthread_barrierattr_setpshared(&attr, 2)));
    printf(" %s", name(pthread_barrierattr_setpshared(&attr, PTHREAD_PROCESS_SHARED)));
    pthread_barrierattr_getpshared(&attr, &value);
    printf(" %d\n", value);
    printf("init %s\n", name(pthread_barrier_init(&barrier, &attr, THREADS)));
    printf("spin_init %s\n", name(pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE)));
    for (int i = 0; i < THREADS; i++)
        pthread_create(&threads[i], NULL, rounds, NULL);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    printf("counter %d, serial %d, late %d\n", counter, serial, late);

    printf("spin_lock %s\n", name(pthread_spin_lock(&spin)));
    printf("trylock %s\n", name(pthread_spin_trylock(&spin)));
    pthread_create(&threads[0], NULL, tries, NULL);
    pthread_join(threads[0], NULL);
    printf("unlock %s", name(pthread_spin_unlock(&spin)));
    printf(" trylock %s", name(pthread_spin_trylock(&spin)));
    printf(" unlock %s", name(pthread_spin_unlock(&spin)));
    printf(" destroy %s\n", name(pthread_spin_destroy(&spin)));
    printf("destroy %s %s\n", name(pthread_barrier_destroy(&barrier)), name(pthread_barrierattr_destroy(&attr)));
    printf("sizes %zu %zu %zu\n", sizeof(pthread_barrier_t), sizeof(pthread_barrierattr_t), sizeof(pthread_spinlock_t));
    return 0;
}
