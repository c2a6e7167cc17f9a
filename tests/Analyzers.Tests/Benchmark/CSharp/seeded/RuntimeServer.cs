// A server written by hand against the runtime.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

namespace TimeServer;

internal sealed unsafe class Server : IDisposable
{
    private readonly ushort _port;
    private int _listener = -1;

    public Server(ushort port) => _port = port;

    public void Start()
    {
        _listener = socket(AF_INET, SOCK_STREAM, 0);
        if (_listener < 0)
        {
            throw new InvalidOperationException("socket");
        }

        sockaddr_in here = default;
        here.sin_family = AF_INET;
        here.sin_port = _port; // expect: port-missing-htons
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(_listener, (sockaddr*)&here, (uint)sizeof(sockaddr_in)) < 0) // expect: missing-reuseaddr
        {
            throw new InvalidOperationException("bind");
        }

        if (listen(_listener, 0) < 0) // expect: zero-backlog
        {
            throw new InvalidOperationException("listen");
        }
    }

    public void Run()
    {
        while (true)
        {
            sockaddr_in peer;
            uint length;
            int client = accept(_listener, (sockaddr*)&peer, &length); // expect: addrlen-uninit, fd-leak-accept-loop
            if (client < 0)
            {
                if (errno == EINTR)
                {
                    continue;
                }

                break;
            }

            printf("from port %d\n"u8, peer.sin_port); // expect: port-missing-ntohs
            send(client, "12:00\r\n"u8, 7, MSG_NOSIGNAL); // expect: unchecked-send
        }
    }

    public void Dispose()
    {
        if (_listener >= 0)
        {
            close(_listener);
            _listener = -1;
        }
    }
}

internal static class Program
{
    private static int Main()
    {
        using Server server = new(1300);
        server.Start();
        server.Run();
        return 0;
    }
}
