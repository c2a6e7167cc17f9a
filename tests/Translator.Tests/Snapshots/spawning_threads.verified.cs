using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using pthread_t = ulong;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class SpawningThreads
{
    /*
     * spawning_threads.c - threads that start programs: each forks, puts a pipe on
     * the child's standard output, and reads it while the others do the same. The
     * pipes close on exec, or one child would hold another one's end.
     */

    const int THREADS = 6;
    const int ROUNDS = 4;

    internal struct task
    {
        public int number;
        public int right;
        public int statuses;
        public pthread_t thread;
    }

    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static int running;
    static int prepared;
    static int in_parent;
    static pid_t main_process;

    static void before()
    {
        pthread_mutex_lock(@lock); /* so that the child finds it in order */
        prepared++;
    }

    static void after_in_parent()
    {
        in_parent++;
        pthread_mutex_unlock(@lock);
    }

    static void after_in_child()
    {
        running = 1; /* only this thread is here */
        pthread_mutex_unlock(@lock);
    }

    static int run(int number, int round, sbyte* output, size_t size)
    {
        sbyte* script = stackalloc sbyte[64];
        sbyte** argv = stackalloc sbyte*[] { "sh"u8.ToPointer(), "-c"u8.ToPointer(), script, null };
        int* ends = stackalloc int[2];
        int status;
        size_t used = 0;
        ssize_t n;
        pid_t pid = 0;

        snprintf(script, 64, "echo %d; read x; echo end $x; exit %d"u8, number * 100 + round, number + round);
        if (pipe2(ends, O_CLOEXEC) < 0 || (pid = fork()) < 0)
        {
            perror("start"u8);
            exit(1);
        }
        if (pid == 0)
        {
            /* between fork and exec only what may be done in a signal handler */
            int devnull = open("/dev/null"u8, O_RDONLY);

            dup2(devnull, 0);
            dup2(ends[1], 1);
            if (running != 1 || getppid() != main_process)
                _exit(120);
            execv("/bin/sh"u8, argv);
            _exit(127);
        }
        close(ends[1]);
        while (used < size - 1 && (n = read(ends[0], output + used, size - 1 - used)) > 0)
            used += (ulong)n;
        output[used] = (sbyte)'\0';
        close(ends[0]);
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
            ;
        return WIFEXITED(status) != 0 ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

    static void* work(void* arg)
    {
        task* task = (task*)arg;

        pthread_mutex_lock(@lock);
        running++;
        pthread_mutex_unlock(@lock);
        sbyte* output = stackalloc sbyte[64];
        sbyte* expected = stackalloc sbyte[64];
        for (int round = 0; round < ROUNDS; round++)
        {
            int status = run(task->number, round, output, 64);

            snprintf(expected, 64, "%d\nend\n"u8, task->number * 100 + round);
            task->right += strcmp(output, expected) == 0 ? 1 : 0;
            task->statuses += status;
        }
        return null;
    }

    static int main()
    {
        task* tasks = stackalloc task[THREADS];

        main_process = getpid();
        if (pthread_atfork(&before, &after_in_parent, &after_in_child) != 0)
        {
            fprintf(stderr, "pthread_atfork\n"u8);
            return 1;
        }
        for (int i = 0; i < THREADS; i++)
        {
            tasks[i] = new task { number = i + 1 };
            if (pthread_create(&tasks[i].thread, null, &work, &tasks[i]) != 0)
                return 1;
        }
        for (int i = 0; i < THREADS; i++)
        {
            pthread_join(tasks[i].thread, null);
            printf("thread %d: %d of %d outputs were right, statuses %d\n"u8, tasks[i].number, tasks[i].right, ROUNDS, tasks[i].statuses);
        }
        printf("threads %d, forks prepared %d, gone on %d\n"u8, running, prepared, in_parent);
        printf("children left: %d\n"u8, wait(null) != -1 || errno != ECHILD);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
