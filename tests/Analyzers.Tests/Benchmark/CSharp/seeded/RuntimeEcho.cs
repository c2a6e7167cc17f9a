// An echo service that handles each connection in a method of its own.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class Echo
{
    private static int Main()
    {
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener < 0)
        {
            perror("socket"u8);
            return 1;
        }

        int on = 1;
        if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int)) < 0)
        {
            perror("setsockopt"u8);
            return 1;
        }

        sockaddr_in here = new() { sin_family = AF_INET, sin_port = htons(7) };
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(listener, (sockaddr*)&here, (uint)sizeof(sockaddr_in)); // expect: unchecked-bind
        if (listen(listener, 10) < 0)
        {
            perror("listen"u8);
            return 1;
        }

        while (true)
        {
            int client = accept(listener, null, null); // expect: accept-error-fatal
            if (client < 0)
            {
                perror("accept"u8); // or: accept-error-fatal
                exit(1); // or: accept-error-fatal
            }

            Handle(client);
        }
    }

    private static void Handle(int client)
    {
        byte* buffer = stackalloc byte[1024];
        long n;
        while ((n = read(client, buffer, 1024)) > 0)
        {
            if (!WriteAll(client, buffer, n))
            {
                break;
            }
        }

        close(client);
    }

    private static bool WriteAll(int fd, byte* data, long length)
    {
        while (length > 0)
        {
            long n = write(fd, data, (ulong)length); // expect: sigpipe-unhandled
            if (n < 0)
            {
                return false;
            }

            data += n;
            length -= n;
        }

        return true;
    }
}
