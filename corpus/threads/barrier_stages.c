/* barrier_stages.c - heat along a rod, computed in steps by several threads */
#include <pthread.h>
#include <stdio.h>

#define CELLS 64
#define THREADS 4
#define STEPS 200

static double rod[2][CELLS];
static pthread_barrier_t step_done;
static int serial_steps;

static void *compute(void *arg)
{
    int from = (int)(long)arg * (CELLS / THREADS);
    int to = from + CELLS / THREADS;

    for (int step = 0; step < STEPS; step++) {
        const double *old = rod[step % 2];
        double *new = rod[(step + 1) % 2];

        for (int i = from; i < to; i++)
            new[i] = i == 0 || i == CELLS - 1 ? old[i] : old[i] + 0.25 * (old[i - 1] - 2 * old[i] + old[i + 1]);
        if (pthread_barrier_wait(&step_done) == PTHREAD_BARRIER_SERIAL_THREAD)
            serial_steps++;
    }
    return NULL;
}

int main(void)
{
    pthread_t threads[THREADS];
    double sum = 0;

    rod[0][0] = 100;
    rod[0][CELLS - 1] = 50;
    pthread_barrier_init(&step_done, NULL, THREADS);
    for (long i = 0; i < THREADS; i++)
        pthread_create(&threads[i], NULL, compute, (void *)i);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    pthread_barrier_destroy(&step_done);
    for (int i = 0; i < CELLS; i += 7)
        printf("%6.3f\n", rod[STEPS % 2][i]);
    for (int i = 0; i < CELLS; i++)
        sum += rod[STEPS % 2][i];
    printf("sum %.6f after %d steps\n", sum, serial_steps);
    return 0;
}
