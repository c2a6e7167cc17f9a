using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Utime;

internal static unsafe class UtimeForms
{
    /* utime, utimes, futimes and lutimes */

    static void show(sbyte* what, int result)
    {
        stat st;

        if (result != 0)
        {
            printf("%s: %s\n"u8, what, strerror(errno));
            return;
        }
        lstat("f"u8, &st);
        printf("%s: %ld.%06ld %ld.%06ld\n"u8, what, st.st_atim.tv_sec, st.st_atim.tv_nsec / 1000, st.st_mtim.tv_sec, st.st_mtim.tv_nsec / 1000);
    }

    static int main()
    {
        utimbuf both = new utimbuf { actime = 1000, modtime = 2000 };
        timeval* precise = stackalloc timeval[] { new timeval { tv_sec = 3000, tv_usec = 250000 }, new timeval { tv_sec = 4000, tv_usec = 500000 } };
        stat st;
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        show("utime"u8.ToPointer(), utime("f"u8, &both));
        show("utimes"u8.ToPointer(), utimes("f"u8, precise));
        precise[0].tv_sec = 5000;
        show("futimes"u8.ToPointer(), futimes(fd, precise));
        precise[1].tv_usec = 1000000;
        show("wrong microseconds"u8.ToPointer(), utimes("f"u8, precise));
        precise[1].tv_usec = -1;
        show("wrong microseconds"u8.ToPointer(), futimes(fd, precise));
        show("missing"u8.ToPointer(), utime("none"u8, &both));
        show("bad descriptor"u8.ToPointer(), futimes(99, null));
        symlink("f"u8, "l"u8);
        precise[1].tv_usec = 1;
        printf("lutimes %d\n"u8, lutimes("l"u8, precise));
        lstat("l"u8, &st);
        printf("link %ld\n"u8, st.st_mtim.tv_sec);
        printf("now %d"u8, utime("f"u8, null));
        stat("f"u8, &st);
        printf(" %d\n"u8, time(null) - st.st_mtim.tv_sec < 100);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
