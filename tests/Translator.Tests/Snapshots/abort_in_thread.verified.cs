/* abort_in_thread.c - an assertion that fails in a thread ends the process by SIGABRT */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_t = ulong;

internal static unsafe class AbortInThread
{
    static void* gives_up(void* arg)
    {
        fprintf(stderr, "giving up\n"u8);
        abort();
        return null;
    }

    static int main()
    {
        pthread_t thread;

        pthread_create(&thread, null, &gives_up, null);
        pthread_join(thread, null);
        printf("not reached\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
