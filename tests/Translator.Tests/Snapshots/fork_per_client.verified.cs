/*
 * The classic concurrent server: a child for each client. SIGCHLD's handler
 * takes up the children that have ended, so that none stays a zombie.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class ForkPerClient
{
    const int BACKLOG = 10;
    const int CLIENTS = 3;

    static volatile sig_atomic_t reaped;

    /* waitpid() might overwrite errno, so we save and restore it */
    static void sigchld_handler(int s)
    {
        int saved_errno = errno;

        _ = s;
        while (waitpid(-1, null, WNOHANG) > 0)
            reaped++;
        errno = saved_errno;
    }

    static void serve(int client, int number)
    {
        sbyte* line = stackalloc sbyte[256];
        ssize_t length;
        int total = 0;

        while ((length = recv(client, line, 256, 0)) > 0)
        {
            total += (int)length;
            for (ssize_t i = 0; i < length; i++)
            {
                CProgram.HandleSignals();
                if (line[i] >= 'a' && line[i] <= 'z')
                    line[i] -= 'a' - 'A';
            }
            send(client, line, (ulong)length, 0);
        }
        snprintf(line, 256, "client %d sent %d bytes\n"u8, number, total);
        send(client, line, strlen(line), 0);
    }

    static int main()
    {
        sockaddr_in address;
        socklen_t size = (uint)sizeof(sockaddr_in);
        sigaction sa;
        int yes = 1;

        int listener = socket(AF_INET, SOCK_STREAM, 0);
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(int));
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) == -1 || listen(listener, BACKLOG) == -1)
        {
            perror("server"u8);
            exit(1);
        }

        sa.sa_handler = &sigchld_handler; /* reap all dead processes */
        sigemptyset(&sa.sa_mask);
        sa.sa_flags = SA_RESTART;
        if (sigaction(SIGCHLD, &sa, null) == -1)
        {
            perror("sigaction"u8);
            exit(1);
        }

        getsockname(listener, (sockaddr*)&address, &size);
        printf("port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);
        for (int number = 1; number <= CLIENTS; number++)
        {
            int client = accept(listener, null, null);
            if (client == -1)
            {
                perror("accept"u8);
                continue;
            }
            if (fork() == 0)
            {                    /* this is the child process */
                close(listener); /* child doesn't need the listener */
                serve(client, number);
                close(client);
                exit(0);
            }
            close(client); /* parent doesn't need this */
        }
        close(listener);
        while (reaped < CLIENTS)
            pause();
        printf("children reaped: %d\n"u8, reaped);
        printf("none is left: %d\n"u8, wait(null) == -1 && errno == ECHILD);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
