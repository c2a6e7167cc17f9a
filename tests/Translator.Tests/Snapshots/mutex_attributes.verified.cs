/* mutex_attributes.c - attributes of mutexes: defaults, what can be set, what is refused */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class MutexAttributes
{
    static sbyte* name(int error)
    {
        return (error == 0 ? "0"u8 : error == EINVAL ? "EINVAL"u8 : error == EPERM ? "EPERM"u8 : "other"u8).ToPointer();
    }

    static int main()
    {
        pthread_mutexattr_t attr;
        pthread_mutex_t mutex;
        int value, old;

        printf("init %s\n"u8, name(pthread_mutexattr_init(&attr)));
        pthread_mutexattr_gettype(&attr, &value);
        printf("type %d\n"u8, value);
        for (int type = -1; type <= 4; type++)
        {
            int set = pthread_mutexattr_settype(&attr, type);

            pthread_mutexattr_gettype(&attr, &value);
            printf("settype %d: %s, now %d\n"u8, type, name(set), value);
        }
        for (int shared = -1; shared <= 2; shared++)
        {
            int set = pthread_mutexattr_setpshared(&attr, shared);

            pthread_mutexattr_getpshared(&attr, &value);
            printf("setpshared %d: %s, now %d\n"u8, shared, name(set), value);
        }
        for (int robust = -1; robust <= 2; robust++)
        {
            int set = pthread_mutexattr_setrobust(&attr, robust);

            pthread_mutexattr_getrobust(&attr, &value);
            printf("setrobust %d: %s, now %d\n"u8, robust, name(set), value);
        }
        for (int protocol = -1; protocol <= 3; protocol++)
        {
            int set = pthread_mutexattr_setprotocol(&attr, protocol);

            pthread_mutexattr_getprotocol(&attr, &value);
            printf("setprotocol %d: %s, now %d\n"u8, protocol, name(set), value);
        }
        pthread_mutexattr_getprioceiling(&attr, &value);
        printf("ceiling %d\n"u8, value);
        sbyte* nameResult = name(pthread_mutexattr_setprioceiling(&attr, 100));
        sbyte* nameResult2 = name(pthread_mutexattr_setprioceiling(&attr, 99));
        sbyte* nameResult3 = name(pthread_mutexattr_setprioceiling(&attr, 1));
        printf("setprioceiling 0: %s, 1: %s, 99: %s, 100: %s\n"u8, name(pthread_mutexattr_setprioceiling(&attr, 0)), nameResult3,
            nameResult2, nameResult);
        pthread_mutexattr_getprioceiling(&attr, &value);
        printf("ceiling %d\n"u8, value);
        pthread_mutexattr_gettype(&attr, &value);
        printf("type still %d\n"u8, value);
        printf("destroy %s\n"u8, name(pthread_mutexattr_destroy(&attr)));

        pthread_mutex_init(&mutex, null);
        printf("getprioceiling of a plain one %s\n"u8, name(pthread_mutex_getprioceiling(&mutex, &value)));
        printf("setprioceiling of a plain one %s\n"u8, name(pthread_mutex_setprioceiling(&mutex, 5, &old)));
        pthread_mutexattr_init(&attr);
        pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_PROTECT);
        pthread_mutexattr_setprioceiling(&attr, 7);
        printf("init with a ceiling %s\n"u8, name(pthread_mutex_init(&mutex, &attr)));
        printf("getprioceiling %s"u8, name(pthread_mutex_getprioceiling(&mutex, &value)));
        printf(" %d\n"u8, value);
        pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_INHERIT);
        printf("init with inheritance %s\n"u8, name(pthread_mutex_init(&mutex, &attr)));
        printf("unlock, free: %s\n"u8, name(pthread_mutex_unlock(&mutex)));
        printf("lock %s"u8, name(pthread_mutex_lock(&mutex)));
        printf(", unlock %s\n"u8, name(pthread_mutex_unlock(&mutex)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
