/* bounded_buffer.c - producers and consumers that share a ring of numbers */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define SLOTS 8
#define PRODUCERS 3
#define CONSUMERS 4
#define ITEMS 500
#define LAST -1

/* The ring and what guards it */
static int ring[SLOTS];
static int used, first;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_full = PTHREAD_COND_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER;

struct consumer {
    pthread_t thread;
    long sum;
    int count;
};

static void put(int value)
{
    pthread_mutex_lock(&lock);
    while (used == SLOTS)
        pthread_cond_wait(&not_full, &lock);
    ring[(first + used++) % SLOTS] = value;
    pthread_cond_signal(&not_empty);
    pthread_mutex_unlock(&lock);
}

static int take(void)
{
    int value;

    pthread_mutex_lock(&lock);
    while (used == 0)
        pthread_cond_wait(&not_empty, &lock);
    value = ring[first];
    first = (first + 1) % SLOTS;
    used--;
    pthread_cond_signal(&not_full);
    pthread_mutex_unlock(&lock);
    return value;
}

static void *produce(void *arg)
{
    int base = *(int *)arg;

    for (int i = 0; i < ITEMS; i++)
        put(base + i);
    return NULL;
}

/* Adds up what comes until the mark of the end. */
static void *consume(void *arg)
{
    struct consumer *self = arg;
    int value;

    while ((value = take()) != LAST) {
        self->sum += value;
        self->count++;
    }
    return self;
}

int main(void)
{
    pthread_t producers[PRODUCERS];
    int bases[PRODUCERS];
    struct consumer consumers[CONSUMERS] = { { 0 } };
    long sum = 0;
    int count = 0;

    for (int i = 0; i < CONSUMERS; i++) {
        if (pthread_create(&consumers[i].thread, NULL, consume, &consumers[i]) != 0) {
            fprintf(stderr, "no thread\n");
            return EXIT_FAILURE;
        }
    }
    for (int i = 0; i < PRODUCERS; i++) {
        bases[i] = 1000 * (i + 1);
        pthread_create(&producers[i], NULL, produce, &bases[i]);
    }
    for (int i = 0; i < PRODUCERS; i++)
        pthread_join(producers[i], NULL);
    for (int i = 0; i < CONSUMERS; i++)
        put(LAST);
    for (int i = 0; i < CONSUMERS; i++) {
        void *result;

        pthread_join(consumers[i].thread, &result);
        sum += ((struct consumer *)result)->sum;
        count += ((struct consumer *)result)->count;
    }
    printf("%d items, sum %ld\n", count, sum);
    printf("destroy: %d %d %d\n", pthread_cond_destroy(&not_full), pthread_cond_destroy(&not_empty), pthread_mutex_destroy(&lock));
    return 0;
}
