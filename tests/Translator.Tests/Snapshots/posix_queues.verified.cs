using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Mqueue;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using mqd_t = int;
using sig_atomic_t = int;
using size_t = ulong;

internal static unsafe class PosixQueues
{
    /* posix_queues - POSIX's queues of messages: priorities, sizes, limits of time, attributes, notification, removal */

    static readonly sbyte* name = StaticStorage.Allocate<sbyte>(64);
    static volatile sig_atomic_t alarms;
    static volatile sig_atomic_t notices;
    static readonly sem_t* told = StaticStorage.Allocate<sem_t>(1);

    static void on_alarm(int number)
    {
        _ = number;
        alarms++;
    }

    static void on_notice(int number, siginfo_t* information, void* context)
    {
        _ = number;
        _ = context;
        notices = notices * 100 + information->si_value.sival_int;
        if (information->si_code != SI_MESGQ)
            notices = -1;
    }

    static void tell(sigval value)
    {
        printf("told of %s\n"u8, (sbyte*)value.sival_ptr);
        sem_post(told);
    }

    static void take(mqd_t queue, size_t room)
    {
        sbyte* text = stackalloc sbyte[64];
        uint priority = 99;
        long length;

        memset(text, 0, 64);
        errno = 0;
        length = mq_receive(queue, text, room, &priority);
        if (length < 0)
            printf("mq_receive %zu: %s\n"u8, room, strerror(errno));
        else
            printf("mq_receive %zu: %ld '%s' priority %u\n"u8, room, length, text, priority);
    }

    static void show_attributes(mqd_t queue)
    {
        mq_attr attributes;

        memset(&attributes, 0, (ulong)sizeof(mq_attr));
        do
        {
            errno = 0;
            long result = (long)mq_getattr(queue, &attributes);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_getattr(queue, &attributes)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("flags %lo, at most %ld of %ld, now %ld\n"u8, attributes.mq_flags, attributes.mq_maxmsg, attributes.mq_msgsize, attributes.mq_curmsgs);
    }

    static int main()
    {
        mq_attr attributes = new mq_attr { mq_maxmsg = 4, mq_msgsize = 32 }, nonblocking = new mq_attr { mq_flags = O_NONBLOCK, mq_maxmsg = 9, mq_msgsize = 9, mq_curmsgs = 9 }, before;
        timespec past = new timespec { tv_sec = 1 }, wrong = new timespec { tv_sec = 1, tv_nsec = 1000000000 }, soon;
        itimerval timer = new itimerval { it_value = new timeval { tv_usec = 30000 } };
        sigaction action;
        sigevent @event;
        pollfd ready;
        mqd_t queue, again;
        sbyte* text = stackalloc sbyte[64];
        uint priority;

        clock_gettime(CLOCK_REALTIME, &soon);
        snprintf(name, 64, "/csock-queue-%ld-%ld"u8, (long)getpid(), soon.tv_nsec);
        do
        {
            errno = 0;
            long result = (long)mq_open("no-slash"u8, O_RDWR);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_open(\"no-slash\", O_RDWR)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_open(name, O_RDWR);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_open(name, O_RDWR)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_open("/"u8, O_RDWR | O_CREAT, 384 /* 0600 */, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_open(\"/\", O_RDWR | O_CREAT, 0600, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_open("/a/b"u8, O_RDWR | O_CREAT, 384 /* 0600 */, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_open(\"/a/b\", O_RDWR | O_CREAT, 0600, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_unlink("no-slash"u8);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_unlink(\"no-slash\")"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_unlink(name);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_unlink(name)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        attributes.mq_maxmsg = 0;
        do
        {
            errno = 0;
            long result = (long)mq_open(name, O_RDWR | O_CREAT, 384 /* 0600 */, &attributes);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_open(name, O_RDWR | O_CREAT, 0600, &attributes)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        attributes.mq_maxmsg = 4;
        queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 384 /* 0600 */, &attributes);
        printf("mq_open %d\n"u8, queue != -1);
        do
        {
            errno = 0;
            long result = (long)mq_open(name, O_RDWR | O_CREAT | O_EXCL, 384 /* 0600 */, &attributes);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attributes)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        show_attributes(queue);
        printf("close on exec %d\n"u8, fcntl(queue, F_GETFD));

        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "low"u8, 4, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"low\", 4, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "high"u8, 5, 20);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"high\", 5, 20)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "low too"u8, 8, 1);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"low too\", 8, 1)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, ""u8, 0, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"\", 0, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "priority"u8, 9, MQ_PRIO_MAX);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"priority\", 9, MQ_PRIO_MAX)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "longer than a message of this queue may be"u8, 43, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"longer than a message of this queue may be\", 43, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        show_attributes(queue);
        soon.tv_sec = time(null);
        soon.tv_nsec = 0;
        do
        {
            errno = 0;
            long result = (long)mq_timedsend(queue, "full"u8, 5, 0, &past);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_timedsend(queue, \"full\", 5, 0, &past)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_timedsend(queue, "full"u8, 5, 0, &wrong);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_timedsend(queue, \"full\", 5, 0, &wrong)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_timedsend(queue, "full"u8, 5, 0, &soon);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_timedsend(queue, \"full\", 5, 0, &soon)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_setattr(queue, &nonblocking, &before);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_setattr(queue, &nonblocking, &before)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("before: flags %lo, at most %ld\n"u8, before.mq_flags, before.mq_maxmsg);
        show_attributes(queue);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "full"u8, 5, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"full\", 5, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        nonblocking.mq_flags = O_APPEND;
        do
        {
            errno = 0;
            long result = (long)mq_setattr(queue, &nonblocking, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_setattr(queue, &nonblocking, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        take(queue, 31);
        take(queue, 32);
        take(queue, 64);
        take(queue, 32);
        take(queue, 32);
        take(queue, 32);
        nonblocking.mq_flags = 0;
        do
        {
            errno = 0;
            long result = (long)mq_setattr(queue, &nonblocking, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_setattr(queue, &nonblocking, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = mq_timedreceive(queue, text, 64, &priority, &past);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_timedreceive(queue, text, sizeof text, &priority, &past)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = mq_timedreceive(queue, text, 64, null, &wrong);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_timedreceive(queue, text, sizeof text, NULL, &wrong)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_alarm;
        sigaction(SIGALRM, &action, null);
        setitimer(ITIMER_REAL, &timer, null);
        do
        {
            errno = 0;
            long result = mq_receive(queue, text, 64, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_receive(queue, text, sizeof text, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("alarms %d\n"u8, alarms);

        ready.fd = queue;
        ready.events = POLLIN | POLLOUT;
        do
        {
            errno = 0;
            long result = (long)poll(&ready, 1, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "poll(&ready, 1, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("events %x\n"u8, ready.revents);

        /* Who asks to be told is told once, of a message that comes into the empty queue. */
        memset(&@event, 0, (ulong)sizeof(sigevent));
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_sigaction = &on_notice;
        action.sa_flags = SA_SIGINFO;
        sigaction(SIGUSR1, &action, null);
        @event.sigev_notify = SIGEV_SIGNAL;
        @event.sigev_signo = SIGUSR1;
        @event.sigev_value.sival_int = 42;
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "one"u8, 4, 3);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"one\", 4, 3)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        while (notices == 0)
            usleep(1000);
        printf("notices %d\n"u8, notices);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "two"u8, 4, 2);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"two\", 4, 2)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("notices %d\n"u8, notices);
        do
        {
            errno = 0;
            long result = (long)poll(&ready, 1, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "poll(&ready, 1, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("events %x\n"u8, ready.revents);
        take(queue, 32);
        take(queue, 32);
        @event.sigev_notify = 77;
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        @event.sigev_notify = SIGEV_SIGNAL;
        @event.sigev_signo = 1000;
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        @event.sigev_notify = SIGEV_NONE;
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        sem_init(told, 0, 0);
        @event.sigev_notify = SIGEV_THREAD;
        @event.sigev_notify_function = &tell;
        @event.sigev_notify_attributes = null;
        @event.sigev_value.sival_ptr = "a message"u8.ToPointer();
        do
        {
            errno = 0;
            long result = (long)mq_notify(queue, &@event);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(queue, &event)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "three"u8, 6, 3);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"three\", 6, 3)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        while (sem_wait(told) < 0)
            ;
        take(queue, 32);

        again = mq_open(name, O_RDONLY | O_NONBLOCK);
        printf("mq_open again %d\n"u8, again != -1);
        do
        {
            errno = 0;
            long result = (long)mq_send(again, "read only"u8, 10, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(again, \"read only\", 10, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        take(again, 32);
        do
        {
            errno = 0;
            long result = (long)mq_close(again);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_close(again)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_close(again);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_close(again)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_getattr(again, &attributes);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_getattr(again, &attributes)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(STDOUT_FILENO, "no queue"u8, 9, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(STDOUT_FILENO, \"no queue\", 9, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = mq_receive(STDOUT_FILENO, text, 64, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_receive(STDOUT_FILENO, text, sizeof text, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_notify(STDOUT_FILENO, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_notify(STDOUT_FILENO, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_setattr(STDOUT_FILENO, &attributes, null);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_setattr(STDOUT_FILENO, &attributes, NULL)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_unlink(name);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_unlink(name)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_unlink(name);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_unlink(name)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)mq_send(queue, "still there"u8, 12, 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_send(queue, \"still there\", 12, 0)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        take(queue, 32);
        do
        {
            errno = 0;
            long result = (long)mq_close(queue);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "mq_close(queue)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("sizes %zu %zu\n"u8, sizeof(mq_attr), sizeof(mqd_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
