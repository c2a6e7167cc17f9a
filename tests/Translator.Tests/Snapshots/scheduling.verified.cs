using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Sched;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using clockid_t = int;
using pthread_t = ulong;
using size_t = ulong;

internal static unsafe class Scheduling
{
    /* scheduling.c - policies, priorities and processors */

    static sbyte* name(int error)
    {
        return error == 0 ? "0"u8.ToPointer() : error == EINVAL ? "EINVAL"u8.ToPointer() : error == ESRCH ? "ESRCH"u8.ToPointer() : error == EPERM ? "EPERM"u8.ToPointer() : strerror(error);
    }

    static void* nothing(void* arg)
    {
        return arg;
    }

    static readonly int* policies = StaticStorage.Create<int>([SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, 4, SCHED_IDLE, -1]);

    static int main()
    {
        sched_param param = new sched_param { sched_priority = 77 };
        cpu_set_t all, one, both;
        cpu_set_t* large;
        int policy, cpu = 0;
        pthread_t thread;
        clockid_t clock;
        timespec used;

        for (size_t i = 0; i < 7 * sizeof(int) / sizeof(int); i++)
        {
            int low = sched_get_priority_min(policies[i]);
            int high = sched_get_priority_max(policies[i]);

            printf("policy %d: %d to %d\n"u8, policies[i], low, high);
        }
        printf("sched_getscheduler %d\n"u8, sched_getscheduler(0));
        printf("sched_getparam %d"u8, sched_getparam(0, &param));
        printf(" priority %d\n"u8, param.sched_priority);
        param.sched_priority = 5;
        printf("sched_setscheduler, wrong priority %d"u8, sched_setscheduler(0, SCHED_OTHER, &param));
        printf(" %s\n"u8, name(errno));
        printf("sched_setparam, wrong priority %d"u8, sched_setparam(0, &param));
        printf(" %s\n"u8, name(errno));
        param.sched_priority = 0;
        printf("sched_setscheduler %d\n"u8, sched_setscheduler(0, SCHED_OTHER, &param));
        printf("sched_getscheduler of nobody %d"u8, sched_getscheduler(-5));
        printf(" %s\n"u8, name(errno));
        printf("sched_rr_get_interval %d\n"u8, sched_rr_get_interval(0, &used));
        printf("sched_yield %d\n"u8, sched_yield());

        printf("pthread_getschedparam %s"u8, name(pthread_getschedparam(pthread_self(), &policy, &param)));
        printf(" %d %d\n"u8, policy, param.sched_priority);
        printf("pthread_setschedparam %s\n"u8, name(pthread_setschedparam(pthread_self(), SCHED_OTHER, &param)));
        param.sched_priority = 3;
        printf("pthread_setschedparam %s\n"u8, name(pthread_setschedparam(pthread_self(), SCHED_OTHER, &param)));
        sbyte* nameResult = name(pthread_setschedprio(pthread_self(), 9));
        printf("pthread_setschedprio %s %s\n"u8, name(pthread_setschedprio(pthread_self(), 0)), nameResult);
        printf("concurrency %d"u8, pthread_getconcurrency());
        printf(" %s"u8, name(pthread_setconcurrency(4)));
        printf(" %s"u8, name(pthread_setconcurrency(-1)));
        printf(" %d\n"u8, pthread_getconcurrency());
        printf("getcpuclockid %s"u8, name(pthread_getcpuclockid(pthread_self(), &clock)));
        printf(", clock %d\n"u8, clock_gettime(clock, &used));

        CPU_ZERO(&all);
        printf("sched_getaffinity %d\n"u8, sched_getaffinity(0, (ulong)sizeof(cpu_set_t), &all));
        int value = CPU_ISSET((ulong)sched_getcpu(), &all) != 0 ? 1 : 0;
        printf("some processor: %d, running on one of them: %d\n"u8, CPU_COUNT(&all) > 0, value);
        while (CPU_ISSET((ulong)cpu, &all) == 0)
            cpu++;
        CPU_ZERO(&one);
        printf("no processor: %d"u8, sched_setaffinity(0, (ulong)sizeof(cpu_set_t), &one));
        printf(" %s\n"u8, name(errno));
        printf("too small: %d"u8, sched_getaffinity(0, 1, &both));
        printf(" %s\n"u8, name(errno));
        printf("the same: %d\n"u8, sched_setaffinity(0, (ulong)sizeof(cpu_set_t), &all));
        printf("pthread_getaffinity_np %s"u8, name(pthread_getaffinity_np(pthread_self(), (ulong)sizeof(cpu_set_t), &both)));
        printf(", equal %d\n"u8, CPU_EQUAL(&all, &both));
        printf("pthread_setaffinity_np %s\n"u8, name(pthread_setaffinity_np(pthread_self(), (ulong)sizeof(cpu_set_t), &all)));

        CPU_ZERO(&all);
        CPU_ZERO(&one);
        CPU_SET(1, &all);
        CPU_SET(70, &all);
        CPU_SET(1023, &all);
        CPU_SET(5000, &all);
        CPU_SET(70, &one);
        CPU_SET(71, &one);
        int value2 = CPU_ISSET(5000, &all) != 0 ? 1 : 0;
        int value3 = CPU_ISSET(2, &all) != 0 ? 1 : 0;
        int value4 = CPU_ISSET(70, &all) != 0 ? 1 : 0;
        printf("count %d, is set %d %d %d\n"u8, CPU_COUNT(&all), value4, value3, value2);
        CPU_AND(&both, &all, &one);
        printf("and %d"u8, CPU_COUNT(&both));
        CPU_OR(&both, &all, &one);
        printf(", or %d"u8, CPU_COUNT(&both));
        CPU_XOR(&both, &all, &one);
        printf(", xor %d\n"u8, CPU_COUNT(&both));
        CPU_CLR(70, &all);
        int value5 = CPU_EQUAL(&all, &all) != 0 ? 1 : 0;
        printf("cleared: %d, equal %d\n"u8, CPU_COUNT(&all), value5);
        large = CPU_ALLOC(2000);
        size_t size = CPU_ALLOC_SIZE(2000);
        CPU_ZERO_S(size, large);
        CPU_SET_S(1999, size, large);
        CPU_SET_S(3, size, large);
        int value6 = CPU_ISSET_S(1999, size, large) != 0 ? 1 : 0;
        printf("size %zu, count %d, set %d\n"u8, size, CPU_COUNT_S(size, large), value6);
        CPU_FREE(large);

        pthread_create(&thread, null, &nothing, null);
        pthread_join(thread, null);
        printf("size %zu\n"u8, sizeof(cpu_set_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
