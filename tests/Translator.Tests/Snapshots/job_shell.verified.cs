/* job_shell.c - a shell with jobs: pipelines, redirections, lists (; && || &), jobs, wait and kill */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using jobstate = uint;
using pid_t = int;
using size_t = ulong;

internal static unsafe class JobShell
{
    const int MAXARGS = 16;
    const int MAXJOBS = 8;
    const int MAXPROCS = 6;

    const int FREE = 0;
    const int RUNNING = 1;
    const int DONE = 2;

    internal struct job
    {
        public jobstate state;
        public pid_t pgid;
        public fixed pid_t pids[MAXPROCS];
        public int nprocs;
        public int left;
        public int status; /* of the last process of the pipeline */
        public fixed sbyte text[80];
    }

    static readonly job* jobs = StaticStorage.Allocate<job>(MAXJOBS);
    static int last_status;

    static job* newjob(sbyte* text)
    {
        for (int i = 0; i < MAXJOBS; i++)
        {
            if (jobs[i].state == FREE)
            {
                memset(&jobs[i], 0, (ulong)sizeof(job));
                jobs[i].state = RUNNING;
                snprintf(jobs[i].text, 80, "%s"u8, text);
                return &jobs[i];
            }
        }
        return null;
    }

    /* notes that a process ended; the job is done when all of its processes are */
    static void note(pid_t pid, int status)
    {
        for (int i = 0; i < MAXJOBS; i++)
        {
            job* jp = &jobs[i];
            for (int k = 0; jp->state == RUNNING && k < jp->nprocs; k++)
            {
                if (jp->pids[k] != pid)
                    continue;
                if (k == jp->nprocs - 1)
                    jp->status = WIFEXITED(status) != 0 ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
                if (--jp->left == 0)
                    jp->state = DONE;
                return;
            }
        }
    }

    static int waitforjob(job* jp)
    {
        while (jp->state == RUNNING)
        {
            int status;
            pid_t pid = waitpid(-1, &status, 0);

            if (pid < 0)
            {
                if (errno == EINTR)
                    continue;
                perror("waitpid"u8);
                return 127;
            }
            note(pid, status);
        }
        jp->state = FREE;
        return jp->status;
    }

    static job* getjob(sbyte* name)
    {
        int n = name != null && name[0] == '%' ? atoi(name + 1) : 0;

        if (n < 1 || n > MAXJOBS || jobs[n - 1].state == FREE)
        {
            fprintf(stderr, "no such job: %s\n"u8, name != null ? name : "(none)"u8.ToPointer());
            return null;
        }
        return &jobs[n - 1];
    }

    /* built-in commands; -1 if it is none */
    static int builtin(sbyte** argv)
    {
        if (strcmp(argv[0], "jobs"u8) == 0)
        {
            for (int i = 0; i < MAXJOBS; i++)
                if (jobs[i].state != FREE)
                    printf("[%d] %s %s\n"u8, i + 1, jobs[i].state == DONE ? "done"u8 : "running"u8, jobs[i].text);
            return 0;
        }
        if (strcmp(argv[0], "wait"u8) == 0)
        {
            int status = 0;

            if (argv[1] != null)
            {
                job* jp = getjob(argv[1]);
                return jp != null ? waitforjob(jp) : 127;
            }
            for (int i = 0; i < MAXJOBS; i++)
                if (jobs[i].state != FREE)
                    status = waitforjob(&jobs[i]);
            return status;
        }
        if (strcmp(argv[0], "kill"u8) == 0)
        {
            job* jp = getjob(argv[1]);

            if (jp == null)
                return 1;
            if (kill(-jp->pgid, SIGTERM) < 0)
            {
                perror("kill"u8);
                return 1;
            }
            return 0;
        }
        if (strcmp(argv[0], "cd"u8) == 0)
        {
            if (chdir(argv[1] != null ? argv[1] : "/"u8.ToPointer()) < 0)
            {
                fprintf(stderr, "cd: %s: %s\n"u8, argv[1], strerror(errno));
                return 2;
            }
            return 0;
        }
        if (strcmp(argv[0], "set"u8) == 0)
            return argv[1] != null && argv[2] != null ? setenv(argv[1], argv[2], 1) : 1;
        if (strcmp(argv[0], "status"u8) == 0)
        {
            printf("%d\n"u8, last_status);
            return last_status;
        }
        if (strcmp(argv[0], "exit"u8) == 0)
            exit(argv[1] != null ? atoi(argv[1]) : last_status);
        return -1;
    }

    /* takes the redirections out of the words and does them */
    static int redirect(sbyte** argv)
    {
        sbyte** to = argv;

        for (sbyte** from = argv; *from != null; from++)
        {
            int fd = -1, target = 1;

            if (strcmp(*from, "2>&1"u8) == 0)
            {
                dup2(1, 2);
                continue;
            }
            if (strcmp(*from, "<"u8) != 0 && strcmp(*from, ">"u8) != 0 && strcmp(*from, ">>"u8) != 0 && strcmp(*from, "2>"u8) != 0)
            {
                *to++ = *from;
                continue;
            }
            if (from[1] == null)
            {
                fprintf(stderr, "syntax error: nothing behind %s\n"u8, *from);
                return -1;
            }
            switch (from[0][0] == '2' ? 2 : from[0][0] == '<' ? 0 : 1)
            {
                case 0:
                    target = 0;
                    fd = open(from[1], O_RDONLY);
                    break;
                case 2:
                    target = 2;
                    /* fall through */
                    goto default;
                default:
                    fd = open(from[1], O_WRONLY | O_CREAT | (from[0][1] == '>' && target == 1 ? O_APPEND : O_TRUNC), 420 /* 0644 */);
                    break;
            }
            if (fd < 0)
            {
                fprintf(stderr, "%s: %s\n"u8, from[1], strerror(errno));
                return -1;
            }
            dup2(fd, target);
            close(fd);
            from++;
        }
        *to = null;
        return 0;
    }

    static int split(sbyte* text, sbyte** argv)
    {
        int n = 0;
        sbyte* save, word;

        for (word = strtok_r(text, " \t"u8, &save); word != null && n < MAXARGS - 1; word = strtok_r(null, " \t"u8, &save))
        {
            if (word[0] == '$')
            {
                sbyte* value = getenv(word + 1);
                word = value != null ? value : ""u8.ToPointer();
            }
            argv[n++] = word;
        }
        argv[n] = null;
        return n;
    }

    static void forkshell_child(sbyte** argv, int @in, int @out, int other, pid_t pgid)
    {
        int b;

        setpgid(0, pgid);
        if (@in != 0)
        {
            dup2(@in, 0);
            close(@in);
        }
        if (@out != 1)
        {
            dup2(@out, 1);
            close(@out);
        }
        if (other >= 0)
            close(other);
        if (redirect(argv) < 0)
            _exit(2);
        if ((b = builtin(argv)) >= 0)
            exit(b); /* flushes what the built-in printed */
        execvp(argv[0], argv);
        fprintf(stderr, "%s: %s\n"u8, argv[0], errno == ENOENT ? "not found"u8.ToPointer() : strerror(errno));
        _exit(errno == ENOENT ? 127 : 126);
    }

    static int pipeline(sbyte* text, int background)
    {
        sbyte* copy = stackalloc sbyte[256];
        sbyte** parts = stackalloc sbyte*[MAXPROCS];
        sbyte* save;
        sbyte** argv = stackalloc sbyte*[MAXARGS];
        int n = 0, @in = 0;
        job* jp;

        snprintf(copy, 256, "%s"u8, text);
        for (sbyte* part = strtok_r(copy, "|"u8, &save); part != null && n < MAXPROCS; part = strtok_r(null, "|"u8, &save))
            parts[n++] = part;
        while (isspace((byte)*text) != 0)
            text++;
        if (n == 0)
            return last_status;

        if (n == 1 && background == 0)
        { /* a built-in command changes this very shell */
            sbyte* own = stackalloc sbyte[256];
            int b;

            snprintf(own, 256, "%s"u8, parts[0]);
            if (split(own, argv) == 0)
                return last_status;
            if (strpbrk(parts[0], "<>"u8) == null && (b = builtin(argv)) >= 0)
                return b;
        }

        if ((jp = newjob(text)) == null)
        {
            fprintf(stderr, "too many jobs\n"u8);
            return 1;
        }
        fflush(stdout);
        int* ends = stackalloc int[2];
        for (int i = 0; i < n; i++)
        {
            StaticStorage.Clear(ends, 8);
            ends[0] = -1;
            ends[1] = 1;
            pid_t pid;

            if (i < n - 1 && pipe(ends) < 0)
            {
                perror("pipe"u8);
                return 1;
            }
            if (split(parts[i], argv) == 0)
            {
                fprintf(stderr, "syntax error: empty command\n"u8);
                return 2;
            }
            if ((pid = fork()) == 0)
                forkshell_child(argv, @in, ends[1], ends[0], jp->pgid);
            if (pid < 0)
            {
                perror("fork"u8);
                return 1;
            }
            if (jp->pgid == 0)
                jp->pgid = pid;
            setpgid(pid, jp->pgid); /* both do it: who comes first does not matter */
            jp->pids[jp->nprocs++] = pid;
            jp->left++;
            if (@in != 0)
                close(@in);
            if (ends[1] != 1)
                close(ends[1]);
            @in = ends[0];
        }
        if (background != 0)
        {
            printf("[%d]\n"u8, (int)(jp - jobs) + 1);
            return 0;
        }
        return waitforjob(jp);
    }

    /* a list: pipelines with ; && || & between them */
    static void list(sbyte* line)
    {
        int skip = 0;

        while (*line != 0)
        {
            size_t end = 0;
            int op = 0, length = 0;

            while (line[end] != 0)
            {
                if (line[end] == '|' && line[end + 1] == '|')
                {
                    op = 'o';
                    length = 2;
                    break;
                }
                if (line[end] == '&' && line[end + 1] == '&')
                {
                    op = 'a';
                    length = 2;
                    break;
                }
                if (line[end] == ';' || (line[end] == '&' && (end == 0 || line[end - 1] != '>')))
                {
                    op = line[end];
                    length = 1;
                    break;
                }
                end++;
            }
            line[end] = (sbyte)'\0';
            if (skip == 0)
                last_status = pipeline(line, op == '&' ? 1 : 0);
            skip = (op == 'a' && last_status != 0) || (op == 'o' && last_status == 0) ? 1 : 0;
            line += end + (ulong)length;
            if (length == 0)
                break;
        }
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[256];

        while (fgets(line, 256, stdin) != null)
        {
            line[strcspn(line, "\n"u8)] = (sbyte)'\0';
            if (line[0] == '#' || line[0] == '\0')
                continue;
            list(line);
            fflush(stdout);
        }
        return last_status;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
