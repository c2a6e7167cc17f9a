/* semaphores_named.c - semaphores with names: opening, making, closing, removing */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class SemaphoresNamed
{
    static sbyte* name(int error)
    {
        switch (error)
        {
            case ENOENT:
                return "ENOENT"u8.ToPointer();
            case EEXIST:
                return "EEXIST"u8.ToPointer();
            case EINVAL:
                return "EINVAL"u8.ToPointer();
            case ENAMETOOLONG:
                return "ENAMETOOLONG"u8.ToPointer();
            default:
                return strerror(error);
        }
    }

    static void report(sbyte* what, int result)
    {
        int error = errno;

        printf("%s: %d%s%s\n"u8, what, result, result == -1 ? " "u8 : ""u8, result == -1 ? name(error) : ""u8.ToPointer());
    }

    static void failed(sbyte* what, sem_t* sem)
    {
        printf("%s: %s\n"u8, what, sem == null ? name(errno) : "opened"u8.ToPointer());
    }

    static int main()
    {
        sbyte* path = stackalloc sbyte[64];
        sbyte* longer = stackalloc sbyte[400];
        sem_t* first, second;
        int value;

        snprintf(path, 64, "/csock-test-%d"u8, getpid());
        failed("open what is not there"u8.ToPointer(), sem_open(path, 0));
        first = sem_open(path, O_CREAT, 384 /* 0600 */, 3);
        printf("made: %d\n"u8, first != null);
        sem_getvalue(first, &value);
        printf("value %d\n"u8, value);
        failed("make it again, exclusively"u8.ToPointer(), sem_open(path, O_CREAT | O_EXCL, 384 /* 0600 */, 3));
        second = sem_open(path, O_CREAT, 384 /* 0600 */, 77);
        printf("opened again, the same address: %d\n"u8, first == second);
        sem_getvalue(second, &value);
        printf("value %d\n"u8, value);
        report("wait"u8.ToPointer(), sem_wait(first));
        sem_getvalue(second, &value);
        printf("value %d\n"u8, value);
        report("close"u8.ToPointer(), sem_close(second));
        report("post"u8.ToPointer(), sem_post(first));
        report("unlink"u8.ToPointer(), sem_unlink(path));
        report("unlink again"u8.ToPointer(), sem_unlink(path));
        failed("open"u8.ToPointer(), sem_open(path, 0));
        sem_getvalue(first, &value);
        printf("value %d\n"u8, value);
        second = sem_open(path, O_CREAT | O_EXCL, 384 /* 0600 */, 1);
        printf("another one of that name: %d\n"u8, first != second);
        sem_getvalue(second, &value);
        printf("value %d\n"u8, value);
        report("close"u8.ToPointer(), sem_close(first));
        report("close"u8.ToPointer(), sem_close(second));
        report("unlink"u8.ToPointer(), sem_unlink(path));

        failed("no name"u8.ToPointer(), sem_open("/"u8, O_CREAT, 384 /* 0600 */, 0));
        failed("a name with a slash"u8.ToPointer(), sem_open("/a/b"u8, O_CREAT, 384 /* 0600 */, 0));
        failed("too much"u8.ToPointer(), sem_open(path, O_CREAT, 384 /* 0600 */, 1u + SEM_VALUE_MAX));
        memset(longer, 'x', 400 - 1);
        longer[0] = (sbyte)'/';
        longer[400 - 1] = (sbyte)'\0';
        failed("a long name"u8.ToPointer(), sem_open(longer, O_CREAT, 384 /* 0600 */, 0));
        report("unlink a long name"u8.ToPointer(), sem_unlink(longer));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
