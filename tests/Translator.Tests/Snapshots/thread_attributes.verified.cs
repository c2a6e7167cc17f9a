using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Sched;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_t = ulong;
using size_t = ulong;

internal static unsafe class ThreadAttributes
{
    /* thread_attributes.c - attributes of threads: defaults, what can be set, what is refused */

    static sbyte* name(int error)
    {
        return (error == 0 ? "0"u8 : error == EINVAL ? "EINVAL"u8 : error == ENOTSUP ? "ENOTSUP"u8 : error == ESRCH ? "ESRCH"u8 : "other"u8).ToPointer();
    }

    static void* nothing(void* arg)
    {
        return arg;
    }

    static void* looks_at_itself(void* arg)
    {
        pthread_attr_t attr;
        void* stack;
        size_t size, guard;
        int detached, here;

        printf("getattr_np %s\n"u8, name(pthread_getattr_np(pthread_self(), &attr)));
        pthread_attr_getdetachstate(&attr, &detached);
        pthread_attr_getstack(&attr, &stack, &size);
        pthread_attr_getguardsize(&attr, &guard);
        printf("detached %d, stack of %zu, guard %zu\n"u8, detached, size, guard);
        printf("a local variable is in it: %d\n"u8, (sbyte*)&here >= (sbyte*)stack && (sbyte*)&here < (sbyte*)stack + size);
        pthread_attr_destroy(&attr);
        return null;
    }

    static int main()
    {
        pthread_attr_t attr;
        sched_param param;
        int value;
        size_t size;
        void* address;
        pthread_t thread;

        printf("init %s\n"u8, name(pthread_attr_init(&attr)));
        pthread_attr_getdetachstate(&attr, &value);
        printf("detachstate %d\n"u8, value);
        pthread_attr_getguardsize(&attr, &size);
        printf("guardsize %zu\n"u8, size);
        pthread_attr_getschedpolicy(&attr, &value);
        printf("policy %d\n"u8, value);
        pthread_attr_getschedparam(&attr, &param);
        printf("priority %d\n"u8, param.sched_priority);
        pthread_attr_getinheritsched(&attr, &value);
        printf("inherit %d\n"u8, value);
        pthread_attr_getscope(&attr, &value);
        printf("scope %d\n"u8, value);

        for (int state = -1; state <= 2; state++)
            printf("setdetachstate %d: %s\n"u8, state, name(pthread_attr_setdetachstate(&attr, state)));
        pthread_attr_getdetachstate(&attr, &value);
        printf("detachstate %d\n"u8, value);
        pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_JOINABLE);

        sbyte* nameResult = name(pthread_attr_setstacksize(&attr, 1 << 20));
        sbyte* nameResult2 = name(pthread_attr_setstacksize(&attr, PTHREAD_STACK_MIN));
        printf("setstacksize %s %s %s\n"u8, name(pthread_attr_setstacksize(&attr, 100)), nameResult2,
            nameResult);
        pthread_attr_getstacksize(&attr, &size);
        printf("stacksize %zu\n"u8, size);
        value = pthread_create(&thread, &attr, &looks_at_itself, null);
        printf("join %s"u8, name(pthread_join(thread, null)));
        printf(", create %s\n"u8, name(value));

        printf("setguardsize %s\n"u8, name(pthread_attr_setguardsize(&attr, 3 * 4096)));
        pthread_attr_getguardsize(&attr, &size);
        printf("guardsize %zu\n"u8, size);

        for (int scope = -1; scope <= 2; scope++)
            printf("setscope %d: %s\n"u8, scope, name(pthread_attr_setscope(&attr, scope)));
        for (int inherit = -1; inherit <= 2; inherit++)
            printf("setinheritsched %d: %s\n"u8, inherit, name(pthread_attr_setinheritsched(&attr, inherit)));
        pthread_attr_getinheritsched(&attr, &value);
        printf("inherit %d\n"u8, value);
        for (int policy = -1; policy <= 4; policy++)
            printf("setschedpolicy %d: %s\n"u8, policy, name(pthread_attr_setschedpolicy(&attr, policy)));
        pthread_attr_getschedpolicy(&attr, &value);
        printf("policy %d\n"u8, value);
        for (int priority = 0; priority <= 100; priority += 50)
        {
            param.sched_priority = priority;
            printf("setschedparam %d: %s\n"u8, priority, name(pthread_attr_setschedparam(&attr, &param)));
        }
        pthread_attr_setschedpolicy(&attr, SCHED_OTHER);
        param.sched_priority = 1;
        printf("setschedparam of SCHED_OTHER: %s"u8, name(pthread_attr_setschedparam(&attr, &param)));
        param.sched_priority = 0;
        printf(" %s\n"u8, name(pthread_attr_setschedparam(&attr, &param)));
        printf("create with a policy of its own %s"u8, name(pthread_create(&thread, &attr, &nothing, null)));
        printf(", join %s\n"u8, name(pthread_join(thread, null)));

        address = malloc(1 << 17);
        printf("setstack, too small %s\n"u8, name(pthread_attr_setstack(&attr, address, 100)));
        printf("setstack %s\n"u8, name(pthread_attr_setstack(&attr, address, 1 << 17)));
        void* found;
        pthread_attr_getstack(&attr, &found, &size);
        printf("getstack: %d %zu\n"u8, found == address, size);
        printf("destroy %s\n"u8, name(pthread_attr_destroy(&attr)));
        free(address);

        pthread_getattr_default_np(&attr);
        pthread_attr_getdetachstate(&attr, &value);
        printf("by default: detachstate %d\n"u8, value);
        pthread_attr_setstacksize(&attr, 1 << 18);
        printf("setattr_default_np %s\n"u8, name(pthread_setattr_default_np(&attr)));
        pthread_create(&thread, null, &looks_at_itself, null);
        pthread_join(thread, null);
        printf("size %zu\n"u8, sizeof(pthread_attr_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
