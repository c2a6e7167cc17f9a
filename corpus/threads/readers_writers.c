/* readers_writers.c - a table that many read and few change */
#include <pthread.h>
#include <stdio.h>

#define READERS 6
#define WRITERS 2
#define CHANGES 400
#define ROUNDS 1000

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;

/* Both halves always change together. */
static struct {
    int left, right;
} table[4];

static void *write_table(void *arg)
{
    for (int i = 0; i < CHANGES; i++) {
        pthread_rwlock_wrlock(&lock);
        table[i % 4].left++;
        table[i % 4].right--;
        pthread_rwlock_unlock(&lock);
    }
    return NULL;
}

static void *read_table(void *arg)
{
    long wrong = 0;

    for (int round = 0; round < ROUNDS; round++) {
        pthread_rwlock_rdlock(&lock);
        for (int i = 0; i < 4; i++)
            wrong += table[i].left + table[i].right != 0;
        pthread_rwlock_unlock(&lock);
    }
    return (void *)wrong;
}

int main(void)
{
    pthread_t readers[READERS], writers[WRITERS];
    long wrong = 0;
    int sum = 0;

    for (int i = 0; i < READERS; i++)
        pthread_create(&readers[i], NULL, read_table, NULL);
    for (int i = 0; i < WRITERS; i++)
        pthread_create(&writers[i], NULL, write_table, NULL);
    for (int i = 0; i < WRITERS; i++)
        pthread_join(writers[i], NULL);
    for (int i = 0; i < READERS; i++) {
        void *result;

        pthread_join(readers[i], &result);
        wrong += (long)result;
    }
    for (int i = 0; i < 4; i++)
        sum += table[i].left;
    printf("%d changes, %ld half done\n", sum, wrong);
    return 0;
}
