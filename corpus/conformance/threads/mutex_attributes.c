/* mutex_attributes.c - attributes of mutexes: defaults, what can be set, what is refused */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == EPERM ? "EPERM" : "other";
}

int main(void)
{
    pthread_mutexattr_t attr;
    pthread_mutex_t mutex;
    int value, old;

    printf("init %s\n", name(pthread_mutexattr_init(&attr)));
    pthread_mutexattr_gettype(&attr, &value);
    printf("type %d\n", value);
    for (int type = -1; type <= 4; type++) {
        int set = pthread_mutexattr_settype(&attr, type);

        pthread_mutexattr_gettype(&attr, &value);
        printf("settype %d: %s, now %d\n", type, name(set), value);
    }
    for (int shared = -1; shared <= 2; shared++) {
        int set = pthread_mutexattr_setpshared(&attr, shared);

        pthread_mutexattr_getpshared(&attr, &value);
        printf("setpshared %d: %s, now %d\n", shared, name(set), value);
    }
    for (int robust = -1; robust <= 2; robust++) {
        int set = pthread_mutexattr_setrobust(&attr, robust);

        pthread_mutexattr_getrobust(&attr, &value);
        printf("setrobust %d: %s, now %d\n", robust, name(set), value);
    }
    for (int protocol = -1; protocol <= 3; protocol++) {
        int set = pthread_mutexattr_setprotocol(&attr, protocol);

        pthread_mutexattr_getprotocol(&attr, &value);
        printf("setprotocol %d: %s, now %d\n", protocol, name(set), value);
    }
    pthread_mutexattr_getprioceiling(&attr, &value);
    printf("ceiling %d\n", value);
    printf("setprioceiling 0: %s, 1: %s, 99: %s, 100: %s\n", name(pthread_mutexattr_setprioceiling(&attr, 0)), name(pthread_mutexattr_setprioceiling(&attr, 1)),
           name(pthread_mutexattr_setprioceiling(&attr, 99)), name(pthread_mutexattr_setprioceiling(&attr, 100)));
    pthread_mutexattr_getprioceiling(&attr, &value);
    printf("ceiling %d\n", value);
    pthread_mutexattr_gettype(&attr, &value);
    printf("type still %d\n", value);
    printf("destroy %s\n", name(pthread_mutexattr_destroy(&attr)));

    pthread_mutex_init(&mutex, NULL);
    printf("getprioceiling of a plain one %s\n", name(pthread_mutex_getprioceiling(&mutex, &value)));
    printf("setprioceiling of a plain one %s\n", name(pthread_mutex_setprioceiling(&mutex, 5, &old)));
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_PROTECT);
    pthread_mutexattr_setprioceiling(&attr, 7);
    printf("init with a ceiling %s\n", name(pthread_mutex_init(&mutex, &attr)));
    printf("getprioceiling %s", name(pthread_mutex_getprioceiling(&mutex, &value)));
    printf(" %d\n", value);
    pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_INHERIT);
    printf("init with inheritance %s\n", name(pthread_mutex_init(&mutex, &attr)));
    printf("unlock, free: %s\n", name(pthread_mutex_unlock(&mutex)));
    printf("lock %s", name(pthread_mutex_lock(&mutex)));
    printf(", unlock %s\n", name(pthread_mutex_unlock(&mutex)));
    return 0;
}
