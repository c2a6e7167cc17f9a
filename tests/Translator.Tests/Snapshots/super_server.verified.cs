/*
 * super_server.c - inetd over UNIX-domain sockets: a table of services, one
 * select(), and for each connection a program whose standard streams are the
 * socket. A "wait" service gets the listening socket itself, and nobody
 * listens on it until that program has ended.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using sig_atomic_t = int;
using ssize_t = long;

internal static unsafe class SuperServer
{
    const int SERVARGS = 5;

    internal struct servtab
    {
        public sbyte* se_service; /* name of the service, and of its socket */
        public int se_wait;            /* single server: it gets the listener */
        public sbyte* se_server;  /* program; NULL: we do it ourselves */
        public fixed ulong se_argv[6]; /* sbyte*[6] */
        public delegate*<int, void> se_builtin;
        public int se_fd;
        public pid_t se_pid;   /* the single server that runs */
        public int se_count;   /* how often it was started */
    }

    static void echo_stream(int s)
    {
        sbyte* buffer = stackalloc sbyte[256];
        ssize_t i;

        while ((i = read(s, buffer, 256)) > 0 && write(s, buffer, (ulong)i) > 0)
            ;
    }

    static void chargen_stream(int s)
    {
        sbyte* text = stackalloc sbyte[74];
        int row, i;

        for (row = 0; row < 3; row++)
        {
            for (i = 0; i < 72; i++)
                text[i] = (sbyte)(' ' + (row + i) % 95);
            text[72] = (sbyte)'\r';
            text[73] = (sbyte)'\n';
            if ((ulong)write(s, text, 74) != 74)
                break;
        }
    }

    static readonly servtab* table = create_table();

    static servtab* create_table()
    {
        servtab* value = StaticStorage.Allocate<servtab>(6);
        value[0] = new servtab { se_service = "echo"u8.ToPointer(), se_server = null, se_builtin = &echo_stream, se_fd = -1 };
        ((sbyte**)value[0].se_argv)[0] = null;
        value[1] = new servtab { se_service = "chargen"u8.ToPointer(), se_server = null, se_builtin = &chargen_stream, se_fd = -1 };
        ((sbyte**)value[1].se_argv)[0] = null;
        value[2] = new servtab { se_service = "upper"u8.ToPointer(), se_server = "/usr/bin/tr"u8.ToPointer(), se_builtin = null, se_fd = -1 };
        ((sbyte**)value[2].se_argv)[0] = "tr"u8.ToPointer();
        ((sbyte**)value[2].se_argv)[1] = "a-z"u8.ToPointer();
        ((sbyte**)value[2].se_argv)[2] = "A-Z"u8.ToPointer();
        ((sbyte**)value[2].se_argv)[3] = null;
        value[3] = new servtab { se_service = "count"u8.ToPointer(), se_server = "/bin/sh"u8.ToPointer(), se_builtin = null, se_fd = -1 };
        ((sbyte**)value[3].se_argv)[0] = "sh"u8.ToPointer();
        ((sbyte**)value[3].se_argv)[1] = "-c"u8.ToPointer();
        ((sbyte**)value[3].se_argv)[2] = "n=0; while read l; do n=$((n+1)); done; echo $n lines; echo gone >&2"u8.ToPointer();
        ((sbyte**)value[3].se_argv)[3] = null;
        value[4] = new servtab { se_service = "none"u8.ToPointer(), se_server = "/no/such/daemon"u8.ToPointer(), se_builtin = null, se_fd = -1 };
        ((sbyte**)value[4].se_argv)[0] = "daemon"u8.ToPointer();
        ((sbyte**)value[4].se_argv)[1] = null;
        value[5] = new servtab { se_service = "single"u8.ToPointer(), se_wait = 1, se_server = null, se_builtin = null, se_fd = -1 };
        ((sbyte**)value[5].se_argv)[0] = null;
        return value;
    }
    const int NSERVICES = 6;

    static int running;
    static volatile sig_atomic_t child_ended;

    static void reapchild(int sig)
    {
        _ = sig;
        child_ended = 1;
    }

    /* the "wait" service: takes every connection that is there, then ends */
    static void single_server(int listener)
    {
        int fd, n = 0;

        fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK);
        sbyte* text = stackalloc sbyte[64];
        while ((fd = accept(listener, null, null)) >= 0)
        {

            fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
            snprintf(text, 64, "connection %d of this server\n"u8, ++n);
            if (write(fd, text, strlen(text)) < 0)
                _exit(2);
            close(fd);
        }
        _exit(errno == EAGAIN ? 10 + n : 1);
    }

    static void setup(servtab* sep)
    {
        sockaddr_un sun;

        memset(&sun, 0, (ulong)sizeof(sockaddr_un));
        sun.sun_family = AF_UNIX;
        strncpy(sun.sun_path, sep->se_service, 108 - 1);
        unlink(sun.sun_path);
        if ((sep->se_fd = socket(AF_UNIX, SOCK_STREAM, 0)) < 0 || bind(sep->se_fd, (sockaddr*)&sun, (uint)sizeof(sockaddr_un)) < 0 || listen(sep->se_fd, 10) < 0)
        {
            fprintf(stderr, "%s: %s\n"u8, sep->se_service, strerror(errno));
            exit(1);
        }
        fcntl(sep->se_fd, F_SETFD, FD_CLOEXEC);
    }

    static void run_service(servtab* sep, int ctrl)
    {
        int fd;

        if (sep->se_builtin != null)
        {
            sep->se_builtin(ctrl);
            _exit(0);
        }
        if (sep->se_wait != 0)
            single_server(ctrl);
        dup2(ctrl, 0);
        close(ctrl);
        dup2(0, 1);
        dup2(0, 2);
        for (fd = 3; fd < 64; fd++)
            close(fd);
        signal(SIGCHLD, null);
        execv(sep->se_server, (sbyte**)sep->se_argv);
        dprintf(2, "execv %s: %s\n"u8, sep->se_server, strerror(errno));
        _exit(1);
    }

    static void report(servtab* sep, int status)
    {
        printf("%s: "u8, sep->se_service);
        if (WIFSIGNALED(status) != 0)
            printf("signal %d\n"u8, WTERMSIG(status));
        else
            printf("exit status 0x%x\n"u8, WEXITSTATUS(status));
        fflush(stdout);
    }

    static readonly pid_t* owner_pid = StaticStorage.Allocate<pid_t>(64);
    static readonly servtab** owner = (servtab**)StaticStorage.Pointers(64);

    static void reap()
    {
        int status, i;
        pid_t pid;

        child_ended = 0;
        while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
        {
            running--;
            for (i = 0; i < 64; i++)
            {
                if (owner_pid[i] != pid)
                    continue;
                owner_pid[i] = 0;
                if (owner[i]->se_wait != 0)
                    owner[i]->se_pid = 0;
                report(owner[i], status);
            }
        }
    }

    static int main(int argc, sbyte** argv)
    {
        int i, connections = argc > 1 ? atoi(argv[1]) : 1;
        sigaction sa;
        sigset_t chld, old;

        for (i = 0; i < NSERVICES; i++)
            setup(&table[i]);
        memset(&sa, 0, (ulong)sizeof(sigaction));
        sa.sa_handler = &reapchild;
        sigaction(SIGCHLD, &sa, null);
        sigemptyset(&chld);
        sigaddset(&chld, SIGCHLD);
        sigprocmask(SIG_BLOCK, &chld, &old);
        printf("ready: %d services\n"u8, NSERVICES);
        fflush(stdout);

        while (connections > 0 || running > 0)
        {
            fd_set readable;
            int max = -1, n, failure;

            FD_ZERO(&readable);
            for (i = 0; i < NSERVICES && connections > 0; i++)
            {
                CProgram.HandleSignals();
                if (table[i].se_pid != 0)
                    continue; /* its single server has the socket */
                FD_SET(table[i].se_fd, &readable);
                if (table[i].se_fd > max)
                    max = table[i].se_fd;
            }
            /* SIGCHLD comes in here and nowhere else */
            n = pselect(max + 1, &readable, null, null, null, &old);
            failure = errno; /* reap()'s last waitpid() fails when no child is left */
            if (child_ended != 0)
                reap();
            if (n <= 0)
            {
                if (n < 0 && failure != EINTR)
                    fprintf(stderr, "pselect: %s\n"u8, strerror(failure));
                continue;
            }
            for (i = 0; i < NSERVICES; i++)
            {
                servtab* sep = &table[i];
                int ctrl, slot;
                pid_t pid;

                if (FD_ISSET(sep->se_fd, &readable) == 0)
                    continue;
                ctrl = sep->se_wait != 0 ? sep->se_fd : accept(sep->se_fd, null, null);
                if (ctrl < 0)
                {
                    perror("accept"u8);
                    continue;
                }
                if ((pid = fork()) == 0)
                {
                    sigprocmask(SIG_SETMASK, &old, null);
                    run_service(sep, ctrl);
                }
                if (sep->se_wait == 0)
                    close(ctrl);
                if (pid < 0)
                {
                    perror("fork"u8);
                    continue;
                }
                if (sep->se_wait != 0)
                    sep->se_pid = pid;
                for (slot = 0; owner_pid[slot] != 0; slot++)
                    CProgram.HandleSignals();
                owner_pid[slot] = pid;
                owner[slot] = sep;
                sep->se_count++;
                running++;
                connections--;
            }
        }
        for (i = 0; i < NSERVICES; i++)
        {
            printf("%s was started %d times\n"u8, table[i].se_service, table[i].se_count);
            close(table[i].se_fd);
            unlink(table[i].se_service);
        }
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
