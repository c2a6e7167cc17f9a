/* c11_threads.c - threads.h: threads, mutexes, condition variables, keys, results */
#include <stdio.h>
#include <threads.h>
#include <time.h>

static const char *name(int result)
{
    switch (result) {
    case thrd_success: return "success";
    case thrd_busy: return "busy";
    case thrd_error: return "error";
    case thrd_nomem: return "nomem";
    case thrd_timedout: return "timedout";
    default: return "?";
    }
}

static mtx_t lock;
static cnd_t changed;
static int turn;
static once_flag once = ONCE_FLAG_INIT;
static tss_t key;
static thread_local int own = 5;

static void first(void)
{
    printf("once\n");
}

static void destroyed(void *value)
{
    printf("destructor: %s\n", (char *)value);
}

static int adds(void *arg)
{
    call_once(&once, first);
    own += *(int *)arg;
    tss_set(key, "a thread's");
    return own;
}

static int leaves(void *arg)
{
    thrd_exit(-7);
}

static int pong(void *arg)
{
    mtx_lock(&lock);
    for (int i = 0; i < 3; i++) {
        while (turn == 0)
            cnd_wait(&changed, &lock);
        printf("pong\n");
        turn = 0;
        cnd_signal(&changed);
    }
    mtx_unlock(&lock);
    return 0;
}

static int tries(void *arg)
{
    struct timespec past = { 1, 0 };

    printf("trylock %s", name(mtx_trylock(arg)));
    printf(", timedlock %s\n", name(mtx_timedlock(arg, &past)));
    return 0;
}

int main(void)
{
    thrd_t thread;
    mtx_t timed, recursive;
    int number = 10, result = 0;
    struct timespec past = { 1, 0 }, little = { 0, 1000000 }, wrong = { 0, -1 };

    printf("tss_create %s\n", name(tss_create(&key, destroyed)));
    for (int i = 0; i < 2; i++) {
        int created = thrd_create(&thread, adds, &number);
        int joined = thrd_join(thread, &result);

        printf("create %s, join %s, %d\n", name(created), name(joined), result);
    }
    printf("own %d, value %p\n", own, tss_get(key));
    call_once(&once, first);
    thrd_create(&thread, leaves, NULL);
    thrd_join(thread, &result);
    printf("exit %d\n", result);
    printf("equal %d\n", thrd_equal(thrd_current(), thrd_current()) != 0);

    printf("mtx_init %s %s %s\n", name(mtx_init(&lock, mtx_plain)), name(mtx_init(&timed, mtx_timed)), name(mtx_init(&recursive, mtx_plain | mtx_recursive)));
    printf("cnd_init %s\n", name(cnd_init(&changed)));
    thrd_create(&thread, pong, NULL);
    mtx_lock(&lock);
    for (int i = 0; i < 3; i++) {
        printf("ping\n");
        turn = 1;
        cnd_broadcast(&changed);
        while (turn == 1)
            cnd_wait(&changed, &lock);
    }
    printf("cnd_timedwait %s\n", name(cnd_timedwait(&changed, &lock, &past)));
    mtx_unlock(&lock);
    thrd_join(thread, NULL);

    mtx_lock(&timed);
    thrd_create(&thread, tries, &timed);
    thrd_join(thread, NULL);
    mtx_unlock(&timed);
    printf("recursive %s", name(mtx_lock(&recursive)));
    printf(" %s", name(mtx_trylock(&recursive)));
    printf(" %s", name(mtx_unlock(&recursive)));
    printf(" %s\n", name(mtx_unlock(&recursive)));
    mtx_destroy(&lock);
    mtx_destroy(&timed);
    mtx_destroy(&recursive);
    cnd_destroy(&changed);

    printf("sleep %d, without a time negative %d\n", thrd_sleep(&little, NULL), thrd_sleep(&wrong, NULL) < 0);
    thrd_yield();
    tss_delete(key);
    printf("sizes %zu %zu %zu %zu %zu\n", sizeof(thrd_t), sizeof(mtx_t), sizeof(cnd_t), sizeof(tss_t), sizeof(once_flag));
    return 0;
}
