/*
 * As inetd does it: the connection becomes the standard streams of a program
 * that knows nothing of sockets.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using socklen_t = uint;

internal static unsafe class InetdStyle
{
    static int main(int argc, sbyte** argv)
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int connections = argc > 1 ? atoi(argv[1]) : 1;

        int listener = socket(AF_INET, SOCK_STREAM, 0);
        if (bind(listener, (sockaddr*)&address, size) == -1 || listen(listener, 5) == -1)
            return 1;
        getsockname(listener, (sockaddr*)&address, &size);
        printf("port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);
        while (connections-- > 0)
        {
            int connection = accept(listener, null, null);
            pid_t child = fork();
            if (child == 0)
            {
                dup2(connection, STDIN_FILENO);
                dup2(connection, STDOUT_FILENO);
                dup2(connection, STDERR_FILENO);
                close(connection);
                close(listener);
                execl("/bin/sh"u8, "sh"u8, "-c"u8, "while read word rest; do echo \"$word?\"; echo \"$rest!\" >&2; done; exit 9"u8, null);
                _exit(127);
            }
            int status;
            close(connection);
            waitpid(child, &status, 0);
            printf("session ended with %d\n"u8, WEXITSTATUS(status));
        }
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
