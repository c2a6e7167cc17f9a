/* work_pool.c - a pool of threads that takes jobs from a queue */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

struct job {
    void (*run)(void *);
    void *argument;
    struct job *next;
};

struct pool {
    pthread_mutex_t lock;
    pthread_cond_t work;
    pthread_cond_t idle;
    struct job *first, **last;
    int busy, stopping;
    int size;
    pthread_t *threads;
};

static void *serve(void *arg)
{
    struct pool *pool = arg;

    pthread_mutex_lock(&pool->lock);
    for (;;) {
        struct job *job;

        while (pool->first == NULL && !pool->stopping)
            pthread_cond_wait(&pool->work, &pool->lock);
        if (pool->first == NULL)
            break;
        job = pool->first;
        pool->first = job->next;
        if (pool->first == NULL)
            pool->last = &pool->first;
        pool->busy++;
        pthread_mutex_unlock(&pool->lock);

        job->run(job->argument);
        free(job);

        pthread_mutex_lock(&pool->lock);
        pool->busy--;
        if (pool->busy == 0 && pool->first == NULL)
            pthread_cond_broadcast(&pool->idle);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

static struct pool *pool_create(int size)
{
    struct pool *pool = calloc(1, sizeof *pool);

    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->work, NULL);
    pthread_cond_init(&pool->idle, NULL);
    pool->last = &pool->first;
    pool->size = size;
    pool->threads = calloc(size, sizeof *pool->threads);
    for (int i = 0; i < size; i++) {
        if (pthread_create(&pool->threads[i], NULL, serve, pool) != 0) {
            perror("pthread_create");
            exit(1);
        }
    }
    return pool;
}

static void pool_add(struct pool *pool, void (*run)(void *), void *argument)
{
    struct job *job = malloc(sizeof *job);

    *job = (struct job){ .run = run, .argument = argument };
    pthread_mutex_lock(&pool->lock);
    *pool->last = job;
    pool->last = &job->next;
    pthread_cond_signal(&pool->work);
    pthread_mutex_unlock(&pool->lock);
}

static void pool_wait(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    while (pool->busy > 0 || pool->first != NULL)
        pthread_cond_wait(&pool->idle, &pool->lock);
    pthread_mutex_unlock(&pool->lock);
}

static void pool_destroy(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->stopping = 1;
    pthread_cond_broadcast(&pool->work);
    pthread_mutex_unlock(&pool->lock);
    for (int i = 0; i < pool->size; i++)
        pthread_join(pool->threads[i], NULL);
    pthread_cond_destroy(&pool->work);
    pthread_cond_destroy(&pool->idle);
    pthread_mutex_destroy(&pool->lock);
    free(pool->threads);
    free(pool);
}

/* The jobs: count the primes of a range. */
struct range {
    int from, to, primes;
};

static void count_primes(void *arg)
{
    struct range *range = arg;

    for (int n = range->from; n < range->to; n++) {
        int divisor = 2;

        while (divisor * divisor <= n && n % divisor != 0)
            divisor++;
        range->primes += n >= 2 && divisor * divisor > n;
    }
}

int main(void)
{
    static struct range ranges[40];
    struct pool *pool = pool_create(4);
    int total = 0;

    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 40; i++) {
            ranges[i] = (struct range){ i * 500, (i + 1) * 500, 0 };
            pool_add(pool, count_primes, &ranges[i]);
        }
        pool_wait(pool);
        total = 0;
        for (int i = 0; i < 40; i++)
            total += ranges[i].primes;
        printf("round %d: %d primes below 20000, %d in the last range\n", round, total, ranges[39].primes);
    }
    pool_destroy(pool);
    return total == 2262 ? EXIT_SUCCESS : EXIT_FAILURE;
}
