using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using pthread_t = ulong;

internal static unsafe class ThreadNames
{
    /* thread_names.c - names of threads */

    static sbyte* name(int error)
    {
        return error == 0 ? "0"u8.ToPointer() : error == ERANGE ? "ERANGE"u8.ToPointer() : strerror(error);
    }

    static readonly pthread_barrier_t* step = StaticStorage.Allocate<pthread_barrier_t>(1);

    static void* waits(void* arg)
    {
        sbyte* text = stackalloc sbyte[16];

        pthread_getname_np(pthread_self(), text, 16);
        printf("inherited: %s\n"u8, text);
        pthread_barrier_wait(step);
        pthread_barrier_wait(step);
        return null;
    }

    static int main()
    {
        sbyte* text = stackalloc sbyte[32];
        pthread_t thread;

        printf("set %s\n"u8, name(pthread_setname_np(pthread_self(), "fifteen letters"u8)));
        printf("get %s"u8, name(pthread_getname_np(pthread_self(), text, 16)));
        printf(" \"%s\"\n"u8, text);
        printf("sixteen letters %s\n"u8, name(pthread_setname_np(pthread_self(), "sixteen letters."u8)));
        printf("little room %s\n"u8, name(pthread_getname_np(pthread_self(), text, 15)));
        pthread_barrier_init(step, null, 2);
        pthread_setname_np(pthread_self(), "main"u8);
        pthread_create(&thread, null, &waits, null);
        pthread_barrier_wait(step);
        printf("set another's %s\n"u8, name(pthread_setname_np(thread, "worker"u8)));
        printf("get another's %s"u8, name(pthread_getname_np(thread, text, 32)));
        printf(" \"%s\"\n"u8, text);
        printf("empty %s"u8, name(pthread_setname_np(thread, ""u8)));
        pthread_getname_np(thread, text, 32);
        printf(" \"%s\"\n"u8, text);
        pthread_getname_np(pthread_self(), text, 32);
        printf("own: \"%s\"\n"u8, text);
        pthread_barrier_wait(step);
        pthread_join(thread, null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
