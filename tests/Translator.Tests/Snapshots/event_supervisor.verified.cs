using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSignalfd;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Time;
using pid_t = int;
using policy = uint;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class EventSupervisor
{
    /*
     * event_supervisor.c - a supervisor in the way of today's init programs: no
     * handlers at all, signals come out of a signalfd, deadlines out of a timerfd,
     * the children's output out of pipes, all through one epoll.
     */
    /* pipe2 */

    const int MAX_RESTARTS = 2;

    const int NEVER = 0;
    const int ON_FAILURE = 1;

    internal struct service
    {
        public sbyte* name;
        public sbyte* command;
        public policy policy;
        public int limit_ms; /* from its first output on; 0: none */
        public pid_t pid;
        public int @out;
        public int timer;
        public int restarts;
        public int status;
        public fixed sbyte text[256];
        public size_t used;
    }

    static readonly service* services = StaticStorage.Create<service>([
        new service { name = "hello"u8.ToPointer(), command = "echo hello from a child"u8.ToPointer(), policy = ON_FAILURE },
        new service { name = "flaky"u8.ToPointer(), command = "echo attempt; exit 4"u8.ToPointer(), policy = ON_FAILURE },
        new service { name = "crash"u8.ToPointer(), command = "kill -SEGV $$"u8.ToPointer() },
        new service { name = "endless"u8.ToPointer(), command = "echo waiting; exec sleep 1000"u8.ToPointer(), limit_ms = 60 },
        new service { name = "stubborn"u8.ToPointer(), command = "trap '' TERM; echo deaf; while :; do sleep 1000; done"u8.ToPointer() }]);
    const int COUNT = 5;

    static int epoll;
    static int running;
    static int shutting_down;

    static void fail(sbyte* what)
    {
        perror(what);
        exit(EXIT_FAILURE);
    }

    /* what is watched is named by a number: 0 the signals, 1.. output, 101.. timers */
    static void watch(int fd, uint tag)
    {
        epoll_event @event = new epoll_event { events = EPOLLIN, data = new epoll_data { u32 = tag } };

        if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &@event) < 0)
            fail("epoll_ctl"u8.ToPointer());
    }

    static void start(int index)
    {
        service* s = &services[index];
        sigset_t none;
        int* ends = stackalloc int[2];

        if (pipe2(ends, O_CLOEXEC) < 0)
            fail("pipe2"u8.ToPointer());
        if ((s->pid = fork()) < 0)
            fail("fork"u8.ToPointer());
        if (s->pid == 0)
        {
            setpgid(0, 0);
            sigemptyset(&none); /* the mask survives exec */
            sigprocmask(SIG_SETMASK, &none, null);
            dup2(ends[1], STDOUT_FILENO);
            execl("/bin/sh"u8, "sh"u8, "-c"u8, s->command, null);
            _exit(127);
        }
        setpgid(s->pid, s->pid);
        close(ends[1]);
        s->@out = ends[0];
        watch(s->@out, (uint)(1 + index));
        running++;
    }

    static void start_timer(service* s)
    {
        itimerspec limit = new itimerspec { it_value = new timespec { tv_nsec = s->limit_ms * 1000000L } };

        if ((s->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)) < 0 || timerfd_settime(s->timer, 0, &limit, null) < 0)
            fail("timerfd"u8.ToPointer());
        watch(s->timer, 101 + (uint)(s - services));
    }

    static void on_output(service* s)
    {
        ssize_t n = read(s->@out, s->text + s->used, 256 - 1 - s->used);

        if (n > 0)
        {
            if (s->used == 0 && s->limit_ms > 0)
                start_timer(s);
            s->used += (ulong)n;
            /* the deaf one is only asked to end when it can't hear us any more */
            if (strcmp(s->name, "stubborn"u8) == 0 && strstr(s->text, "deaf"u8) != null)
                kill(s->pid, SIGTERM);
        }
        else
        {
            close(s->@out); /* closing takes it out of the epoll */
            s->@out = -1;
        }
    }

    static void on_timer(service* s)
    {
        ulong expirations;

        if ((ulong)read(s->timer, &expirations, sizeof(ulong)) != sizeof(ulong))
            fail("timerfd"u8.ToPointer());
        close(s->timer);
        s->timer = -1;
        if (s->pid > 0)
            kill(-s->pid, SIGTERM);
    }

    static void reap()
    {
        int status;
        pid_t pid;

        while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
        {
            for (int i = 0; i < COUNT; i++)
            {
                service* s = &services[i];

                if (s->pid != pid)
                    continue;
                running--;
                s->pid = 0;
                s->status = status;
                if (s->policy == ON_FAILURE && status != 0 && s->restarts < MAX_RESTARTS && shutting_down == 0)
                {
                    while (s->@out >= 0)
                        on_output(s);
                    s->restarts++;
                    start(i);
                }
            }
        }
    }

    /* returns how many records of signals were read */
    static int on_signal(int signals)
    {
        signalfd_siginfo* info = stackalloc signalfd_siginfo[4];
        ssize_t n = read(signals, info, (ulong)(4 * sizeof(signalfd_siginfo)));

        if (n < 0)
        {
            if (errno == EAGAIN)
                return 0;
            fail("signalfd"u8.ToPointer());
        }
        for (int i = 0; i < (int)((ulong)n / (ulong)sizeof(signalfd_siginfo)); i++)
        {
            switch (info[i].ssi_signo)
            {
                case SIGCHLD:
                    reap();
                    break;
                case SIGUSR1:
                    printf("SIGUSR1 of our own: %d, value %d\n"u8, info[i].ssi_pid == (uint)getpid(), info[i].ssi_int);
                    break;
                case SIGTERM:
                    shutting_down = 1;
                    for (int k = 0; k < COUNT; k++)
                        if (services[k].pid > 0)
                            kill(-services[k].pid, SIGKILL);
                    break;
            }
        }
        return (int)((ulong)n / (ulong)sizeof(signalfd_siginfo));
    }

    static int main()
    {
        sigval value = new sigval { sival_int = 42 };
        sigset_t mask;
        int signals;

        sigemptyset(&mask);
        sigaddset(&mask, SIGCHLD);
        sigaddset(&mask, SIGTERM);
        sigaddset(&mask, SIGUSR1);
        sigprocmask(SIG_BLOCK, &mask, null);
        if ((signals = signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC)) < 0)
            fail("signalfd"u8.ToPointer());
        if ((epoll = epoll_create1(EPOLL_CLOEXEC)) < 0)
            fail("epoll_create1"u8.ToPointer());
        watch(signals, 0);
        printf("nothing yet: %d\n"u8, on_signal(signals));
        sigqueue(getpid(), SIGUSR1, value);
        for (int i = 0; i < COUNT; i++)
            start(i);

        epoll_event* events = stackalloc epoll_event[8];
        while (running > 0)
        {
            int n = epoll_wait(epoll, events, 8, -1);

            if (n < 0)
                fail("epoll_wait"u8.ToPointer());
            for (int i = 0; i < n; i++)
            {
                uint tag = events[i].data.u32;

                if (tag == 0)
                    on_signal(signals);
                else if (tag > 100)
                    on_timer(&services[tag - 101]);
                else if (services[tag - 1].@out >= 0)
                    on_output(&services[tag - 1]);
            }
            /* when only the deaf one is left */
            if (running == 1 && services[COUNT - 1].pid > 0 && services[COUNT - 1].used > 0 && shutting_down == 0)
                raise(SIGTERM);
        }
        for (int i = 0; i < COUNT; i++)
        {
            service* s = &services[i];

            while (s->@out >= 0)
                on_output(s);
            s->text[strcspn(s->text, "\n"u8)] = (sbyte)'\0';
            if (WIFSIGNALED(s->status) != 0)
                printf("%s: killed by signal %d"u8, s->name, WTERMSIG(s->status));
            else
                printf("%s: status %d"u8, s->name, WEXITSTATUS(s->status));
            printf(", restarts %d, said '%s' (%zu bytes)\n"u8, s->restarts, s->text, s->used);
        }
        close(signals);
        close(epoll);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
