/* per_thread_log.c - each thread collects its lines in a buffer of its own, which is written when the thread ends */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using pthread_key_t = uint;
using pthread_once_t = int;
using pthread_t = ulong;
using size_t = ulong;

internal static unsafe class PerThreadLog
{
    internal struct log
    {
        public int id;
        public size_t used;
        public fixed sbyte text[512];
    }

    static readonly pthread_key_t* log_key = StaticStorage.Allocate<pthread_key_t>(1);
    static readonly pthread_once_t* key_once = StaticStorage.Create<pthread_once_t>([PTHREAD_ONCE_INIT]);
    [ThreadStatic] static int lines;
    static int total_lines;
    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);

    static void flush(void* arg)
    {
        log* log = (log*)arg;

        pthread_mutex_lock(@lock);
        printf("--- %d (%d lines)\n%s"u8, log->id, lines, log->text);
        total_lines += lines;
        pthread_mutex_unlock(@lock);
        free(log);
    }

    static void make_key()
    {
        pthread_key_create(log_key, &flush);
    }

    static void say(sbyte* format, params ReadOnlySpan<VarArg> variableArguments)
    {
        log* log = (log*)pthread_getspecific(*log_key);
        VaList args;

        args = new VaList(variableArguments);
        size_t vsnprintfResult = (ulong)vsnprintf(log->text + log->used, 512 - log->used, format, args);
        log->used += vsnprintfResult;
        lines++;
    }

    static void* work(void* arg)
    {
        log* log;

        pthread_once(key_once, &make_key);
        log = (log*)calloc(1, (ulong)sizeof(log));
        log->id = *(int*)arg;
        pthread_setspecific(*log_key, log);
        for (int i = 1; i <= log->id; i++)
            say("%d times %d is %d\n"u8.ToPointer(), i, log->id, i * log->id);
        if (log->id % 2 == 0)
        {
            say("leaving early\n"u8.ToPointer());
            pthread_exit(null);
        }
        say("done\n"u8.ToPointer());
        return null;
    }

    static int main()
    {
        for (int id = 1; id <= 4; id++)
        {
            pthread_t thread;

            pthread_create(&thread, null, &work, &id);
            pthread_join(thread, null);
        }
        printf("%d lines, %d in main\n"u8, total_lines, lines);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
