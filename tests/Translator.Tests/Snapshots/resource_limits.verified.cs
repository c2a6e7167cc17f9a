using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ResourceLimits
{
    /* getrlimit, setrlimit, prlimit: lowering the limit of descriptors takes effect at once */

    static int main()
    {
        rlimit limit, old;
        int fd, opened = 0;

        /* whatever was open when the program started */
        for (int number = 3; number < 64; number++)
            close(number);
        printf("getrlimit %d\n"u8, getrlimit(RLIMIT_NOFILE, &limit));
        printf("ordered %d\n"u8, limit.rlim_cur <= limit.rlim_max);
        limit.rlim_cur = 10;
        printf("setrlimit %d\n"u8, setrlimit(RLIMIT_NOFILE, &limit));
        while ((fd = open("/dev/null"u8, O_RDONLY)) >= 0)
            opened++;
        printf("opened %d, then %s\n"u8, opened, strerror(errno));
        printf("dup %d"u8, dup(0));
        printf(" %s\n"u8, strerror(errno));
        printf("dup2 %d"u8, dup2(0, 10));
        printf(" %s\n"u8, strerror(errno));
        printf("F_DUPFD %d"u8, fcntl(0, F_DUPFD, 10));
        printf(" %s\n"u8, strerror(errno));
        printf("limit %d\n"u8, getdtablesize());
        close(5);
        printf("reused %d\n"u8, open("/dev/null"u8, O_RDONLY));
        limit.rlim_cur = limit.rlim_max;
        printf("prlimit %d"u8, prlimit(0, RLIMIT_NOFILE, &limit, &old));
        printf(" was %lu\n"u8, old.rlim_cur);
        printf("next %d\n"u8, open("/dev/null"u8, O_RDONLY));
        limit.rlim_cur = 100;
        limit.rlim_max = 50;
        printf("wrong order %d"u8, setrlimit(RLIMIT_NOFILE, &limit));
        printf(" %s\n"u8, strerror(errno));
        printf("unknown %d"u8, getrlimit(99, &limit));
        printf(" %s\n"u8, strerror(errno));
        printf("core %d\n"u8, getrlimit(RLIMIT_CORE, &limit));
        limit.rlim_cur = 0;
        printf("no core %d\n"u8, setrlimit(RLIMIT_CORE, &limit));
        getrlimit(RLIMIT_CORE, &limit);
        printf("core %lu\n"u8, limit.rlim_cur);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
