/* thread_keys.c - keys: values of each thread, destructors and their order, limits */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == EAGAIN ? "EAGAIN" : "other";
}

static pthread_key_t first, second, stubborn, plain;
static int rounds;

static void say(void *value)
{
    printf("  destructor of \"%s\", value now %p\n", (char *)value, pthread_getspecific(first));
}

/* Sets another key's value, which needs another round. */
static void sets_first(void *value)
{
    printf("  destructor of \"%s\"\n", (char *)value);
    pthread_setspecific(first, "late");
}

static void never_ends(void *value)
{
    rounds++;
    pthread_setspecific(stubborn, value);
}

static void *uses(void *arg)
{
    printf("  values at the start: %p %p\n", pthread_getspecific(first), pthread_getspecific(plain));
    pthread_setspecific(first, "one");
    pthread_setspecific(plain, "not destroyed");
    printf("  value: %s\n", (char *)pthread_getspecific(first));
    if (arg != NULL)
        pthread_exit(NULL);
    pthread_setspecific(first, NULL);
    pthread_setspecific(second, "two");
    return NULL;
}

static void *uses_stubborn(void *arg)
{
    pthread_setspecific(stubborn, "x");
    return NULL;
}

static void run(void *(*routine)(void *), void *arg)
{
    pthread_t thread;

    pthread_create(&thread, NULL, routine, arg);
    pthread_join(thread, NULL);
}

int main(void)
{
    pthread_key_t key;
    int made = 0;

    printf("create %s", name(pthread_key_create(&first, say)));
    printf(" %s", name(pthread_key_create(&second, sets_first)));
    printf(" %s", name(pthread_key_create(&stubborn, never_ends)));
    printf(" %s\n", name(pthread_key_create(&plain, NULL)));
    printf("exit\n");
    run(uses, "exit");
    printf("return\n");
    run(uses, NULL);
    run(uses_stubborn, NULL);
    printf("rounds %d\n", rounds);

    printf("value in main: %p\n", pthread_getspecific(first));
    printf("setspecific %s: %s\n", name(pthread_setspecific(first, "main")), (char *)pthread_getspecific(first));
    printf("delete %s", name(pthread_key_delete(first)));
    printf(" again %s", name(pthread_key_delete(first)));
    printf(" set %s", name(pthread_setspecific(first, "x")));
    printf(" get %p\n", pthread_getspecific(first));
    printf("create %s", name(pthread_key_create(&key, NULL)));
    printf(", the same number: %d, value %p\n", key == first, pthread_getspecific(key));
    printf("no key: %s %p %s\n", name(pthread_setspecific(5000, "x")), pthread_getspecific(5000), name(pthread_key_delete(5000)));

    while (pthread_key_create(&key, NULL) == 0)
        made++;
    printf("keys: %d more, then %s\n", made, name(pthread_key_create(&key, NULL)));
    return 0;
}
