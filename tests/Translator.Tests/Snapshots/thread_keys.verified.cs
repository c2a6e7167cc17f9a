/* thread_keys.c - keys: values of each thread, destructors and their order, limits */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_key_t = uint;
using pthread_t = ulong;

internal static unsafe class ThreadKeys
{
    static sbyte* name(int error)
    {
        return (error == 0 ? "0"u8 : error == EINVAL ? "EINVAL"u8 : error == EAGAIN ? "EAGAIN"u8 : "other"u8).ToPointer();
    }

    static readonly pthread_key_t* first = StaticStorage.Allocate<pthread_key_t>(1);
    static readonly pthread_key_t* second = StaticStorage.Allocate<pthread_key_t>(1);
    static readonly pthread_key_t* stubborn = StaticStorage.Allocate<pthread_key_t>(1);
    static readonly pthread_key_t* plain = StaticStorage.Allocate<pthread_key_t>(1);
    static int rounds;

    static void say(void* value)
    {
        printf("  destructor of \"%s\", value now %p\n"u8, (sbyte*)value, pthread_getspecific(*first));
    }

    /* Sets another key's value, which needs another round. */
    static void sets_first(void* value)
    {
        printf("  destructor of \"%s\"\n"u8, (sbyte*)value);
        pthread_setspecific(*first, "late"u8);
    }

    static void never_ends(void* value)
    {
        rounds++;
        pthread_setspecific(*stubborn, value);
    }

    static void* uses(void* arg)
    {
        void* pthread_getspecificResult = pthread_getspecific(*plain);
        printf("  values at the start: %p %p\n"u8, pthread_getspecific(*first), pthread_getspecificResult);
        pthread_setspecific(*first, "one"u8);
        pthread_setspecific(*plain, "not destroyed"u8);
        printf("  value: %s\n"u8, (sbyte*)pthread_getspecific(*first));
        if (arg != null)
            pthread_exit(null);
        pthread_setspecific(*first, null);
        pthread_setspecific(*second, "two"u8);
        return null;
    }

    static void* uses_stubborn(void* arg)
    {
        pthread_setspecific(*stubborn, "x"u8);
        return null;
    }

    static void run(delegate*<void*, void*> routine, void* arg)
    {
        pthread_t thread;

        pthread_create(&thread, null, routine, arg);
        pthread_join(thread, null);
    }

    static int main()
    {
        pthread_key_t key;
        int made = 0;

        printf("create %s"u8, name(pthread_key_create(first, &say)));
        printf(" %s"u8, name(pthread_key_create(second, &sets_first)));
        printf(" %s"u8, name(pthread_key_create(stubborn, &never_ends)));
        printf(" %s\n"u8, name(pthread_key_create(plain, null)));
        printf("exit\n"u8);
        run(&uses, "exit"u8.ToPointer());
        printf("return\n"u8);
        run(&uses, null);
        run(&uses_stubborn, null);
        printf("rounds %d\n"u8, rounds);

        printf("value in main: %p\n"u8, pthread_getspecific(*first));
        sbyte* pthread_getspecificResult = (sbyte*)pthread_getspecific(*first);
        printf("setspecific %s: %s\n"u8, name(pthread_setspecific(*first, "main"u8)), pthread_getspecificResult);
        printf("delete %s"u8, name(pthread_key_delete(*first)));
        printf(" again %s"u8, name(pthread_key_delete(*first)));
        printf(" set %s"u8, name(pthread_setspecific(*first, "x"u8)));
        printf(" get %p\n"u8, pthread_getspecific(*first));
        printf("create %s"u8, name(pthread_key_create(&key, null)));
        printf(", the same number: %d, value %p\n"u8, key == *first, pthread_getspecific(key));
        sbyte* nameResult = name(pthread_key_delete(5000));
        void* pthread_getspecificResult2 = pthread_getspecific(5000);
        printf("no key: %s %p %s\n"u8, name(pthread_setspecific(5000, "x"u8)), pthread_getspecificResult2, nameResult);

        while (pthread_key_create(&key, null) == 0)
            made++;
        printf("keys: %d more, then %s\n"u8, made, name(pthread_key_create(&key, null)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
