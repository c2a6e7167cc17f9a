using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class Configuration
{
    /* sysconf, pathconf, fpathconf and confstr */

    static int main()
    {
        sbyte* text = stackalloc sbyte[64];
        size_t size;
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        printf("page %ld %d\n"u8, sysconf(_SC_PAGESIZE), getpagesize());
        printf("ticks %ld\n"u8, sysconf(_SC_CLK_TCK));
        printf("version %ld\n"u8, sysconf(_SC_VERSION));
        printf("host name %ld login name %ld tty name %ld\n"u8, sysconf(_SC_HOST_NAME_MAX), sysconf(_SC_LOGIN_NAME_MAX), sysconf(_SC_TTY_NAME_MAX));
        printf("processors %d %d\n"u8, sysconf(_SC_NPROCESSORS_ONLN) > 0, sysconf(_SC_NPROCESSORS_CONF) >= sysconf(_SC_NPROCESSORS_ONLN));
        printf("memory %d\n"u8, sysconf(_SC_PHYS_PAGES) > sysconf(_SC_AVPHYS_PAGES));
        printf("descriptors %d\n"u8, sysconf(_SC_OPEN_MAX) >= 20);
        printf("vectors %ld groups %ld\n"u8, sysconf(_SC_IOV_MAX), sysconf(_SC_NGROUPS_MAX));
        errno = 0;
        printf("unknown %ld"u8, sysconf(100000));
        printf(" %s\n"u8, strerror(errno));
        errno = 0;
        printf("unlimited %ld errno %d\n"u8, sysconf(_SC_AIO_MAX), errno);
        long fpathconfResult = fpathconf(fd, _PC_PIPE_BUF);
        long pathconfResult = pathconf("."u8, _PC_PATH_MAX);
        printf("name %ld path %ld pipe %ld\n"u8, pathconf("."u8, _PC_NAME_MAX), pathconfResult, fpathconfResult);
        errno = 0;
        printf("missing %ld"u8, pathconf("none"u8, _PC_NAME_MAX));
        printf(" %s\n"u8, strerror(errno));
        errno = 0;
        printf("bad descriptor %ld"u8, fpathconf(88, _PC_NAME_MAX));
        printf(" %s\n"u8, strerror(errno));
        errno = 0;
        printf("unknown %ld"u8, pathconf("."u8, 1000));
        printf(" %s\n"u8, strerror(errno));
        errno = 0;
        int errnoValue = errno;
        printf("unlimited %ld errno %d\n"u8, pathconf("."u8, _PC_SYNC_IO), errnoValue);
        size = confstr(_CS_PATH, text, 64);
        printf("path %s %zu\n"u8, text, size);
        size = confstr(_CS_PATH, text, 5);
        printf("cut %s %zu\n"u8, text, size);
        printf("size only %zu\n"u8, confstr(_CS_PATH, null, 0));
        errno = 0;
        size = confstr(9999, text, 64);
        printf("unknown %zu %s\n"u8, size, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
