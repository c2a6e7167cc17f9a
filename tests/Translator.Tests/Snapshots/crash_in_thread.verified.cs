/* crash_in_thread.c - a thread that reads through a null pointer takes the process along */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using pthread_t = ulong;

internal static unsafe class CrashInThread
{
    static volatile int* nowhere;

    static void* crashes(void* arg)
    {
        printf("before\n"u8);
        fflush(stdout);
        printf("%d\n"u8, *nowhere);
        return null;
    }

    static int main()
    {
        pthread_t thread;

        pthread_create(&thread, null, &crashes, null);
        pthread_join(thread, null);
        printf("not reached\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
