// forkd: a process per connection. Translated in 2024, maintained in C# since.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class Forkd
{
    private static int s_stop;

    private static void OnTerm(int signo)
    {
        printf("going down\n"u8); // expect: unsafe-signal-handler
        s_stop = 1;
    }

    private static int Listen(int port)
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd == -1)
        {
            perror("socket"u8);
            exit(1);
        }

        int on = 1;
        if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int)) == -1)
        {
            perror("setsockopt"u8);
            exit(1);
        }

        sockaddr_in here;
        memset(&here, 0, (ulong)sizeof(sockaddr_in));
        here.sin_family = AF_INET;
        here.sin_port = htons((ushort)port);
        here.sin_addr.s_addr = INADDR_LOOPBACK; // expect: addr-missing-htonl
        if (bind(fd, (sockaddr*)&here, (uint)sizeof(sockaddr_in)) == -1 || listen(fd, SOMAXCONN) == -1)
        {
            perror("bind or listen"u8);
            exit(1);
        }

        return fd;
    }

    private static void Serve(int fd)
    {
        sbyte* line = stackalloc sbyte[256];
        sbyte* command = stackalloc sbyte[100];
        long n = recv(fd, line, 256 - 1, 0);
        if (n <= 0)
        {
            return;
        }

        line[n] = 0;
        sprintf(command, "finger %s"u8, line); // expect: net-strcpy-overflow
        system(command); // expect: net-command-injection
        printf(line); // expect: net-format-string
        sbyte* word = stackalloc sbyte[32];
        if (sscanf(line, "%s"u8, word) == 1) // expect: scanf-unbounded
        {
            send(fd, word, strlen(word), 0); // expect: unchecked-send, sigpipe-unhandled
        }
    }

    private static int Main(string[] args)
    {
        int port = args.Length > 0 ? int.Parse(args[0]) : 7000; // expect: atoi-port
        int listener = Listen(port);
        signal(SIGTERM, &OnTerm);
        while (s_stop == 0)
        {
            int client = accept(listener, null, null); // expect: accept-error-fatal
            if (client < 0)
            {
                perror("accept"u8);
                return 1; // or: accept-error-fatal
            }

            int pid = fork(); // expect: fork-no-reap
            if (pid == 0)
            {
                close(listener);
                Serve(client);
                close(client);
                exit(0);
            }

            close(client);
        }

        return 0;
    }
}
