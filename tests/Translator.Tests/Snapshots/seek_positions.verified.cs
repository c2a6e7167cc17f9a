using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;

internal static unsafe class SeekPositions
{
    /* lseek: every whence, beyond the end, holes, errors */

    static void report(sbyte* what, off_t result)
    {
        printf("%s: %ld%s%s\n"u8, what, result, result < 0 ? " "u8 : ""u8, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        stat st;
        sbyte c = (sbyte)'x';
        int* pipes = stackalloc int[2];
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        write(fd, "0123456789"u8, 10);
        report("set"u8.ToPointer(), lseek(fd, 3, SEEK_SET));
        report("current"u8.ToPointer(), lseek(fd, 2, SEEK_CUR));
        report("back"u8.ToPointer(), lseek(fd, -4, SEEK_CUR));
        report("end"u8.ToPointer(), lseek(fd, -1, SEEK_END));
        report("beyond"u8.ToPointer(), lseek(fd, 5, SEEK_END));
        write(fd, &c, 1);
        fstat(fd, &st);
        printf("size %ld\n"u8, st.st_size);
        report("hole"u8.ToPointer(), lseek(fd, 12, SEEK_SET));
        printf("read %zd"u8, read(fd, &c, 1));
        printf(" value %d\n"u8, c);
        report("before the start"u8.ToPointer(), lseek(fd, -1, SEEK_SET));
        report("before the start"u8.ToPointer(), lseek(fd, -100, SEEK_CUR));
        report("unchanged"u8.ToPointer(), lseek(fd, 0, SEEK_CUR));
        report("bad whence"u8.ToPointer(), lseek(fd, 0, 99));
        pipe(pipes);
        report("pipe"u8.ToPointer(), lseek(pipes[0], 0, SEEK_SET));
        report("bad descriptor"u8.ToPointer(), lseek(44, 0, SEEK_SET));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
