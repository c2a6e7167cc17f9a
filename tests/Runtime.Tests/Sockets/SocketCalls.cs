using System.Text;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Tests.Sockets;

/// <summary>The calls of socket-calls.c, made through the runtime, function by function and line by line.</summary>
internal static unsafe class SocketCalls
{
    [ThreadStatic]
    private static List<string>? t_output;

    /// <summary>Makes all calls and returns the lines that socket-calls.c prints.</summary>
    internal static string[] Run()
    {
        t_output = [];
        Descriptors();
        Making();
        Binding();
        Connecting();
        Transferring();
        Datagrams();
        LocalNames();
        Options();
        Waiting();
        NonblockingConnect();
        return [.. t_output];
    }

    private static void Show(string name, long result) =>
        t_output!.Add(result < 0 ? $"{name}: {result} errno {errno}" : $"{name}: {result}");

    private static void Show(string name, bool result) => Show(name, result ? 1 : 0);

    private static uint SizeOf<T>(in T value)
        where T : unmanaged
    {
        _ = value;
        return (uint)sizeof(T);
    }

    private static int Compare(sbyte* actual, ReadOnlySpan<byte> expected) =>
        new ReadOnlySpan<byte>(actual, expected.Length).SequenceCompareTo(expected);

    private static void SetPath(sockaddr_un* address, string path)
    {
        int length = Encoding.UTF8.GetBytes(path, new Span<byte>(address->sun_path, 107));
        address->sun_path[length] = 0;
    }

    private static sockaddr_in Loopback(int port) => new()
    {
        sin_family = AF_INET,
        sin_port = htons((ushort)port),
        sin_addr = { s_addr = htonl(INADDR_LOOPBACK) },
    };

    private static int BoundPort(int fd)
    {
        sockaddr_in a;
        uint n = (uint)sizeof(sockaddr_in);
        getsockname(fd, (sockaddr*)&a, &n);
        return ntohs(a.sin_port);
    }

    private static void Descriptors()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        Show("first socket", s);
        Show("dup", dup(s));
        Show("close", close(s));
        Show("close again", close(s));
        Show("lowest free", socket(AF_INET, SOCK_DGRAM, 0));
        Show("dup2 higher", dup2(3, 9));
        Show("after dup2", socket(AF_INET6, SOCK_STREAM, 0));
        Show("dup2 same", dup2(3, 3));
        Show("dup2 closed", dup2(77, 3));
        Show("dup2 negative", dup2(3, -1));
        Show("F_DUPFD", fcntl(3, F_DUPFD, 20));
        Show("F_DUPFD negative", fcntl(3, F_DUPFD, -1));
        Show("F_GETFD", fcntl(3, F_GETFD));
        Show("F_SETFD", fcntl(3, F_SETFD, FD_CLOEXEC));
        Show("F_GETFD set", fcntl(3, F_GETFD));
        Show("F_GETFD dup", fcntl(9, F_GETFD));
        Show("F_GETFL", fcntl(3, F_GETFL));
        Show("F_SETFL", fcntl(3, F_SETFL, O_NONBLOCK));
        Show("F_GETFL shared", fcntl(9, F_GETFL));
        Show("read closed", read(99, null, 0));
        Show("write closed", write(-1, "x"u8, 1));
        Show("fcntl closed", fcntl(99, F_GETFL));
        Show("lseek socket", lseek(3, 0, SEEK_SET));
        Show("isatty socket", isatty(3) - 1);
        for (int fd = 3; fd < 32; fd++)
        {
            close(fd);
        }
    }

    private static void Making()
    {
        Show("family", socket(12345, SOCK_STREAM, 0));
        Show("type", socket(AF_INET, 77, 0));
        Show("type flag", socket(AF_INET, SOCK_STREAM | 0x10, 0));
        Show("protocol", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
        Show("protocol dgram", socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP));
        Show("seqpacket inet", socket(AF_INET, SOCK_SEQPACKET, 0));
        Show("rdm inet", socket(AF_INET6, SOCK_RDM, 0));
        Show("unix protocol", socket(AF_UNIX, SOCK_STREAM, 77));
        int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
        Show("flags", s);
        Show("flags fd", fcntl(s, F_GETFD));
        Show("flags fl", fcntl(s, F_GETFL));
        close(s);
        int* sv = stackalloc int[2];
        Show("pair inet", socketpair(AF_INET, SOCK_STREAM, 0, sv));
        Show("pair null", socketpair(AF_UNIX, SOCK_STREAM, 0, null));
    }

    private static void Binding()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        int t = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in a = Loopback(0);
        Show("bind closed", bind(99, (sockaddr*)&a, SizeOf(a)));
        Show("bind stdin", bind(0, (sockaddr*)&a, SizeOf(a)));
        Show("bind null", bind(s, null, SizeOf(a)));
        Show("bind short", bind(s, (sockaddr*)&a, 8));
        Show("bind long", bind(s, (sockaddr*)&a, 200));
        a.sin_family = AF_INET6;
        Show("bind family", bind(s, (sockaddr*)&a, SizeOf(a)));
        a.sin_family = AF_INET;
        a.sin_addr.s_addr = htonl(0xc0000201);
        Show("bind foreign", bind(s, (sockaddr*)&a, SizeOf(a)));
        a = Loopback(0);
        Show("bind", bind(s, (sockaddr*)&a, SizeOf(a)));
        Show("bind twice", bind(s, (sockaddr*)&a, SizeOf(a)));
        a = Loopback(BoundPort(s));
        Show("bind taken", bind(t, (sockaddr*)&a, SizeOf(a)));
        Show("listen", listen(s, 5));
        Show("listen again", listen(s, -1));
        Show("listen zero", listen(s, 0));
        Show("listen unbound", listen(t, 1));
        Show("bind listening", bind(t, (sockaddr*)&a, SizeOf(a)));
        Show("listen closed", listen(99, 1));
        Show("listen stdin", listen(0, 1));
        close(t);
        t = socket(AF_INET, SOCK_DGRAM, 0);
        Show("listen dgram", listen(t, 1));
        Show("accept dgram", accept(t, null, null));
        close(s);
        s = socket(AF_INET, SOCK_STREAM, 0);
        Show("accept fresh", accept(s, null, null));
        Show("accept closed", accept(99, null, null));
        Show("accept stdin", accept(0, null, null));
        Show("accept4 flags", accept4(s, null, null, 1));
        close(s);
        close(t);
    }

    private static void Connecting()
    {
        int l = socket(AF_INET, SOCK_STREAM, 0);
        int s = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in a = Loopback(0);
        sockaddr_in b = default;
        uint n = SizeOf(b);
        bind(l, (sockaddr*)&a, SizeOf(a));
        a = Loopback(BoundPort(l));
        Show("connect refused", connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("connect refused again", connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("getpeername unconnected", getpeername(s, (sockaddr*)&b, &n));
        Show("send unconnected", send(s, "x"u8, 1, MSG_NOSIGNAL));
        Show("recv unconnected", recv(s, &b, 1, 0));
        Show("shutdown unconnected", shutdown(s, SHUT_WR));
        Show("connect null", connect(s, null, SizeOf(a)));
        Show("connect short", connect(s, (sockaddr*)&a, 8));
        a.sin_family = AF_INET6;
        Show("connect family", connect(s, (sockaddr*)&a, SizeOf(a)));
        a.sin_family = AF_INET;
        listen(l, 5);
        Show("connect after refusal", connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("connect connected", connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("connect listening", connect(l, (sockaddr*)&a, SizeOf(a)));
        n = SizeOf(b);
        int c = accept(l, (sockaddr*)&b, &n);
        Show("accept", c > 0);
        Show("accept length", n);
        Show("accept family", b.sin_family);
        Show("accept port", ntohs(b.sin_port) == BoundPort(s));
        Show("accept address", ntohl(b.sin_addr.s_addr));
        n = 4;
        new Span<byte>(&b, sizeof(sockaddr_in)).Fill(0x55);
        Show("getpeername cut", getpeername(s, (sockaddr*)&b, &n));
        Show("getpeername cut length", n);
        Show("getpeername cut port", b.sin_port == a.sin_port);
        Show("getpeername cut rest", b.sin_addr.s_addr);
        n = uint.MaxValue;
        Show("getsockname negative", getsockname(s, (sockaddr*)&b, &n));
        Show("getsockname null length", getsockname(s, (sockaddr*)&b, null));
        n = SizeOf(b);
        Show("getsockname null", getsockname(s, null, &n));
        Show("getsockname stdin", getsockname(0, (sockaddr*)&b, &n));
        Show("shutdown how", shutdown(s, 7));
        Show("shutdown closed", shutdown(99, SHUT_RD));
        Show("shutdown stdin", shutdown(0, SHUT_RD));
        close(s);
        close(c);
        close(l);
    }

    private static void Transferring()
    {
        int l = socket(AF_INET, SOCK_STREAM, 0);
        int s = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in a = Loopback(0);
        sockaddr_in b = default;
        uint n;
        sbyte* buf = stackalloc sbyte[64];
        bind(l, (sockaddr*)&a, SizeOf(a));
        listen(l, 5);
        a = Loopback(BoundPort(l));
        connect(s, (sockaddr*)&a, SizeOf(a));
        int c = accept(l, null, null);
        Show("send", send(s, "hello world"u8, 11, 0));
        Show("send none", send(s, ""u8, 0, 0));
        Show("send null", send(s, null, 5, 0));
        Show("sendto connected", sendto(s, "!"u8, 1, 0, (sockaddr*)&a, SizeOf(a)));
        Show("recv peek", recv(c, buf, 5, MSG_PEEK));
        Show("recv", recv(c, buf, 5, 0));
        Show("recv text", Compare(buf, "hello"u8));
        Show("recv null", recv(c, null, 5, 0));
        n = SizeOf(b);
        Show("recvfrom stream", recvfrom(c, buf, 7, MSG_WAITALL, (sockaddr*)&b, &n));
        Show("recvfrom stream length", n);
        Show("recv nothing", recv(c, buf, 5, MSG_DONTWAIT));
        Show("recv zero", recv(c, buf, 0, MSG_DONTWAIT));
        Show("nonblocking", fcntl(c, F_SETFL, O_NONBLOCK));
        Show("read nonblocking", read(c, buf, 5));
        fcntl(l, F_SETFL, O_NONBLOCK);
        Show("accept nonblocking", accept(l, null, null));
        Show("shutdown write", shutdown(s, SHUT_WR));
        Show("send after shutdown", send(s, "x"u8, 1, MSG_NOSIGNAL));
        pollfd p = new() { fd = c, events = POLLIN };
        Show("poll end", poll(&p, 1, 5000));
        Show("recv end", recv(c, buf, 5, 0));
        Show("recv end again", recv(c, buf, 5, 0));
        Show("send back", send(c, "bye"u8, 3, 0));
        Show("recv back", recv(s, buf, 64, 0));
        Show("recv stdin", recv(0, buf, 5, 0));
        Show("send stdin", send(0, buf, 5, 0));
        Show("send closed", send(99, buf, 5, 0));
        Show("recv closed", recv(99, buf, 5, 0));
        linger li = new() { l_onoff = 1 };
        Show("linger", setsockopt(c, SOL_SOCKET, SO_LINGER, &li, SizeOf(li)));
        close(c);
        p.fd = s;
        Show("poll reset", poll(&p, 1, 5000));
        Show("recv reset", recv(s, buf, 5, 0));
        Show("recv after reset", recv(s, buf, 5, 0));
        close(s);
        close(l);
    }

    private static void Datagrams()
    {
        int s = socket(AF_INET, SOCK_DGRAM, 0);
        int r = socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in a = Loopback(0);
        sockaddr_in b = default;
        uint n = SizeOf(b);
        sbyte* buf = stackalloc sbyte[16];
        Show("dgram send alone", send(s, "x"u8, 1, 0));
        bind(r, (sockaddr*)&a, SizeOf(a));
        a = Loopback(BoundPort(r));
        Show("dgram sendto", sendto(s, "0123456789"u8, 10, 0, (sockaddr*)&a, SizeOf(a)));
        Show("dgram sendto empty", sendto(s, ""u8, 0, 0, (sockaddr*)&a, SizeOf(a)));
        Show("dgram sendto next", sendto(s, "abc"u8, 3, 0, (sockaddr*)&a, SizeOf(a)));
        Show("dgram cut", recvfrom(r, buf, 4, 0, (sockaddr*)&b, &n));
        Show("dgram cut text", Compare(buf, "0123"u8));
        Show("dgram from length", n);
        Show("dgram from port", ntohs(b.sin_port) == BoundPort(s));
        Show("dgram empty", recv(r, buf, 16, 0));
        Show("dgram next", read(r, buf, 16));
        Show("dgram nothing", recv(r, buf, 16, MSG_DONTWAIT));
        Show("dgram connect", connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("dgram send", send(s, "xyz"u8, 3, 0));
        Show("dgram connect again", connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("dgram recv", recv(r, buf, 16, 0));
        a.sin_port = 0;
        Show("dgram port 0", sendto(r, "x"u8, 1, 0, (sockaddr*)&a, SizeOf(a)));
        a.sin_family = AF_UNIX;
        Show("dgram family", sendto(r, "x"u8, 1, 0, (sockaddr*)&a, SizeOf(a)));
        Show("dgram short address", sendto(r, "x"u8, 1, 0, (sockaddr*)&a, 4));
        close(s);
        close(r);
    }

    private static void LocalNames()
    {
        int l = socket(AF_UNIX, SOCK_STREAM, 0);
        int s = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un u = default, v = default;
        uint n;
        sbyte* buf = stackalloc sbyte[16];
        u = default;
        u.sun_family = AF_UNIX;
        SetPath(&u, "/tmp/csocktranslate-no-such-directory/name");
        Show("unix bind nowhere", bind(l, (sockaddr*)&u, SizeOf(u)));
        Show("unix connect nowhere", connect(s, (sockaddr*)&u, SizeOf(u)));
        SetPath(&u, Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        unlink(u.sun_path);
        Show("unix unlink missing", unlink(u.sun_path));
        Show("unix bind", bind(l, (sockaddr*)&u, SizeOf(u)));
        Show("unix bind again", bind(s, (sockaddr*)&u, SizeOf(u)));
        Show("unix connect not listening", connect(s, (sockaddr*)&u, SizeOf(u)));
        Show("unix listen unbound", listen(s, 1));
        Show("unix listen", listen(l, 3));
        Show("unix connect", connect(s, (sockaddr*)&u, SizeOf(u)));
        Show("unix connect connected", connect(s, (sockaddr*)&u, SizeOf(u)));
        n = SizeOf(v);
        int c = accept(l, (sockaddr*)&v, &n);
        Show("unix accept length", n);
        Show("unix accept family", v.sun_family);
        n = SizeOf(v);
        Show("unix getpeername", getpeername(s, (sockaddr*)&v, &n));
        Show("unix getpeername length", n == SUN_LEN(&u) + 1);
        Show("unix getpeername path", Compare(v.sun_path, ((CString)u.sun_path).AsSpan()));
        n = SizeOf(v);
        Show("unix getsockname", getsockname(s, (sockaddr*)&v, &n));
        Show("unix getsockname length", n);
        Show("unix send", send(s, "local"u8, 5, 0));
        Show("unix recv", recv(c, buf, 16, 0));
        close(c);
        Show("unix send gone", send(s, "x"u8, 1, MSG_NOSIGNAL));
        Show("unix recv gone", recv(s, buf, 16, 0));
        close(s);
        close(l);
        s = socket(AF_UNIX, SOCK_STREAM, 0);
        Show("unix connect stale", connect(s, (sockaddr*)&u, SizeOf(u)));
        Show("unix send fresh", send(s, "x"u8, 1, MSG_NOSIGNAL));
        Show("unix recv fresh", recv(s, buf, 1, 0));
        u.sun_family = AF_INET;
        Show("unix family", connect(s, (sockaddr*)&u, SizeOf(u)));
        Show("unix unlink", unlink(u.sun_path));
        close(s);
        int* sv = stackalloc int[2];
        Show("pair", socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
        Show("pair write", write(sv[0], "ping"u8, 4));
        Show("pair read", read(sv[1], buf, 16));
        n = SizeOf(v);
        Show("pair getsockname", getsockname(sv[0], (sockaddr*)&v, &n));
        Show("pair getsockname length", n);
        n = SizeOf(v);
        Show("pair getpeername", getpeername(sv[0], (sockaddr*)&v, &n));
        Show("pair getpeername length", n);
        Show("pair connect", connect(sv[0], (sockaddr*)&v, 2));
        close(sv[1]);
        Show("pair end", read(sv[0], buf, 16));
        close(sv[0]);
    }

    private static void Options()
    {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        int six = socket(AF_INET6, SOCK_STREAM, 0);
        int v = -1;
        uint n = SizeOf(v);
        getsockopt(s, SOL_SOCKET, SO_TYPE, &v, &n);
        Show("SO_TYPE", v);
        Show("SO_TYPE length", n);
        getsockopt(s, SOL_SOCKET, SO_DOMAIN, &v, &n);
        Show("SO_DOMAIN", v);
        getsockopt(s, SOL_SOCKET, SO_PROTOCOL, &v, &n);
        Show("SO_PROTOCOL", v);
        getsockopt(s, SOL_SOCKET, SO_ACCEPTCONN, &v, &n);
        Show("SO_ACCEPTCONN", v);
        getsockopt(s, SOL_SOCKET, SO_ERROR, &v, &n);
        Show("SO_ERROR", v);
        getsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, &n);
        Show("SO_REUSEADDR", v);
        v = 5;
        Show("set SO_REUSEADDR", setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, SizeOf(v)));
        getsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, &n);
        Show("SO_REUSEADDR set", v);
        getsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &v, &n);
        Show("SO_KEEPALIVE", v);
        v = 1;
        Show("set SO_KEEPALIVE", setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &v, SizeOf(v)));
        getsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &v, &n);
        Show("SO_KEEPALIVE set", v);
        Show("set TCP_NODELAY", setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &v, SizeOf(v)));
        v = 0;
        getsockopt(s, IPPROTO_TCP, TCP_NODELAY, &v, &n);
        Show("TCP_NODELAY", v);
        getsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &v, &n);
        Show("IPV6_V6ONLY", v);
        v = 1;
        Show("set IPV6_V6ONLY", setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &v, SizeOf(v)));
        linger li = new() { l_onoff = 1, l_linger = 3 };
        linger lo = default;
        Show("set SO_LINGER", setsockopt(s, SOL_SOCKET, SO_LINGER, &li, SizeOf(li)));
        n = SizeOf(lo);
        Show("SO_LINGER", getsockopt(s, SOL_SOCKET, SO_LINGER, &lo, &n));
        Show("SO_LINGER on", lo.l_onoff);
        Show("SO_LINGER time", lo.l_linger);
        timeval t = new() { tv_sec = 2, tv_usec = 500000 };
        timeval u = default;
        Show("set SO_RCVTIMEO", setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &t, SizeOf(t)));
        n = SizeOf(u);
        Show("SO_RCVTIMEO", getsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &u, &n));
        Show("SO_RCVTIMEO sec", u.tv_sec);
        Show("SO_RCVTIMEO usec", u.tv_usec);
        t.tv_usec = 1000000;
        Show("set SO_RCVTIMEO domain", setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &t, SizeOf(t)));
        Show("set short", setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, 1));
        Show("set null", setsockopt(s, SOL_SOCKET, SO_REUSEADDR, null, SizeOf(v)));
        Show("set SO_TYPE", setsockopt(s, SOL_SOCKET, SO_TYPE, &v, SizeOf(v)));
        Show("set unknown", setsockopt(s, SOL_SOCKET, 9999, &v, SizeOf(v)));
        n = SizeOf(v);
        Show("get unknown", getsockopt(s, SOL_SOCKET, 9999, &v, &n));
        Show("get null length", getsockopt(s, SOL_SOCKET, SO_TYPE, &v, null));
        n = uint.MaxValue;
        Show("get negative length", getsockopt(s, SOL_SOCKET, SO_TYPE, &v, &n));
        n = 1;
        v = -1;
        Show("get cut", getsockopt(s, SOL_SOCKET, SO_TYPE, &v, &n));
        Show("get cut value", v & 0xff);
        Show("get cut length", n);
        Show("set closed", setsockopt(99, SOL_SOCKET, SO_REUSEADDR, &v, SizeOf(v)));
        Show("set stdin", setsockopt(0, SOL_SOCKET, SO_REUSEADDR, &v, SizeOf(v)));
        Show("get stdin", getsockopt(0, SOL_SOCKET, SO_TYPE, &v, &n));
        close(s);
        s = socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in a = Loopback(0);
        bind(s, (sockaddr*)&a, SizeOf(a));
        t.tv_sec = 0;
        t.tv_usec = 20000;
        setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &t, SizeOf(t));
        Show("recv timed out", recv(s, &v, 1, 0));
        close(s);
        close(six);
    }

    private static void Waiting()
    {
        int* sv = stackalloc int[2];
        sbyte* buf = stackalloc sbyte[4];
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        pollfd* p = stackalloc pollfd[3];
        p[0] = new pollfd { fd = sv[0], events = POLLIN };
        p[1] = new pollfd { fd = -1, events = POLLIN, revents = 7 };
        p[2] = new pollfd { fd = sv[1], events = POLLOUT };
        Show("poll", poll(p, 3, 1000));
        Show("poll in", p[0].revents);
        Show("poll skipped", p[1].revents);
        Show("poll out", p[2].revents);
        Show("poll time", poll(p, 1, 10));
        write(sv[1], "x"u8, 1);
        Show("poll data", poll(p, 1, -1));
        Show("poll data in", p[0].revents);
        p[1].fd = 99;
        Show("poll closed", poll(p, 2, -1));
        Show("poll closed events", p[1].revents);
        Show("poll none", poll(null, 0, 5));
        Show("poll null", poll(null, 1, 5));
        fd_set r, w, e;
        FD_ZERO(&r);
        FD_ZERO(&w);
        FD_ZERO(&e);
        FD_SET(sv[0], &r);
        FD_SET(sv[1], &r);
        FD_SET(sv[1], &w);
        FD_SET(sv[0], &e);
        timeval t = new() { tv_sec = 10 };
        Show("select", select(sv[1] + 1, &r, &w, &e, &t));
        Show("select r0", FD_ISSET(sv[0], &r));
        Show("select r1", FD_ISSET(sv[1], &r));
        Show("select w1", FD_ISSET(sv[1], &w));
        Show("select e0", FD_ISSET(sv[0], &e));
        read(sv[0], buf, 4);
        t.tv_sec = 0;
        t.tv_usec = 1000;
        FD_SET(sv[0], &r);
        Show("select time", select(sv[1] + 1, &r, null, null, &t));
        Show("select time r0", FD_ISSET(sv[0], &r));
        Show("select time left", t.tv_sec + t.tv_usec);
        FD_SET(99, &r);
        Show("select closed", select(100, &r, null, null, null));
        Show("select negative", select(-1, &r, null, null, null));
        t.tv_sec = -1;
        Show("select negative time", select(1, null, null, null, &t));
        close(sv[0]);
        close(sv[1]);
    }

    private static void NonblockingConnect()
    {
        int l = socket(AF_INET, SOCK_STREAM, 0);
        int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in a = Loopback(0);
        int v = -1;
        uint n = SizeOf(v);
        bind(l, (sockaddr*)&a, SizeOf(a));
        a = Loopback(BoundPort(l));
        listen(l, 5);
        int first = connect(s, (sockaddr*)&a, SizeOf(a));
        Show("progress", first == 0 || errno == EINPROGRESS);
        pollfd p = new() { fd = s, events = POLLOUT };
        Show("progress poll", poll(&p, 1, 5000));
        Show("progress events", p.revents);
        getsockopt(s, SOL_SOCKET, SO_ERROR, &v, &n);
        Show("progress SO_ERROR", v);
        Show("progress send", send(s, "x"u8, 1, 0));
        Show("progress connect again", first == 0 ? 0 : connect(s, (sockaddr*)&a, SizeOf(a)));
        Show("progress connect third", connect(s, (sockaddr*)&a, SizeOf(a)));
        close(s);
        close(l);
    }
}
