using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Aio;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;
using sig_atomic_t = int;
using size_t = ulong;

internal static unsafe class AsynchronousRequests
{
    /* asynchronous_requests - aio.h: reading and writing, order and priorities, waiting, cancelling, lists, and the three ways to be told */

    static volatile sig_atomic_t signals;
    static volatile sig_atomic_t value;
    static volatile sig_atomic_t code;
    static volatile sig_atomic_t alarms;
    static readonly sem_t* told = StaticStorage.Allocate<sem_t>(1);
    static readonly sem_t* may_tell = StaticStorage.Allocate<sem_t>(1);

    static void on_signal(int number, siginfo_t* information, void* context)
    {
        _ = number;
        _ = context;
        signals++;
        value = information->si_value.sival_int;
        code = information->si_code;
    }

    static void on_alarm(int number)
    {
        _ = number;
        alarms++;
    }

    static void tell(sigval argument)
    {
        aiocb* request = (aiocb*)argument.sival_ptr;

        while (sem_wait(may_tell) < 0)
            ;
        long aio_returnResult = aio_return(request);
        printf("told: error %d, returned %ld\n"u8, aio_error(request), aio_returnResult);
        sem_post(told);
    }

    static void wait_for(aiocb* request)
    {
        aiocb** list = stackalloc aiocb*[] { request };

        while (aio_error(request) == EINPROGRESS)
        {
            CProgram.HandleSignals();
            aio_suspend(list, 1, null);
        }
        long aio_returnResult = aio_return(request);
        printf("  error %s, returned %ld\n"u8, strerror(aio_error(request)), aio_returnResult);
    }

    static void prepare(aiocb* request, int fd, void* buffer, size_t count, off_t offset)
    {
        memset(request, 0, (ulong)sizeof(aiocb));
        request->aio_fildes = fd;
        request->aio_buf = buffer;
        request->aio_nbytes = count;
        request->aio_offset = offset;
        request->aio_sigevent.sigev_notify = SIGEV_NONE;
    }

    static int main()
    {
        sbyte* path = stackalloc sbyte[22];
        "/tmp/csock-aio-XXXXXX"u8.CopyTo(path, 22);
        sbyte* text = stackalloc sbyte[64];
        sbyte* small = stackalloc sbyte[4];
        sbyte* letters = stackalloc sbyte[26];
        int fd = mkstemp(path), reader;
        int* ends = stackalloc int[2];
        int i;
        aiocb request, other, third;
        aiocb* many = stackalloc aiocb[4];
        aiocb** list = stackalloc aiocb*[] { &many[0], null, &many[1], &many[2] };
        aiocb** waits = stackalloc aiocb*[] { &request, &other };
        timespec shortly = new timespec { tv_nsec = 10000000 }, none = default;
        itimerval timer = new itimerval { it_value = new timeval { tv_usec = 30000 } };
        sigaction action;
        sigevent @event;

        sem_init(told, 0, 0);
        sem_init(may_tell, 0, 0);
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_sigaction = &on_signal;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        sigaction(SIGUSR1, &action, null);
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_alarm;
        sigaction(SIGALRM, &action, null);

        prepare(&request, fd, "hello, world"u8.ToPointer(), 12, 0);
        do
        {
            errno = 0;
            long result = (long)aio_write(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_write(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        prepare(&request, fd, "HELLO"u8.ToPointer(), 5, 0);
        do
        {
            errno = 0;
            long result = (long)aio_write(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_write(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        memset(text, 0, 64);
        prepare(&request, fd, text, 64, 3);
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        printf("'%s', position %ld, operation %d\n"u8, text, lseek(fd, 0, SEEK_CUR), request.aio_lio_opcode);
        prepare(&request, fd, text, 64, 1000);
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        prepare(&request, fd, text, 64, -1);
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        prepare(&request, 99, text, 64, 0);
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        do
        {
            errno = 0;
            long result = (long)aio_write(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_write(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        prepare(&request, fd, null, 5, 0);
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        prepare(&request, fd, text, 5, 0);
        request.aio_reqprio = -1;
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        request.aio_reqprio = 21;
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        reader = open(path, O_RDONLY);
        prepare(&request, reader, text, 5, 0);
        do
        {
            errno = 0;
            long result = (long)aio_write(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_write(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);

        /* fsync */
        prepare(&request, fd, null, 0, 0);
        request.aio_reqprio = 5;
        do
        {
            errno = 0;
            long result = (long)aio_fsync(O_SYNC, &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_fsync(O_SYNC, &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        printf("operation %d, priority %d\n"u8, request.aio_lio_opcode, request.aio_reqprio);
        do
        {
            errno = 0;
            long result = (long)aio_fsync(O_DSYNC, &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_fsync(O_DSYNC, &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        do
        {
            errno = 0;
            long result = (long)aio_fsync(O_APPEND, &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_fsync(O_APPEND, &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        request.aio_fildes = reader;
        do
        {
            errno = 0;
            long result = (long)aio_fsync(O_SYNC, &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_fsync(O_SYNC, &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&request);
        request.aio_fildes = 99;
        do
        {
            errno = 0;
            long result = (long)aio_fsync(O_SYNC, &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_fsync(O_SYNC, &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        /* What can't seek is read where it is; requests of a file go one after the other. */
        pipe(ends);
        prepare(&request, ends[0], small, 4, 0);
        prepare(&other, ends[0], letters, 26, 0);
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_read(&other);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&other)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        int value2 = aio_error(&other) == EINPROGRESS ? 1 : 0;
        printf("%d %d\n"u8, aio_error(&request) == EINPROGRESS, value2);
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, 2, &shortly);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, 2, &shortly)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, 2, &none);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, 2, &none)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        setitimer(ITIMER_REAL, &timer, null);
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, 2, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, 2, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("alarms %d\n"u8, alarms);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[0], &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[0], &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[1], &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[1], &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[0], &other);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[0], &other)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&other);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[0], &other);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[0], &other)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[0], null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[0], NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[1], null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[1], NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(99, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(99, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, 2, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, 2, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        write(ends[1], "abcdef"u8, 6);
        wait_for(&request);
        printf("%.4s\n"u8, small);
        do
        {
            errno = 0;
            long result = (long)aio_cancel(ends[0], &request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_cancel(ends[0], &request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_read(&other);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&other)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&other);
        printf("%.2s\n"u8, letters);
        waits[0] = waits[1] = null;
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, 2, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, 2, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, 0, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, 0, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)aio_suspend(waits, -1, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_suspend(waits, -1, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        /* Priorities: behind the one that is worked on, the others in their order. */
        prepare(&request, ends[0], small, 1, 0);
        prepare(&other, ends[0], small + 1, 1, 0);
        prepare(&third, ends[0], small + 2, 1, 0);
        other.aio_reqprio = 10;
        third.aio_reqprio = 2;
        aio_read(&request);
        aio_read(&other);
        aio_read(&third);
        write(ends[1], "123"u8, 3);
        wait_for(&request);
        wait_for(&other);
        wait_for(&third);
        printf("%.3s\n"u8, small);

        /* signals and threads */
        prepare(&request, fd, "told"u8.ToPointer(), 4, 20);
        request.aio_sigevent.sigev_notify = SIGEV_SIGNAL;
        request.aio_sigevent.sigev_signo = SIGUSR1;
        request.aio_sigevent.sigev_value.sival_int = 7;
        do
        {
            errno = 0;
            long result = (long)aio_write(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_write(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        while (signals == 0)
            usleep(1000);
        int value3 = code == SI_ASYNCIO ? 1 : 0;
        printf("signal with %d, code %d\n"u8, value, value3);
        wait_for(&request);
        prepare(&request, fd, text, 4, 20);
        request.aio_sigevent.sigev_notify = SIGEV_THREAD;
        request.aio_sigevent.sigev_notify_function = &tell;
        request.aio_sigevent.sigev_value.sival_ptr = &request;
        do
        {
            errno = 0;
            long result = (long)aio_read(&request);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "aio_read(&request)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        sem_post(may_tell);
        while (sem_wait(told) < 0)
            ;
        printf("'%.4s'\n"u8, text);

        /* lists */
        prepare(&many[0], fd, "one "u8.ToPointer(), 4, 0);
        prepare(&many[1], fd, "two "u8.ToPointer(), 4, 4);
        prepare(&many[2], fd, letters, 4, 0);
        many[0].aio_lio_opcode = many[1].aio_lio_opcode = LIO_WRITE;
        many[2].aio_lio_opcode = LIO_NOP;
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_WAIT, list, 4, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_WAIT, list, 4, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        for (i = 0; i < 3; i++)
            wait_for(&many[i]);
        many[2].aio_lio_opcode = LIO_READ;
        many[1].aio_fildes = 99;
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_WAIT, list, 4, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_WAIT, list, 4, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&many[0]);
        wait_for(&many[1]);
        wait_for(&many[2]);
        printf("%.4s\n"u8, letters);
        many[1].aio_fildes = fd;
        many[1].aio_lio_opcode = 77;
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_WAIT, list, 4, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_WAIT, list, 4, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        wait_for(&many[1]);
        many[1].aio_lio_opcode = LIO_WRITE;
        many[1].aio_reqprio = 100;
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_WAIT, list, 4, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_WAIT, list, 4, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_WAIT, &list[2], 1, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_WAIT, &list[2], 1, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        many[1].aio_reqprio = 0;
        signals = 0;
        memset(&@event, 0, (ulong)sizeof(sigevent));
        @event.sigev_notify = SIGEV_SIGNAL;
        @event.sigev_signo = SIGUSR1;
        @event.sigev_value.sival_int = 8;
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_NOWAIT, list, 4, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_NOWAIT, list, 4, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        while (signals == 0)
            usleep(1000);
        int aio_errorResult = aio_error(&many[2]);
        int aio_errorResult2 = aio_error(&many[1]);
        int aio_errorResult3 = aio_error(&many[0]);
        int value4 = code == SI_ASYNCIO ? 1 : 0;
        printf("signal with %d, code %d, errors %d %d %d\n"u8, value, value4, aio_errorResult3, aio_errorResult2, aio_errorResult);
        list[0] = null;
        @event.sigev_value.sival_int = 9;
        signals = 0;
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_NOWAIT, list, 2, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_NOWAIT, list, 2, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        while (signals == 0)
            usleep(1000);
        printf("signal with %d\n"u8, value);
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_WAIT, list, 2, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_WAIT, list, 2, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)lio_listio(LIO_NOWAIT, list, 2, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(LIO_NOWAIT, list, 2, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)lio_listio(7, list, 2, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "lio_listio(7, list, 2, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("size %zu\n"u8, sizeof(aiocb));
        unlink(path);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
