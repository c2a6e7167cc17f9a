using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FcntlDuplicates
{
    /* fcntl: F_DUPFD, F_DUPFD_CLOEXEC, FD_CLOEXEC; dup, dup2, dup3, pipe2 */

    static int report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result < 0 ? " "u8 : ""u8, result < 0 ? strerror(errno) : ""u8.ToPointer());
        return result;
    }

    static int main()
    {
        int* pipes = stackalloc int[2];
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        report("open"u8.ToPointer(), fd);
        report("F_DUPFD"u8.ToPointer(), fcntl(fd, F_DUPFD, 100));
        report("F_DUPFD again"u8.ToPointer(), fcntl(fd, F_DUPFD, 100));
        report("F_DUPFD_CLOEXEC"u8.ToPointer(), fcntl(fd, F_DUPFD_CLOEXEC, 0));
        report("flags of it"u8.ToPointer(), fcntl(4, F_GETFD));
        report("flags"u8.ToPointer(), fcntl(fd, F_GETFD));
        report("set"u8.ToPointer(), fcntl(fd, F_SETFD, FD_CLOEXEC));
        report("flags"u8.ToPointer(), fcntl(fd, F_GETFD));
        report("dup clears"u8.ToPointer(), fcntl(report("dup"u8.ToPointer(), dup(fd)), F_GETFD));
        report("negative"u8.ToPointer(), fcntl(fd, F_DUPFD, -1));
        report("bad descriptor"u8.ToPointer(), fcntl(50, F_GETFD));
        report("bad command"u8.ToPointer(), fcntl(fd, 12345));
        report("dup2"u8.ToPointer(), dup2(fd, 20));
        report("dup2 itself"u8.ToPointer(), dup2(fd, fd));
        report("dup2 bad"u8.ToPointer(), dup2(50, 21));
        report("dup2 negative"u8.ToPointer(), dup2(fd, -1));
        report("dup3"u8.ToPointer(), dup3(fd, 22, O_CLOEXEC));
        report("its flags"u8.ToPointer(), fcntl(22, F_GETFD));
        report("dup3 itself"u8.ToPointer(), dup3(fd, fd, 0));
        report("dup3 flags"u8.ToPointer(), dup3(fd, 23, 1));
        report("dup3 bad"u8.ToPointer(), dup3(50, 23, 0));
        lseek(20, 5, SEEK_SET);
        printf("shared offset %ld\n"u8, lseek(fd, 0, SEEK_CUR));
        report("pipe2"u8.ToPointer(), pipe2(pipes, O_CLOEXEC | O_NONBLOCK));
        report("close-on-exec"u8.ToPointer(), fcntl(pipes[0], F_GETFD));
        report("non-blocking"u8.ToPointer(), (fcntl(pipes[1], F_GETFL) & O_NONBLOCK) != 0 ? 1 : 0);
        sbyte c;
        printf("read %zd"u8, read(pipes[0], &c, 1));
        printf(" %s\n"u8, strerror(errno));
        report("pipe2 flags"u8.ToPointer(), pipe2(pipes, 0x1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
