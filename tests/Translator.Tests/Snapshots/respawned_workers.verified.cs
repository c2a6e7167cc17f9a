/*
 * respawned_workers.c - prefork with one listening socket that all workers
 * share. The master does nothing but wait(): a worker that dies is replaced,
 * and the order "quit" (a worker's special exit status) ends them all.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class RespawnedWorkers
{
    const int NWORKERS = 3;
    const int LEAVE_STATUS = 99; /* a worker that was told to stop the server */

    static readonly pid_t* worker_pid = StaticStorage.Allocate<pid_t>(NWORKERS);
    static readonly int* generation = StaticStorage.Allocate<int>(NWORKERS);

    static void die(sbyte* what)
    {
        perror(what);
        exit(EXIT_FAILURE);
    }

    /* read one line, without its end; 0 at the end of the connection */
    static int read_line(int fd, sbyte* buf, size_t size)
    {
        size_t used = 0;
        sbyte c;
        ssize_t n;

        while ((n = read(fd, &c, 1)) == 1)
        {
            if (c == '\n')
            {
                buf[used] = (sbyte)'\0';
                return 1;
            }
            if (used + 1 < size)
                buf[used++] = c;
        }
        if (n < 0)
            perror("read"u8);
        return 0;
    }

    static void answer(int fd, sbyte* text)
    {
        if (write(fd, text, strlen(text)) < 0)
            perror("write"u8);
    }

    /* what one client says; never returns if it makes the worker die */
    static void handle_client(int fd)
    {
        sbyte* line = stackalloc sbyte[128];

        while (read_line(fd, line, 128) != 0)
        {
            if (strcmp(line, "ping"u8) == 0)
            {
                answer(fd, "pong\n"u8.ToPointer());
            }
            else if (strncmp(line, "exit "u8, 5) == 0)
            {
                answer(fd, "bye\n"u8.ToPointer());
                exit(atoi(line + 5));
            }
            else if (strcmp(line, "abort"u8) == 0)
            {
                answer(fd, "aborting\n"u8.ToPointer());
                abort();
            }
            else if (strcmp(line, "kill"u8) == 0)
            {
                answer(fd, "killing myself\n"u8.ToPointer());
                kill(getpid(), SIGKILL);
            }
            else if (strcmp(line, "quit"u8) == 0)
            {
                answer(fd, "stopping the server\n"u8.ToPointer());
                exit(LEAVE_STATUS);
            }
            else
            {
                answer(fd, "what?\n"u8.ToPointer());
            }
        }
    }

    static void worker_loop(int listener)
    {
        for (;;)
        {
            int client = accept(listener, null, null);

            if (client < 0)
            {
                if (errno == EINTR || errno == ECONNABORTED)
                    continue;
                die("accept"u8.ToPointer());
            }
            handle_client(client);
            close(client);
        }
    }

    static void spawn_worker(int slot, int listener)
    {
        fflush(stdout); /* or the child has the parent's text a second time */
        worker_pid[slot] = fork();
        if (worker_pid[slot] < 0)
            die("fork"u8.ToPointer());
        if (worker_pid[slot] == 0)
        {
            worker_loop(listener);
            exit(0); /* not reached */
        }
        generation[slot]++;
    }

    static int find_slot(pid_t pid)
    {
        int i;

        for (i = 0; i < NWORKERS; i++)
            if (worker_pid[i] == pid)
                return i;
        return -1;
    }

    static int main()
    {
        sockaddr_in6 sa;
        socklen_t len = (uint)sizeof(sockaddr_in6);
        rlimit no_core = default;
        int listener, i, on = 1, respawned = 0, running = 1;

        setrlimit(RLIMIT_CORE, &no_core); /* abort() leaves no file */
        listener = socket(AF_INET6, SOCK_STREAM, 0);
        if (listener < 0)
            die("socket"u8.ToPointer());
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
        memset(&sa, 0, (ulong)sizeof(sockaddr_in6));
        sa.sin6_family = AF_INET6;
        sa.sin6_addr = in6addr_loopback;
        if (bind(listener, (sockaddr*)&sa, (uint)sizeof(sockaddr_in6)) < 0)
            die("bind"u8.ToPointer());
        if (listen(listener, SOMAXCONN) < 0)
            die("listen"u8.ToPointer());
        getsockname(listener, (sockaddr*)&sa, &len);
        printf("port %d\n"u8, ntohs(sa.sin6_port));

        for (i = 0; i < NWORKERS; i++)
            spawn_worker(i, listener);

        while (running != 0)
        {
            int status, slot;
            pid_t pid = wait(&status);

            if (pid < 0)
                die("wait"u8.ToPointer());
            if ((slot = find_slot(pid)) < 0)
            {
                printf("an unknown child ended\n"u8);
                continue;
            }
            worker_pid[slot] = 0;
            if (WIFEXITED(status) != 0 && WEXITSTATUS(status) == LEAVE_STATUS)
            {
                running = 0;
            }
            else
            {
                if (WIFSIGNALED(status) != 0)
                    printf("a worker was killed: %s\n"u8, strsignal(WTERMSIG(status)));
                else
                    printf("a worker ended with %d\n"u8, WEXITSTATUS(status));
                respawned++;
                spawn_worker(slot, listener);
            }
        }

        close(listener);
        for (i = 0; i < NWORKERS; i++)
            if (worker_pid[i] > 0)
                kill(worker_pid[i], SIGTERM);
        while (wait(null) > 0)
            ;
        printf("respawned %d, generations %d, then %s\n"u8, respawned,
            generation[0] + generation[1] + generation[2], strerror(errno));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
