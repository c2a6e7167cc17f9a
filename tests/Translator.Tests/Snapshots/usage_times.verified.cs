using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSysinfo;
using static CSockTranslate.Runtime.SysTimes;
using static CSockTranslate.Runtime.Unistd;
using clock_t = long;

internal static unsafe class UsageTimes
{
    /* getrusage, times, getpriority, nice, sysinfo: values that fit each other */

    static int main()
    {
        int priority;
        rusage before, after;
        tms processor;
        sysinfo machine;
        double sum = 0;
        clock_t ticks;

        printf("getrusage %d\n"u8, getrusage(RUSAGE_SELF, &before));
        for (int i = 0; i < 20000000; i++)
            sum += i;
        printf("getrusage %d\n"u8, getrusage(RUSAGE_SELF, &after));
        printf("time went %d\n"u8, after.ru_utime.tv_sec * 1000000L + after.ru_utime.tv_usec > before.ru_utime.tv_sec * 1000000L + before.ru_utime.tv_usec);
        printf("memory %d\n"u8, after.ru_maxrss > 0);
        printf("children %d"u8, getrusage(RUSAGE_CHILDREN, &after));
        printf(" %ld\n"u8, after.ru_utime.tv_sec);
        printf("unknown %d"u8, getrusage(77, &after));
        printf(" %s\n"u8, strerror(errno));
        ticks = times(&processor);
        printf("times %d %d\n"u8, ticks != (clock_t)(-1), processor.tms_cutime == 0);
        errno = 0;
        priority = getpriority(PRIO_PROCESS, 0);
        printf("priority errno %d\n"u8, errno);
        errno = 0;
        printf("nice the same %d"u8, nice(0) == priority);
        printf(" errno %d\n"u8, errno);
        printf("unknown %d"u8, getpriority(9, 0));
        printf(" %s\n"u8, strerror(errno));
        printf("sysinfo %d\n"u8, sysinfo(&machine));
        printf("sane %d %d %d\n"u8, machine.uptime > 0, machine.totalram >= machine.freeram, machine.mem_unit > 0);
        printf("processors %d\n"u8, get_nprocs() == sysconf(_SC_NPROCESSORS_ONLN) && get_nprocs_conf() > 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
