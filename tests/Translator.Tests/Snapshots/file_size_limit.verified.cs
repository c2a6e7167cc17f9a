/* ulimit: how large files may become, in blocks of 512 bytes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.Ulimit;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FileSizeLimit
{
    static int main()
    {
        rlimit limit;
        long result;

        printf("at first %d\n"u8, ulimit(UL_GETFSIZE) > 1000);
        printf("open files %d\n"u8, ulimit(4) == sysconf(_SC_OPEN_MAX));
        errno = 0;
        result = ulimit(99);
        printf("unknown %ld %s\n"u8, result, strerror(errno));
        errno = 0;
        result = ulimit(3);
        printf("segment %ld %s\n"u8, result, strerror(errno));
        printf("set %ld\n"u8, ulimit(UL_SETFSIZE, 1000L));
        printf("now %ld\n"u8, ulimit(UL_GETFSIZE));
        getrlimit(RLIMIT_FSIZE, &limit);
        printf("limits %ld %ld\n"u8, (long)limit.rlim_cur, (long)limit.rlim_max);
        printf("lower %ld\n"u8, ulimit(UL_SETFSIZE, 10L));
        printf("now %ld\n"u8, ulimit(UL_GETFSIZE));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
