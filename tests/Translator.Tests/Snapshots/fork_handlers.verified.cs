/* fork_handlers.c - what pthread_atfork has registered runs around a fork, which copies the calling thread only */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using pthread_t = ulong;

internal static unsafe class ForkHandlers
{
    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);

    static void prepare_first()
    {
        printf("prepare, first\n"u8);
        fflush(stdout);
    }

    static void prepare_second()
    {
        printf("prepare, second\n"u8);
    }

    static void parent_first()
    {
        printf("parent, first\n"u8);
    }

    static void parent_second()
    {
        printf("parent, second\n"u8);
    }

    static void child_first()
    {
        printf("child, first\n"u8);
    }

    static void child_second()
    {
        printf("child, second\n"u8);
    }

    static void* waits(void* arg)
    {
        pthread_mutex_lock((pthread_mutex_t*)arg);
        pthread_mutex_unlock((pthread_mutex_t*)arg);
        return null;
    }

    static int main()
    {
        pthread_t thread, self = pthread_self();
        pid_t pid;
        int status;

        pthread_mutex_lock(@lock);
        pthread_create(&thread, null, &waits, @lock);
        printf("atfork %d"u8, pthread_atfork(&prepare_first, &parent_first, &child_first));
        printf(" %d"u8, pthread_atfork(&prepare_second, &parent_second, &child_second));
        printf(" %d\n"u8, pthread_atfork(null, null, null));
        pid = fork();
        if (pid == 0)
        {
            printf("the same thread: %d\n"u8, pthread_equal(self, pthread_self()) != 0);
            fflush(stdout);

            /* The other thread is not here: this one is the last. */
            pthread_exit(null);
        }
        waitpid(pid, &status, 0);
        printf("status %d\n"u8, WEXITSTATUS(status));
        pthread_mutex_unlock(@lock);
        pthread_join(thread, null);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
