using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FileTimes
{
    /* utimensat, futimens: given times, UTIME_NOW, UTIME_OMIT and errors */

    static void show(sbyte* what, int result)
    {
        stat st;
        if (result != 0)
        {
            printf("%s: %d %s\n"u8, what, result, strerror(errno));
            return;
        }
        stat("f"u8, &st);
        printf("%s: atime %ld mtime %ld\n"u8, what, st.st_atim.tv_sec, st.st_mtim.tv_sec);
    }

    static int main()
    {
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        timespec* times = stackalloc timespec[] { new timespec { tv_sec = 1000000000 }, new timespec { tv_sec = 1100000000 } };
        stat st;

        show("set"u8.ToPointer(), utimensat(AT_FDCWD, "f"u8, times, 0));
        times[0].tv_nsec = UTIME_OMIT;
        times[1].tv_sec = 1200000000;
        show("only mtime"u8.ToPointer(), utimensat(AT_FDCWD, "f"u8, times, 0));
        times[0].tv_nsec = 500000000;
        times[0].tv_sec = 5;
        times[1].tv_nsec = UTIME_OMIT;
        show("only atime"u8.ToPointer(), futimens(fd, times));
        stat("f"u8, &st);
        printf("nanoseconds %ld\n"u8, st.st_atim.tv_nsec);
        times[0].tv_nsec = 1000000000;
        show("bad nanoseconds"u8.ToPointer(), futimens(fd, times));
        times[0].tv_nsec = UTIME_NOW;
        times[1].tv_nsec = UTIME_NOW;
        printf("now: %d"u8, futimens(fd, times));
        stat("f"u8, &st);
        printf(" recent %d\n"u8, time(null) - st.st_mtim.tv_sec < 100 && time(null) - st.st_atim.tv_sec < 100);
        printf("null: %d\n"u8, utimensat(AT_FDCWD, "f"u8, null, 0));
        show("missing"u8.ToPointer(), utimensat(AT_FDCWD, "none"u8, null, 0));
        show("bad descriptor"u8.ToPointer(), futimens(99, null));
        symlink("f"u8, "l"u8);
        times[0].tv_sec = 7;
        times[0].tv_nsec = times[1].tv_nsec = 0;
        times[1].tv_sec = 8;
        printf("link itself: %d\n"u8, utimensat(AT_FDCWD, "l"u8, times, AT_SYMLINK_NOFOLLOW));
        lstat("l"u8, &st);
        printf("link %ld\n"u8, st.st_mtim.tv_sec);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
