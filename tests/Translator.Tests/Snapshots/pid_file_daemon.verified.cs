/*
 * pid_file_daemon.c - a daemon as the textbooks make it: two forks, setsid,
 * umask, another working directory, no descriptors, a locked pid file; SIGHUP
 * reads the configuration again, SIGTERM ends it. The program that starts it
 * then plays the administrator.
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using mode_t = uint;
using pid_t = int;
using sig_atomic_t = int;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class PidFileDaemon
{
    static ReadOnlySpan<byte> PID_FILE => "daemon.pid"u8;
    static ReadOnlySpan<byte> CONFIG_FILE => "daemon.conf"u8;
    static ReadOnlySpan<byte> LOG_FILE => "daemon.log"u8;
    static ReadOnlySpan<byte> CONTROL_SOCKET => "control"u8;

    static volatile sig_atomic_t want_reload;
    static volatile sig_atomic_t want_shutdown;
    static readonly sbyte* home = StaticStorage.Allocate<sbyte>(PATH_MAX);
    static FILE* log_stream;
    static readonly sbyte* greeting = StaticStorage.Text("(none)"u8, 64);

    static void on_signal(int sig)
    {
        if (sig == SIGHUP)
            want_reload = 1;
        else
            want_shutdown = 1;
    }

    static void log_line(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        if (log_stream == null)
            return;
        ap = new VaList(args);
        vfprintf(log_stream, format, ap);
        fputc('\n', log_stream);
        fflush(log_stream);
    }

    /*
     * Becomes a daemon. The first process stays until the daemon says through the
     * pipe that it is ready (or has failed), and returns that byte; the daemon
     * returns -1 and the pipe's end.
     */
    static int daemonize(int* ready)
    {
        int* notify = stackalloc int[2];
        int status;
        rlimit limit;
        sbyte @byte = (sbyte)'x';
        pid_t pid;

        if (pipe(notify) == -1)
            return 'p';
        fflush(null);
        if ((pid = fork()) == -1)
            return 'f';
        if (pid > 0)
        {
            close(notify[1]);
            while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
                ;
            printf("the process between ended with %d\n"u8, WEXITSTATUS(status));
            if (read(notify[0], &@byte, 1) != 1)
                @byte = (sbyte)'e';
            close(notify[0]);
            return @byte;
        }

        if (setsid() == -1)
            _exit(10);
        signal(SIGHUP, (__sighandler_t)1);
        if ((pid = fork()) == -1)
            _exit(11);
        if (pid > 0)
            _exit(0); /* the session's leader goes: the daemon never gets a terminal */

        umask(23 /* 027 */);
        if (chdir(home) == -1)
            _exit(12);
        if (getrlimit(RLIMIT_NOFILE, &limit) == -1 || limit.rlim_cur > 256)
            limit.rlim_cur = 256;
        for (int fd = 0; fd < (int)limit.rlim_cur; fd++)
        {
            CProgram.HandleSignals();
            if (fd != notify[1])
                close(fd);
        }
        if (open("/dev/null"u8, O_RDWR) != 0 || dup(0) != 1 || dup(0) != 2)
            _exit(13);
        *ready = notify[1];
        return -1;
    }

    static int write_pid_file()
    {
        flock @lock = new flock { l_type = F_WRLCK, l_whence = SEEK_SET };
        sbyte* text = stackalloc sbyte[32];
        int fd = open(PID_FILE, O_RDWR | O_CREAT, 420 /* 0644 */);

        if (fd == -1)
            return -1;
        if (fcntl(fd, F_SETLK, &@lock) == -1)
        {
            close(fd);
            return -1; /* another one runs */
        }
        if (ftruncate(fd, 0) == -1)
            return -1;
        snprintf(text, 32, "%ld\n"u8, (long)getpid());
        return write(fd, text, strlen(text)) == (ssize_t)strlen(text) ? fd : -1;
    }

    static void read_config()
    {
        FILE* f = fopen(CONFIG_FILE, "r"u8);
        sbyte* line = stackalloc sbyte[128];

        if (f == null)
        {
            log_line("%s: %s"u8.ToPointer(), CONFIG_FILE, strerror(errno));
            return;
        }
        while (fgets(line, 128, f) != null)
            sscanf(line, "greeting = %63[^\n]"u8, greeting);
        fclose(f);
        log_line("greeting is %s"u8.ToPointer(), greeting);
    }

    static int open_control()
    {
        sockaddr_un sun = new sockaddr_un { sun_family = AF_UNIX };
        CONTROL_SOCKET.CopyTo(sun.sun_path, 108);
        int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

        unlink(CONTROL_SOCKET);
        if (fd == -1 || bind(fd, (sockaddr*)&sun, (uint)sizeof(sockaddr_un)) == -1 || listen(fd, 5) == -1)
            return -1;
        return fd;
    }

    /* answers one question of an administrator; keeps the connection if it asks for that */
    static void serve(int client, int* kept)
    {
        sbyte* word = stackalloc sbyte[32];
        sbyte* cwd = stackalloc sbyte[PATH_MAX];
        stat st;
        ssize_t n = read(client, word, 32 - 1);

        word[n > 0 ? n : 0] = (sbyte)'\0';
        if (strcmp(word, "greet"u8) == 0)
            dprintf(client, "%s"u8, greeting);
        else if (strcmp(word, "status"u8) == 0)
        {
            mode_t umaskResult = umask(23 /* 027 */);
            int value = fstat(0, &st) == 0 && S_ISCHR(st.st_mode) != 0 ? 1 : 0;
            int value2 = strcmp(getcwd(cwd, PATH_MAX), home) == 0 ? 1 : 0;
            int value3 = getpgrp() == getpid() ? 1 : 0;
            dprintf(client, "leader %d, own group %d, home %d, descriptors 0 and 1 the same %d, mask %03o"u8, getsid(0) == getpid(),
                value3, value2, value, umaskResult);
        }
        else if (strcmp(word, "keep"u8) == 0)
        {
            dprintf(client, "kept"u8);
            *kept = client; /* its end will tell that we ended */
            return;
        }
        else
            dprintf(client, "what is %s?"u8, word);
        close(client);
    }

    static int daemon_main(int ready)
    {
        int control, pid_fd, kept = -1;
        sigaction action;
        sigset_t handled, outside;

        if ((log_stream = fopen(LOG_FILE, "a"u8)) == null)
        {
            write(ready, "l"u8, 1);
            return 1;
        }
        if ((pid_fd = write_pid_file()) == -1)
        {
            log_line("already running"u8.ToPointer());
            write(ready, "r"u8, 1);
            return 1;
        }
        if ((control = open_control()) == -1)
        {
            log_line("control socket: %s"u8.ToPointer(), strerror(errno));
            write(ready, "c"u8, 1);
            return 1;
        }
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_signal;
        sigaction(SIGHUP, &action, null);
        sigaction(SIGTERM, &action, null);
        sigemptyset(&handled);
        sigaddset(&handled, SIGHUP);
        sigaddset(&handled, SIGTERM);
        sigprocmask(SIG_BLOCK, &handled, &outside);
        read_config();
        log_line("started"u8.ToPointer());
        write(ready, "+"u8, 1);
        close(ready);

        while (want_shutdown == 0)
        {
            fd_set set;

            FD_ZERO(&set);
            FD_SET(control, &set);
            if (pselect(control + 1, &set, null, null, null, &outside) == -1)
            {
                if (errno != EINTR)
                {
                    log_line("pselect: %s"u8.ToPointer(), strerror(errno));
                    break;
                }
                if (want_reload != 0)
                {
                    want_reload = 0;
                    log_line("reload"u8.ToPointer());
                    read_config();
                    if (kept != -1)
                        write(kept, "reloaded"u8, 8);
                }
                continue;
            }
            int client = accept(control, null, null);
            if (client != -1)
                serve(client, &kept);
        }
        log_line("terminated"u8.ToPointer());
        fclose(log_stream);
        unlink(CONTROL_SOCKET);
        unlink(PID_FILE);
        close(pid_fd);
        return 0;
    }

    /* --- the administrator's side --- */

    static int ask(sbyte* question, sbyte* answer, size_t size)
    {
        sockaddr_un sun = new sockaddr_un { sun_family = AF_UNIX };
        CONTROL_SOCKET.CopyTo(sun.sun_path, 108);
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        ssize_t n;

        if (connect(fd, (sockaddr*)&sun, (uint)sizeof(sockaddr_un)) == -1)
        {
            snprintf(answer, size, "(%s)"u8, strerror(errno));
            close(fd);
            return -1;
        }
        write(fd, question, strlen(question));
        n = read(fd, answer, size - 1);
        answer[n > 0 ? n : 0] = (sbyte)'\0';
        return fd;
    }

    static void question(sbyte* text)
    {
        sbyte* answer = stackalloc sbyte[128];
        int fd = ask(text, answer, 128);

        printf("%s: %s\n"u8, text, answer);
        if (fd != -1)
            close(fd);
    }

    static void configure(sbyte* text)
    {
        FILE* f = fopen(CONFIG_FILE, "w"u8);

        fprintf(f, "# configuration\ngreeting = %s\n"u8, text);
        fclose(f);
    }

    static void print_log()
    {
        FILE* f = fopen(LOG_FILE, "r"u8);
        sbyte* line = stackalloc sbyte[128];
        stat st;

        if (f == null)
            return;
        fstat(fileno(f), &st);
        printf("log, mode %03o:\n"u8, st.st_mode & 511 /* 0777 */);
        while (fgets(line, 128, f) != null)
            printf("  %s"u8, line);
        fclose(f);
    }

    static int main()
    {
        sbyte* answer = stackalloc sbyte[128];
        int ready, result, watch;
        FILE* f;
        long pid = 0;

        if (getcwd(home, PATH_MAX) == null)
            return 1;
        umask(18 /* 022 */);
        configure("good morning"u8.ToPointer());
        printf("starting"u8); /* no daemon may print this a second time */
        putchar('\n');
        if ((result = daemonize(&ready)) == -1)
            return daemon_main(ready);
        printf("daemon: %c\n"u8, result);

        if ((f = fopen(PID_FILE, "r"u8)) == null || fscanf(f, "%ld"u8, &pid) != 1 || pid <= 1)
        {
            printf("no pid file\n"u8);
            return 1;
        }
        fclose(f);
        int value = getsid((int)pid) == getsid(0) ? 1 : 0;
        printf("alive: %d, mine: %d, in my session: %d\n"u8, kill((int)pid, 0), pid == getpid(), value);
        question("status"u8.ToPointer());
        question("greet"u8.ToPointer());

        /* a second one finds the pid file locked */
        if ((result = daemonize(&ready)) == -1)
            return daemon_main(ready);
        printf("second daemon: %c\n"u8, result);

        watch = ask("keep"u8.ToPointer(), answer, 128);
        printf("watching: %s\n"u8, answer);
        configure("good evening"u8.ToPointer());
        kill((int)pid, SIGHUP);
        answer[read(watch, answer, 128 - 1)] = (sbyte)'\0';
        printf("after SIGHUP: %s\n"u8, answer);
        question("greet"u8.ToPointer());
        kill((int)pid, SIGTERM);
        printf("after SIGTERM: %ld\n"u8, read(watch, answer, 128)); /* 0: it has gone */
        close(watch);
        printf("pid file left: %d\n"u8, access(PID_FILE, F_OK) == 0);
        question("greet"u8.ToPointer());
        print_log();
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
