/* thread_attributes.c - attributes of threads: defaults, what can be set, what is refused */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == ENOTSUP ? "ENOTSUP" : error == ESRCH ? "ESRCH" : "other";
}

static void *nothing(void *arg)
{
    return arg;
}

static void *looks_at_itself(void *arg)
{
    pthread_attr_t attr;
    void *stack;
    size_t size, guard;
    int detached, here;

    printf("getattr_np %s\n", name(pthread_getattr_np(pthread_self(), &attr)));
    pthread_attr_getdetachstate(&attr, &detached);
    pthread_attr_getstack(&attr, &stack, &size);
    pthread_attr_getguardsize(&attr, &guard);
    printf("detached %d, stack of %zu, guard %zu\n", detached, size, guard);
    printf("a local variable is in it: %d\n", (char *)&here >= (char *)stack && (char *)&here < (char *)stack + size);
    pthread_attr_destroy(&attr);
    return NULL;
}

int main(void)
{
    pthread_attr_t attr;
    struct sched_param param;
    int value;
    size_t size;
    void *address;
    pthread_t thread;

    printf("init %s\n", name(pthread_attr_init(&attr)));
    pthread_attr_getdetachstate(&attr, &value);
    printf("detachstate %d\n", value);
    pthread_attr_getguardsize(&attr, &size);
    printf("guardsize %zu\n", size);
    pthread_attr_getschedpolicy(&attr, &value);
    printf("policy %d\n", value);
    pthread_attr_getschedparam(&attr, &param);
    printf("priority %d\n", param.sched_priority);
    pthread_attr_getinheritsched(&attr, &value);
    printf("inherit %d\n", value);
    pthread_attr_getscope(&attr, &value);
    printf("scope %d\n", value);

    for (int state = -1; state <= 2; state++)
        printf("setdetachstate %d: %s\n", state, name(pthread_attr_setdetachstate(&attr, state)));
    pthread_attr_getdetachstate(&attr, &value);
    printf("detachstate %d\n", value);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_JOINABLE);

    printf("setstacksize %s %s %s\n", name(pthread_attr_setstacksize(&attr, 100)), name(pthread_attr_setstacksize(&attr, PTHREAD_STACK_MIN)),
           name(pthread_attr_setstacksize(&attr, 1 << 20)));
    pthread_attr_getstacksize(&attr, &size);
    printf("stacksize %zu\n", size);
    value = pthread_create(&thread, &attr, looks_at_itself, NULL);
    printf("join %s", name(pthread_join(thread, NULL)));
    printf(", create %s\n", name(value));

    printf("setguardsize %s\n", name(pthread_attr_setguardsize(&attr, 3 * 4096)));
    pthread_attr_getguardsize(&attr, &size);
    printf("guardsize %zu\n", size);

    for (int scope = -1; scope <= 2; scope++)
        printf("setscope %d: %s\n", scope, name(pthread_attr_setscope(&attr, scope)));
    for (int inherit = -1; inherit <= 2; inherit++)
        printf("setinheritsched %d: %s\n", inherit, name(pthread_attr_setinheritsched(&attr, inherit)));
    pthread_attr_getinheritsched(&attr, &value);
    printf("inherit %d\n", value);
    for (int policy = -1; policy <= 4; policy++)
        printf("setschedpolicy %d: %s\n", policy, name(pthread_attr_setschedpolicy(&attr, policy)));
    pthread_attr_getschedpolicy(&attr, &value);
    printf("policy %d\n", value);
    for (int priority = 0; priority <= 100; priority += 50) {
        param.sched_priority = priority;
        printf("setschedparam %d: %s\n", priority, name(pthread_attr_setschedparam(&attr, &param)));
    }
    pthread_attr_setschedpolicy(&attr, SCHED_OTHER);
    param.sched_priority = 1;
    printf("setschedparam of SCHED_OTHER: %s", name(pthread_attr_setschedparam(&attr, &param)));
    param.sched_priority = 0;
    printf(" %s\n", name(pthread_attr_setschedparam(&attr, &param)));
    printf("create with a policy of its own %s", name(pthread_create(&thread, &attr, nothing, NULL)));
    printf(", join %s\n", name(pthread_join(thread, NULL)));

    address = malloc(1 << 17);
    printf("setstack, too small %s\n", name(pthread_attr_setstack(&attr, address, 100)));
    printf("setstack %s\n", name(pthread_attr_setstack(&attr, address, 1 << 17)));
    void *found;
    pthread_attr_getstack(&attr, &found, &size);
    printf("getstack: %d %zu\n", found == address, size);
    printf("destroy %s\n", name(pthread_attr_destroy(&attr)));
    free(address);

    pthread_getattr_default_np(&attr);
    pthread_attr_getdetachstate(&attr, &value);
    printf("by default: detachstate %d\n", value);
    pthread_attr_setstacksize(&attr, 1 << 18);
    printf("setattr_default_np %s\n", name(pthread_setattr_default_np(&attr)));
    pthread_create(&thread, NULL, looks_at_itself, NULL);
    pthread_join(thread, NULL);
    printf("size %zu\n", sizeof(pthread_attr_t));
    return 0;
}
