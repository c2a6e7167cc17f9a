/* a thread waits in read() while another one forks: the child has the descriptor, but nobody waits there, and its close() is the last one */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using pthread_t = ulong;
using ssize_t = long;

internal static unsafe class ForkAndBlockedReader
{
    static readonly int* ends = StaticStorage.Allocate<int>(2);
    static readonly int* gate = StaticStorage.Allocate<int>(2);
    static readonly int* ready = StaticStorage.Allocate<int>(2);

    static void* reader(void* arg)
    {
        sbyte* bytes = stackalloc sbyte[8];
        ssize_t n;

        if (write(ready[1], "r"u8, 1) != 1)
            return arg;
        n = read(ends[0], bytes, 8);
        printf("reader: %zd\n"u8, n);
        return arg;
    }

    static int main()
    {
        pthread_t thread;
        pollfd other;
        sbyte @byte;
        int status;
        pid_t pid;

        setvbuf(stdout, null, _IOLBF, 0);
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0 || pipe(gate) != 0 || pipe(ready) != 0
            || pthread_create(&thread, null, &reader, null) != 0 || read(ready[0], &@byte, 1) != 1)
            return 1;
        usleep(20000);
        if ((pid = fork()) == 0)
        {
            int closeResult = close(ends[1]);
            printf("child: close %d %d\n"u8, close(ends[0]), closeResult);
            close(gate[1]);
            if (write(ready[1], "c"u8, 1) != 1)
                _exit(1);
            _exit((int)read(gate[0], &@byte, 1));
        }
        if (read(ready[0], &@byte, 1) != 1 || write(ends[1], "hello"u8, 5) != 5)
            return 1;
        pthread_join(thread, null);

        /* the child lives, and has nothing of the pair */
        printf("parent: close %d\n"u8, close(ends[0]));
        other.fd = ends[1];
        other.events = POLLIN;
        status = poll(&other, 1, 5000);
        printf("poll: %d, hang-up %d\n"u8, status, (other.revents & POLLHUP) != 0);
        close(gate[0]);
        close(gate[1]);
        waitpid(pid, &status, 0);
        printf("child: %d\n"u8, WEXITSTATUS(status));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
