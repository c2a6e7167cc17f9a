using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;

internal static unsafe class RecordLocks
{
    /* fcntl locks within one process: they never stop the process itself; lockf */

    static int @lock(int fd, int cmd, short type, off_t start, off_t length)
    {
        flock request = new flock { l_type = type, l_whence = SEEK_SET, l_start = start, l_len = length };
        int result = fcntl(fd, cmd, &request);

        printf("%d%s%s type %d\n"u8, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer(), result != 0 ? -1 : request.l_type);
        return result;
    }

    static int main()
    {
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int reader = open("f"u8, O_RDONLY);
        int writer = open("f"u8, O_WRONLY);
        int* pipes = stackalloc int[2];

        write(fd, "0123456789"u8, 10);
        @lock(fd, F_SETLK, F_WRLCK, 0, 5);
        @lock(fd, F_SETLK, F_RDLCK, 3, 0);
        @lock(fd, F_GETLK, F_WRLCK, 0, 0);
        @lock(reader, F_SETLK, F_WRLCK, 0, 1);
        @lock(writer, F_SETLK, F_RDLCK, 0, 1);
        @lock(fd, F_SETLKW, F_UNLCK, 0, 0);
        @lock(fd, F_SETLK, 7, 0, 0);
        @lock(99, F_SETLK, F_WRLCK, 0, 0);
        pipe(pipes);
        printf("lockf %d\n"u8, lockf(fd, F_TLOCK, 10));
        printf("test %d\n"u8, lockf(fd, F_TEST, 10));
        printf("unlock %d\n"u8, lockf(fd, F_ULOCK, 10));
        printf("bad command %d"u8, lockf(fd, 9, 0));
        printf(" %s\n"u8, strerror(errno));
        printf("bad descriptor %d"u8, lockf(99, F_LOCK, 0));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
