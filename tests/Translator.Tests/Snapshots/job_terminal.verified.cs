using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pty;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Termios;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using size_t = ulong;

internal static unsafe class JobTerminal
{
    /*
     * A shell with job control, on a terminal of its own: jobs are groups that are put in front of the terminal, so that what the user types reaches
     * them; Ctrl-C ends one, Ctrl-Z stops one, which fg continues. The first process is the user.
     */

    static pid_t stopped_job;

    static void set_signals(delegate*<int, void> handler)
    {
        signal(SIGINT, handler);
        signal(SIGTSTP, handler);
        signal(SIGTTIN, handler);
        signal(SIGTTOU, handler);
    }

    /* Waits while the job has the terminal, and takes it back. */
    static void wait_in_front(pid_t job)
    {
        int status;

        waitpid(job, &status, WUNTRACED);
        tcsetpgrp(STDIN_FILENO, getpgrp());
        if (WIFSTOPPED(status) != 0)
        {
            stopped_job = job;
            printf("stopped by %s\n"u8, strsignal(WSTOPSIG(status)));
        }
        else if (WIFSIGNALED(status) != 0)
        {
            printf("ended by %s\n"u8, strsignal(WTERMSIG(status)));
        }
        else
        {
            printf("status %d\n"u8, WEXITSTATUS(status));
        }
    }

    static void run(sbyte* command)
    {
        pid_t job = fork();

        if (job == 0)
        {
            setpgid(0, 0);
            tcsetpgrp(STDIN_FILENO, getpid());
            set_signals(null);
            execl("/bin/sh"u8, "sh"u8, "-c"u8, command, null);
            _exit(127);
        }
        setpgid(job, job);
        tcsetpgrp(STDIN_FILENO, job);
        wait_in_front(job);
    }

    static void shell()
    {
        sbyte* line = stackalloc sbyte[128];

        set_signals((__sighandler_t)1);
        printf("in front: %d\n"u8, tcgetpgrp(STDIN_FILENO) == getpgrp());
        printf("> "u8);
        fflush(stdout);
        while (fgets(line, 128, stdin) != null)
        {
            line[strcspn(line, "\n"u8)] = 0;
            if (strcmp(line, "exit"u8) == 0)
            {
                break;
            }
            if (strcmp(line, "fg"u8) == 0)
            {
                tcsetpgrp(STDIN_FILENO, stopped_job);
                kill(-stopped_job, SIGCONT);
                wait_in_front(stopped_job);
            }
            else
            {
                run(line);
            }
            printf("in front: %d\n"u8, tcgetpgrp(STDIN_FILENO) == getpgrp());
            printf("> "u8);
            fflush(stdout);
        }
    }

    /* Shows what comes from the terminal up to and with a mark, without carriage returns. */
    static void expect(int terminal, sbyte* mark)
    {
        size_t found = 0;
        sbyte @byte;

        while (mark[found] != 0 && read(terminal, &@byte, 1) == 1)
        {
            CProgram.HandleSignals();
            found = @byte == mark[found] ? found + 1 : (ulong)(@byte == mark[0] ? 1 : 0);
            if (@byte != '\r')
            {
                putchar(@byte);
            }
        }
    }

    static void type(int terminal, sbyte* text)
    {
        write(terminal, text, strlen(text));
    }

    static int main()
    {
        int terminal, status;
        termios settings;
        pid_t child = forkpty(&terminal, null, null, null);

        if (child == 0)
        {
            /* the user sees only what programs write */
            tcgetattr(STDIN_FILENO, &settings);
            settings.c_lflag &= unchecked((uint)~(ECHO | ECHOCTL));
            tcsetattr(STDIN_FILENO, TCSANOW, &settings);
            shell();
            exit(5);
        }
        expect(terminal, "> "u8.ToPointer());
        type(terminal, "echo one; exit 3\n"u8.ToPointer());
        expect(terminal, "> "u8.ToPointer());
        type(terminal, "read word; echo got $word\n"u8.ToPointer());
        type(terminal, "typed\n"u8.ToPointer());
        expect(terminal, "> "u8.ToPointer());
        type(terminal, "echo running; exec sleep 100\n"u8.ToPointer());
        expect(terminal, "running"u8.ToPointer());
        type(terminal, "\u0003"u8.ToPointer());
        expect(terminal, "> "u8.ToPointer());
        type(terminal, "echo again; read word; echo got $word\n"u8.ToPointer());
        expect(terminal, "again"u8.ToPointer());
        type(terminal, "\u001A"u8.ToPointer());
        expect(terminal, "> "u8.ToPointer());
        type(terminal, "fg\n"u8.ToPointer());
        type(terminal, "later\n"u8.ToPointer());
        expect(terminal, "> "u8.ToPointer());
        type(terminal, "exit\n"u8.ToPointer());
        waitpid(child, &status, 0);
        printf("\nshell %d\n"u8, WEXITSTATUS(status));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
