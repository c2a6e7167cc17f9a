using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class AllocateAdvise
{
    /* posix_fallocate and posix_fadvise return error numbers and leave errno alone */

    static void report(sbyte* what, int result)
    {
        printf("%s: %s, errno %d\n"u8, what, result != 0 ? strerror(result) : "ok"u8.ToPointer(), errno);
    }

    static int main()
    {
        stat st;
        int* pipes = stackalloc int[2];
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int reader = open("f"u8, O_RDONLY);

        pipe(pipes);
        errno = 0;
        report("allocate"u8.ToPointer(), posix_fallocate(fd, 0, 1000));
        fstat(fd, &st);
        printf("size %ld\n"u8, st.st_size);
        report("allocate inside"u8.ToPointer(), posix_fallocate(fd, 10, 20));
        fstat(fd, &st);
        printf("size %ld\n"u8, st.st_size);
        report("allocate nothing"u8.ToPointer(), posix_fallocate(fd, 0, 0));
        report("allocate negative"u8.ToPointer(), posix_fallocate(fd, -1, 10));
        report("read-only"u8.ToPointer(), posix_fallocate(reader, 0, 10));
        report("bad descriptor"u8.ToPointer(), posix_fallocate(90, 0, 10));
        report("pipe"u8.ToPointer(), posix_fallocate(pipes[1], 0, 10));
        report("advise"u8.ToPointer(), posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
        report("advise wrongly"u8.ToPointer(), posix_fadvise(fd, 0, 0, 99));
        report("advise a pipe"u8.ToPointer(), posix_fadvise(pipes[0], 0, 0, POSIX_FADV_NORMAL));
        report("advise nothing"u8.ToPointer(), posix_fadvise(90, 0, 0, POSIX_FADV_NORMAL));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
