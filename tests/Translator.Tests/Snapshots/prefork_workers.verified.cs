/*
 * Workers that are made beforehand and all accept on one listening socket.
 * The parent counts what they served by what they write into a pipe, and
 * ends them with SIGTERM.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class PreforkWorkers
{
    const int WORKERS = 4;
    const int REQUESTS = 6;

    static readonly pid_t* workers = StaticStorage.Allocate<pid_t>(WORKERS);

    static void work(int listener, int report)
    {
        sbyte* name = stackalloc sbyte[64];
        sbyte* answer = stackalloc sbyte[80];
        for (;;)
        {
            int client = accept(listener, null, null);
            if (client == -1)
                _exit(1);
            ssize_t length = recv(client, name, 64 - 1, 0);
            if (length > 0)
            {
                name[length] = (sbyte)'\0';
                name[strcspn(name, "\r\n"u8)] = (sbyte)'\0';
                snprintf(answer, 80, "hello, %s\n"u8, name);
                send(client, answer, strlen(answer), 0);
            }
            close(client);
            write(report, "+"u8, 1);
        }
    }

    static int make_listener()
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);

        if (listener == -1 || bind(listener, (sockaddr*)&address, size) == -1 || listen(listener, 16) == -1)
        {
            perror("listener"u8);
            exit(EXIT_FAILURE);
        }
        getsockname(listener, (sockaddr*)&address, &size);
        printf("port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);
        return listener;
    }

    static int main()
    {
        int* report = stackalloc int[2];
        int ended = 0, status;
        sbyte mark;

        if (pipe(report) == -1)
            return 1;
        int listener = make_listener();
        for (int i = 0; i < WORKERS; i++)
        {
            switch (workers[i] = fork())
            {
                case -1:
                    perror("fork"u8);
                    return 1;
                case 0:
                    close(report[0]);
                    work(listener, report[1]);
                    break;
                default:
                    break;
            }
        }
        close(report[1]);
        for (int served = 0; served < REQUESTS; served++)
            if (read(report[0], &mark, 1) != 1)
                break;
        for (int i = 0; i < WORKERS; i++)
            kill(workers[i], SIGTERM);
        while (wait(&status) > 0)
            if (WIFSIGNALED(status) != 0 && WTERMSIG(status) == SIGTERM)
                ended++;
        printf("%d workers ended by SIGTERM\n"u8, ended);
        printf("end of the pipe: %ld\n"u8, read(report[0], &mark, 1));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
