using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using pthread_t = ulong;
using rlim_t = ulong;
using socklen_t = uint;

internal static unsafe class ReservedDescriptors
{
    /* a call that waits for its file, accept() or open(), has its descriptor from the start: nobody else gets that number meanwhile */

    static ReadOnlySpan<byte> FIFO => "reserved.fifo"u8;

    static void show(sbyte* what, int result)
    {
        printf("%s: %d %s\n"u8, what, result, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static void* wait_for_peer(void* listener)
    {
        int descriptor;

        while ((descriptor = accept(*(int*)listener, null, null)) == -1 && errno == EMFILE)
            ;
        return (void*)(long)descriptor;
    }

    static void* wait_for_writer(void* unused)
    {
        int descriptor;

        _ = unused;
        while ((descriptor = open(FIFO, O_RDONLY)) == -1 && errno == EMFILE)
            ;
        return (void*)(long)descriptor;
    }

    static void limit_descriptors(rlim_t number)
    {
        rlimit limit;

        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = number < limit.rlim_max ? number : limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }

    /* Starts a thread and leaves when it waits, for which it has taken `descriptor`, the lowest free one and the only one there is. */
    static pthread_t start_waiting(delegate*<void*, void*> wait, void* argument, int descriptor)
    {
        pthread_t thread;
        int own;

        limit_descriptors((ulong)(descriptor + 1));
        pthread_create(&thread, null, wait, argument);
        while ((own = dup(0)) != -1)
            close(own);
        limit_descriptors(RLIM_INFINITY);
        return thread;
    }

    static int listen_somewhere(sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);

        memset(address, 0, (ulong)sizeof(sockaddr_in));
        address->sin_family = AF_INET;
        address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(listener, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        listen(listener, 4);
        getsockname(listener, (sockaddr*)address, &length);
        return listener;
    }

    static int main()
    {
        sockaddr_in address;
        pthread_t thread;
        void* result;
        int listener = listen_somewhere(&address), low = dup(0), higher = dup(0), client, descriptor;

        /* the thread waits with the number behind `higher`; then a lower one becomes free */
        thread = start_waiting(&wait_for_peer, &listener, higher + 1);
        show("read"u8.ToPointer(), (int)read(higher + 1, &descriptor, 1));
        show("close"u8.ToPointer(), close(higher + 1));
        show("fcntl"u8.ToPointer(), fcntl(higher + 1, F_GETFD));
        show("dup2"u8.ToPointer(), dup2(0, higher + 1));
        show("dup3"u8.ToPointer(), dup3(0, higher + 1, O_CLOEXEC));
        close(low);
        client = socket(AF_INET, SOCK_STREAM, 0);
        printf("the client has the free one: %d\n"u8, client == low);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        pthread_join(thread, &result);
        printf("accept has the one it waited with: %d\n"u8, (int)(long)result == higher + 1);
        close((int)(long)result);
        close(higher);

        unlink(FIFO);
        mkfifo(FIFO, 384 /* 0600 */);
        thread = start_waiting(&wait_for_writer, null, higher);
        descriptor = open(FIFO, O_WRONLY);
        pthread_join(thread, &result);
        printf("open has the one it waited with: %d, the writer the next: %d\n"u8, (int)(long)result == higher, descriptor == higher + 1);
        close((int)(long)result);
        close(descriptor);
        unlink(FIFO);

        /* a failed call gives its number back */
        show("no such file"u8.ToPointer(), open(FIFO, O_RDONLY));
        fcntl(listener, F_SETFL, O_NONBLOCK);
        show("no connection"u8.ToPointer(), accept(listener, null, null));
        descriptor = dup(0);
        printf("the lowest again: %d\n"u8, descriptor == higher);
        close(descriptor);

        /* without a number to give, nothing is tried */
        limit_descriptors((ulong)higher);
        show("no such file, no descriptor"u8.ToPointer(), open(FIFO, O_RDONLY));
        show("a file that would be made"u8.ToPointer(), open(FIFO, O_CREAT | O_WRONLY, 384 /* 0600 */));
        limit_descriptors(RLIM_INFINITY);
        show("it was not"u8.ToPointer(), access(FIFO, F_OK));
        show("no connection, no descriptor"u8.ToPointer(), accept(listener, null, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
