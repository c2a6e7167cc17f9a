/*
 * orphaned_workers.c - what becomes of processes whose parent has gone: they
 * get another one, which is not the one that made their parent, and go on until
 * their pipes end.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using ssize_t = long;

internal static unsafe class OrphanedWorkers
{
    static void fail(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static sbyte wait_byte(int fd)
    {
        sbyte c = (sbyte)'?';

        return (sbyte)(read(fd, &c, 1) == 1 ? (int)c : '-');
    }

    /*
     * Starts a process through another one that ends at once. The grandchild
     * tells its number through a pipe; it has lost its parent for sure when this
     * returns, because that one has been waited for.
     */
    static pid_t start_orphan(delegate*<int, int, void> work, int* to, int* from)
    {
        int* down = stackalloc int[2];
        int* up = stackalloc int[2];
        int status;
        pid_t middle = 0, orphan;

        if (pipe(down) < 0 || pipe(up) < 0 || (middle = fork()) < 0)
            fail("start"u8.ToPointer());
        if (middle == 0)
        {
            if ((orphan = fork()) < 0)
                _exit(2);
            if (orphan == 0)
            {
                close(down[1]);
                close(up[0]);
                work(down[0], up[1]);
                _exit(0);
            }
            write(up[1], &orphan, sizeof(pid_t));
            _exit(7);
        }
        close(down[0]);
        close(up[1]);
        if (waitpid(middle, &status, 0) != middle || WIFEXITED(status) == 0)
            fail("waitpid"u8.ToPointer());
        printf("the process between ended with %d\n"u8, WEXITSTATUS(status));
        if ((ulong)read(up[0], &orphan, sizeof(pid_t)) != sizeof(pid_t))
            fail("orphan"u8.ToPointer());
        *to = down[1];
        *from = up[0];
        return orphan;
    }

    static void report_parent(int @in, int @out)
    {
        pid_t now;

        wait_byte(@in); /* until the parent has gone for sure */
        now = getppid();
        write(@out, &now, sizeof(pid_t));
        wait_byte(@in);
        _exit(33);
    }

    /* ends when its input does, as filters and loggers do */
    static void drain(int @in, int @out)
    {
        sbyte c;
        int n = 0;

        while (read(@in, &c, 1) == 1)
            n++;
        dprintf(@out, "%d bytes"u8, n);
        _exit(n);
    }

    static int main()
    {
        int to, from, status;
        pid_t orphan, parent;
        sbyte* text = stackalloc sbyte[32];
        ssize_t n;

        setvbuf(stdout, null, _IONBF, 0);

        /* without a reaper: somebody else's child */
        orphan = start_orphan(&report_parent, &to, &from);
        write(to, "g"u8, 1);
        if ((ulong)read(from, &parent, sizeof(pid_t)) != sizeof(pid_t))
            fail("parent"u8.ToPointer());
        printf("another parent: %d, and we may not wait for it: %s\n"u8, parent != getpid(), waitpid(orphan, &status, 0) < 0 ? strerror(errno) : "waited"u8.ToPointer());
        printf("but we may signal it: %d\n"u8, kill(orphan, 0));
        close(to); /* it ends by itself */
        printf("its pipe ends: %ld\n"u8, read(from, text, 32));
        close(from);

        orphan = start_orphan(&drain, &to, &from);
        write(to, "five!"u8, 5);
        close(to);
        n = read(from, text, 32);
        printf("the filter says: %.*s\n"u8, (int)n, text);
        printf("then its pipe ends: %ld\n"u8, read(from, text, 32));
        close(from);
        sbyte* strerrorResult = strerror(errno);
        printf("children: %d %s\n"u8, wait(&status), strerrorResult);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
