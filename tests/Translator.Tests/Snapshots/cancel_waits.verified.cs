/* cancel_waits.c - cancelling threads that wait: condition variables, semaphores, joins; states and types */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using pthread_t = ulong;

internal static unsafe class CancelWaits
{
    static sbyte* name(int error)
    {
        return (error == 0 ? "0"u8 : error == EINVAL ? "EINVAL"u8 : error == ESRCH ? "ESRCH"u8 : "other"u8).ToPointer();
    }

    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* cond = StaticStorage.Allocate<pthread_cond_t>(1);
    static readonly sem_t* ready = StaticStorage.Allocate<sem_t>(1);
    static readonly sem_t* never = StaticStorage.Allocate<sem_t>(1);
    static readonly sem_t* go = StaticStorage.Allocate<sem_t>(1);

    static void unlocks(void* arg)
    {
        printf("  cleanup: %s, mutex is locked: %d\n"u8, (sbyte*)arg, pthread_mutex_trylock(@lock) == EBUSY);
        pthread_mutex_unlock(@lock);
    }

    static void says(void* arg)
    {
        printf("  cleanup: %s\n"u8, (sbyte*)arg);
    }

    static void* in_condition(void* arg)
    {
        pthread_mutex_lock(@lock);
        pthread_cleanup_push(&unlocks, "condition"u8.ToPointer());
        {
            sem_post(ready);
            for (;;)
                pthread_cond_wait(cond, @lock);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* in_semaphore(void* arg)
    {
        pthread_cleanup_push(&says, "outer"u8.ToPointer());
        {
            pthread_cleanup_push(&says, "inner"u8.ToPointer());
            {
                sem_post(ready);
                sem_wait(never);
            }
            pthread_cleanup_pop(1);
        }
        pthread_cleanup_pop(1);
        return null;
    }

    static void* waits_for_go(void* arg)
    {
        int old;

        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
        sem_post(ready);
        sem_wait(go);
        pthread_setcancelstate(old, null);
        return "not cancelled"u8.ToPointer();
    }

    static void* in_join(void* arg)
    {
        pthread_cleanup_push(&says, "join"u8.ToPointer());
        {
            sem_post(ready);
            pthread_join(*(pthread_t*)arg, null);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* disabled(void* arg)
    {
        int old, type;

        printf("  setcancelstate %s"u8, name(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old)));
        sbyte* nameResult = name(pthread_setcancelstate(9, &old));
        printf(" old %d, wrong %s\n"u8, old, nameResult);
        printf("  setcanceltype %s"u8, name(pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &type)));
        printf(" old %d"u8, type);
        pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &type);
        sbyte* nameResult2 = name(pthread_setcanceltype(9, &type));
        printf(" old %d, wrong %s\n"u8, type, nameResult2);
        sem_post(ready);
        sem_wait(go);
        printf("  still there\n"u8);
        pthread_testcancel();
        printf("  and still\n"u8);
        pthread_cleanup_push(&says, "at testcancel"u8.ToPointer());
        {
            pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
            printf("  enabled, old %d\n"u8, old);
            pthread_testcancel();
            printf("  not reached\n"u8);
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* cancels_itself(void* arg)
    {
        printf("  cancel itself: %s\n"u8, name(pthread_cancel(pthread_self())));
        pthread_testcancel();
        printf("  not reached\n"u8);
        return null;
    }

    static void* exits_in_handler(void* arg)
    {
        pthread_cleanup_push(&says, "last"u8.ToPointer());
        {
            pthread_cleanup_push(&says, "first"u8.ToPointer());
            {
                pthread_cleanup_push(&says, "popped and called"u8.ToPointer());
                {
                }
                pthread_cleanup_pop(1);
                pthread_cleanup_push(&says, "popped"u8.ToPointer());
                {
                }
                pthread_cleanup_pop(0);
                for (int i = 0; i < 3; i++)
                {
                    pthread_cleanup_push(&says, "in the loop"u8.ToPointer());
                    do
                    {
                        if (i == 1)
                            break;
                        printf("  round %d\n"u8, i);
                    }
                    while (false);
                    pthread_cleanup_pop(i == 2 ? 1 : 0);
                }
                pthread_exit("exit"u8.ToPointer());
            }
            pthread_cleanup_pop(0);
        }
        pthread_cleanup_pop(0);
        return null;
    }


    static void finish(pthread_t thread)
    {
        void* result;

        pthread_join(thread, &result);
        printf("  result: %s\n"u8, result == (void*)-1 ? "PTHREAD_CANCELED"u8.ToPointer() : (sbyte*)result);
    }

    static int main()
    {
        pthread_t thread, other;

        sem_init(ready, 0, 0);
        sem_init(never, 0, 0);
        sem_init(go, 0, 0);

        printf("condition\n"u8);
        pthread_create(&thread, null, &in_condition, null);
        sem_wait(ready);
        pthread_mutex_lock(@lock);
        printf("  cancel %s\n"u8, name(pthread_cancel(thread)));
        pthread_mutex_unlock(@lock);
        finish(thread);
        printf("  trylock %s\n"u8, name(pthread_mutex_trylock(@lock)));
        pthread_mutex_unlock(@lock);

        printf("semaphore\n"u8);
        pthread_create(&thread, null, &in_semaphore, null);
        sem_wait(ready);
        pthread_cancel(thread);
        finish(thread);

        printf("join\n"u8);
        pthread_create(&other, null, &waits_for_go, null);
        sem_wait(ready);
        pthread_create(&thread, null, &in_join, &other);
        sem_wait(ready);
        pthread_cancel(thread);
        finish(thread);
        sem_post(go);
        finish(other);

        printf("disabled\n"u8);
        pthread_create(&thread, null, &disabled, null);
        sem_wait(ready);
        pthread_cancel(thread);
        sem_post(go);
        finish(thread);

        printf("itself\n"u8);
        pthread_create(&thread, null, &cancels_itself, null);
        finish(thread);

        printf("handlers\n"u8);
        pthread_create(&thread, null, &exits_in_handler, null);
        finish(thread);

        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
