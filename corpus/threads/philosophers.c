/* philosophers.c - five philosophers, five forks, nobody starves */
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdio.h>

#define SEATS 5
#define MEALS 100

static pthread_mutex_t forks[SEATS];
static sem_t chairs;
static int in_use[SEATS];
static int meals[SEATS], clashes;

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

static void *dine(void *arg)
{
    int seat = (int)(long)arg;

    while (meals[seat] < MEALS) {
        /* One chair less than there are philosophers. */
        sem_wait(&chairs);
        take(seat);
        take((seat + 1) % SEATS);
        meals[seat]++;
        sched_yield();
        put_back((seat + 1) % SEATS);
        put_back(seat);
        sem_post(&chairs);
    }
    return NULL;
}

int main(void)
{
    pthread_t threads[SEATS];

    sem_init(&chairs, 0, SEATS - 1);
    for (int i = 0; i < SEATS; i++)
        pthread_mutex_init(&forks[i], NULL);
    for (long i = 0; i < SEATS; i++)
        pthread_create(&threads[i], NULL, dine, (void *)i);
    for (int i = 0; i < SEATS; i++) {
        pthread_join(threads[i], NULL);
        printf("philosopher %d: %d meals\n", i, meals[i]);
    }
    printf("clashes %d\n", clashes);
    return 0;
}
