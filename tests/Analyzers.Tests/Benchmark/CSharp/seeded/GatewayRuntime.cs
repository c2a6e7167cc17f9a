// sensord: collects lines of sensors over TCP and UDP. Translated from C, grown in C# since.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

namespace Sensors;

internal readonly record struct Reading(string Sensor, double Value);

internal interface ISink
{
    void Write(Reading reading);
}

internal sealed unsafe class TcpSource(int listener, ISink sink)
{
    public void Run()
    {
        while (true)
        {
            int client = accept(listener, null, null); // expect: fd-leak-accept-loop
            if (client < 0)
                continue;
            if (ReadLine(client) is { } line && Parse(line) is { } reading)
                sink.Write(reading);
        }
    }

    private static string? ReadLine(int fd)
    {
        sbyte* line = stackalloc sbyte[200];
        nint n = (nint)recv(fd, line, 200, 0);
        if (n <= 0)
            return null;
        sbyte* end = strchr(line, '\n'); // expect: recv-not-terminated
        return end == null ? null : new string(line, 0, (int)(end - line));
    }

    private static Reading? Parse(string line) =>
        line.Split('=') is [var name, var value] ? new Reading(name, double.Parse(value)) : null;
}

internal sealed unsafe class UdpSource(ISink sink)
{
    private readonly int _fd = Open();

    private static int Open()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0); // expect: unchecked-socket
        sockaddr_in any;
        memset(&any, 0, 4);
        any.sin_family = AF_INET;
        any.sin_port = htons(5514);
        any.sin_addr.s_addr = htonl(INADDR_ANY);
        if (bind(fd, (sockaddr*)&any, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("bind"u8);
            exit(1);
        }

        if (listen(fd, 5) < 0) // expect: type-listen-on-dgram
            perror("listen"u8);
        return fd;
    }

    public void Run()
    {
        sbyte* datagram = stackalloc sbyte[1500];
        sbyte* name = stackalloc sbyte[16];
        double value;
        for (; ; )
        {
            long n = recv(_fd, datagram, 1499, 0);
            if (n < 0)
                break;
            datagram[n] = 0;
            if (sscanf(datagram, "%s %lf"u8, name, &value) != 2) // expect: scanf-unbounded
                continue;
            for (sbyte* p = name; *p != 0; p++)
                *p = (sbyte)toupper(*p); // expect: signed-char-index
            printf(name); // expect: net-format-string
            sink.Write(new Reading(new string(name), value));
        }
    }
}

internal sealed unsafe class Forwarder : ISink
{
    private int _upstream = -1;

    public required string Host { get; init; }

    public void Write(Reading reading)
    {
        if (_upstream < 0)
            _upstream = Connect(Host);
        byte[] text = System.Text.Encoding.UTF8.GetBytes($"{reading.Sensor}={reading.Value}\n");
        fixed (byte* p = text)
            send(_upstream, p, (ulong)text.Length, 0); // expect: unchecked-send, sigpipe-unhandled
    }

    private static int Connect(string host)
    {
        byte[] name = System.Text.Encoding.UTF8.GetBytes(host + "\0");
        addrinfo hints = new() { ai_socktype = SOCK_STREAM };
        addrinfo* list;
        fixed (byte* p = name)
        {
            int rc = getaddrinfo((sbyte*)p, "5514"u8, &hints, &list);
            if (rc != 0)
            {
                fprintf(stderr, "%s: %s\n"u8, (sbyte*)p, gai_strerror(rc));
                return -1;
            }
        }

        int fd = socket(list->ai_family, list->ai_socktype, list->ai_protocol); // expect: unchecked-socket, fd-leak-error-path
        byte on = 1;
        _ = setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, 1); // expect: setsockopt-wrong-optlen
        int rc2 = connect(fd, list->ai_addr, list->ai_addrlen);
        freeaddrinfo(list);
        return rc2 == 0 ? fd : -1; // or: fd-leak-error-path
    }
}

internal static unsafe class Sensord
{
    private static int Serve(ushort port, Action<int> each)
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        int one = 1;
        if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(int)) < 0)
            perror("SO_REUSEADDR"u8);
        sockaddr_in here = default;
        here.sin_family = AF_INET;
        here.sin_port = htons(port);
        here.sin_addr.s_addr = INADDR_LOOPBACK; // expect: addr-missing-htonl
        if (bind(fd, (sockaddr*)&here, (uint)sizeof(sockaddr_in)) < 0)
        {
            close(fd);
            perror("bind"u8); // expect: errno-clobbered
            return -1;
        }

        int client = accept(fd, null, null); // expect: phase-accept-before-listen
        if (client < 0)
        {
            close(fd);
            return -1;
        }

        each(client);
        close(client);
        return fd;
    }

    private static void Spawn(int listener, ISink sink)
    {
        for (; ; )
        {
            int client = accept(listener, null, null);
            if (client < 0)
            {
                if (errno == EINTR)
                    continue;
                return;
            }

            switch (fork()) // expect: fork-no-reap
            {
                case 0:
                    close(listener);
                    sink.Write(new Reading("child", client));
                    close(client);
                    exit(0);
                    break;
                case -1:
                    perror("fork"u8);
                    break;
            }

            close(client);
        }
    }

    public static int Main(string[] args)
    {
        Forwarder sink = new() { Host = args.Length > 0 ? args[0] : "localhost" };
        if (args is [_, "fork", var port])
        {
            fixed (byte* text = System.Text.Encoding.ASCII.GetBytes(port + "\0"))
                Spawn(Serve((ushort)atoi((sbyte*)text), fd => close(fd)), sink); // expect: atoi-port, phase-accept-before-listen
            return 0;
        }

        Thread udp = new(new UdpSource(sink).Run);
        udp.Start();
        new TcpSource(Serve(5514, _ => { }), sink).Run();
        return 0;
    }
}
