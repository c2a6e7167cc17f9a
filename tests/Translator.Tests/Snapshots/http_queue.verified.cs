/* http_queue.c - a small HTTP server: one thread accepts, workers answer from a queue of connections */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using in_port_t = ushort;
using pthread_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class HttpQueue
{
    const int WORKERS = 3;
    const int QUEUE = 8;
    const int REQUESTS = 12;

    static readonly int* queue = StaticStorage.Allocate<int>(QUEUE);
    static int head;
    static int count;
    static int closing;
    static readonly pthread_mutex_t* queue_lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* not_empty = StaticStorage.Allocate<pthread_cond_t>(1);
    static readonly pthread_cond_t* not_full = StaticStorage.Allocate<pthread_cond_t>(1);

    static readonly pthread_mutex_t* stats_lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static int answered;
    static int missing;

    static void enqueue(int fd)
    {
        pthread_mutex_lock(queue_lock);
        while (count == QUEUE)
            pthread_cond_wait(not_full, queue_lock);
        queue[(head + count++) % QUEUE] = fd;
        pthread_cond_signal(not_empty);
        pthread_mutex_unlock(queue_lock);
    }

    static int dequeue()
    {
        int fd = -1;

        pthread_mutex_lock(queue_lock);
        while (count == 0 && closing == 0)
            pthread_cond_wait(not_empty, queue_lock);
        if (count > 0)
        {
            fd = queue[head];
            head = (head + 1) % QUEUE;
            count--;
            pthread_cond_signal(not_full);
        }
        pthread_mutex_unlock(queue_lock);
        return fd;
    }

    static void answer(int fd)
    {
        FILE* stream = fdopen(fd, "r+"u8);
        sbyte* line = stackalloc sbyte[256];
        sbyte* path = stackalloc sbyte[128];
        int found;

        if (fgets(line, 256, stream) == null || sscanf(line, "GET %127s HTTP/1."u8, path) != 1)
            snprintf(path, 128, "?"u8);
        while (fgets(line, 256, stream) != null && strcmp(line, "\r\n"u8) != 0)
            ;
        found = strncmp(path, "/page"u8, 5) == 0 ? 1 : 0;
        fseek(stream, 0, SEEK_CUR);
        if (found != 0)
            fprintf(stream, "HTTP/1.0 200 OK\r\nContent-Length: %zu\r\n\r\nThis is %s\n"u8, strlen(path) + 9, path);
        else
            fprintf(stream, "HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8);
        fclose(stream);
        pthread_mutex_lock(stats_lock);
        answered++;
        missing += found == 0 ? 1 : 0;
        pthread_mutex_unlock(stats_lock);
    }

    static void* work(void* arg)
    {
        int fd;

        while ((fd = dequeue()) >= 0)
            answer(fd);
        return null;
    }

    static void* accept_requests(void* arg)
    {
        int listener = *(int*)arg;

        for (int i = 0; i < REQUESTS; i++)
        {
            int fd = accept(listener, null, null);

            if (fd < 0)
            {
                perror("accept"u8);
                break;
            }
            enqueue(fd);
        }
        return null;
    }

    static sbyte* body(sbyte* reply)
    {
        sbyte* blank = strstr(reply, "\r\n\r\n"u8);
        sbyte* end = blank != null ? strchr(blank + 4, 0x0a) : null;

        if (end == null)
            return "(nothing)"u8.ToPointer();
        *end = 0;
        return blank + 4;
    }

    static void fetch(in_port_t port, sbyte* path)
    {
        sockaddr_in to = new sockaddr_in { sin_family = AF_INET, sin_port = port, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        sbyte* request = stackalloc sbyte[256];
        sbyte* reply = stackalloc sbyte[1024];
        int fd = socket(AF_INET, SOCK_STREAM, 0), have = 0;
        ssize_t n;

        if (connect(fd, (sockaddr*)&to, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("connect"u8);
            exit(1);
        }
        send(fd, request, (ulong)snprintf(request, 256, "GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n"u8, path), 0);
        while ((n = recv(fd, reply + have, 1024 - 1 - (ulong)have, 0)) > 0)
            have += (int)n;
        reply[have] = (sbyte)'\0';
        close(fd);
        printf("%s -> %.*s"u8, path, (int)strcspn(reply, "\r"u8), reply);
        printf(" | %s\n"u8, body(reply));
    }

    static int main()
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        pthread_t acceptor;
        pthread_t* workers = stackalloc pthread_t[WORKERS];

        bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        listen(listener, 16);
        getsockname(listener, (sockaddr*)&address, &size);
        pthread_create(&acceptor, null, &accept_requests, &listener);
        for (int i = 0; i < WORKERS; i++)
            pthread_create(&workers[i], null, &work, null);
        sbyte* path = stackalloc sbyte[32];
        for (int i = 0; i < REQUESTS; i++)
        {

            snprintf(path, 32, i % 4 == 3 ? "/nothing/%d"u8 : "/page/%d"u8, i);
            fetch(address.sin_port, path);
        }
        pthread_join(acceptor, null);
        pthread_mutex_lock(queue_lock);
        closing = 1;
        pthread_cond_broadcast(not_empty);
        pthread_mutex_unlock(queue_lock);
        for (int i = 0; i < WORKERS; i++)
            pthread_join(workers[i], null);
        close(listener);
        printf("%d answered, %d of them missing\n"u8, answered, missing);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
