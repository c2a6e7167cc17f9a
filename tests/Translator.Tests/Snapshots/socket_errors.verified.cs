/*
 * socket_errors.c
 *
 * Calls that fail, each with its errno.  "expect" is what Linux says; a difference is
 * reported, and the number of differences is the exit status.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using socklen_t = uint;

internal static unsafe class SocketErrors
{
    static int differences;

    static void expect(sbyte* call, long result, int number)
    {
        int error = result == -1 ? errno : 0;

        printf("%-34s %s\n"u8, call, error != 0 ? strerror(error) : "no error"u8.ToPointer());
        if (error != number)
        {
            printf("    but %s was expected\n"u8, strerror(number));
            differences++;
        }
    }

    static readonly sockaddr_in* @in = StaticStorage.Allocate<sockaddr_in>(1);

    static sockaddr* address(sbyte* ip, int port)
    {

        memset(@in, 0, (ulong)sizeof(sockaddr_in));
        @in->sin_family = AF_INET;
        @in->sin_port = htons((ushort)port);
        inet_pton(AF_INET, ip, &@in->sin_addr);
        return (sockaddr*)@in;
    }

    static readonly sbyte* big = StaticStorage.Allocate<sbyte>(70000);

    static int main()
    {
        socklen_t size = (uint)sizeof(sockaddr_in);
        sockaddr_storage storage;
        sockaddr* any = (sockaddr*)&storage;
        sockaddr_in* @in = (sockaddr_in*)&storage;
        socklen_t len;
        sbyte c = (sbyte)'x';
        int s, u, listener, none = 77;

        expect("socket(AF_INET, 99, 0)"u8.ToPointer(), (long)socket(AF_INET, 99, 0), EINVAL);
        expect("socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)"u8.ToPointer(), (long)socket(AF_INET, SOCK_STREAM, IPPROTO_UDP), EPROTONOSUPPORT);
        expect("socket(999, SOCK_STREAM, 0)"u8.ToPointer(), (long)socket(999, SOCK_STREAM, 0), EAFNOSUPPORT);
        expect("socket(AF_UNIX, SOCK_STREAM, 99)"u8.ToPointer(), (long)socket(AF_UNIX, SOCK_STREAM, 99), EPROTONOSUPPORT);

        expect("bind(none, address(\"127.0.0.1\", 0), size)"u8.ToPointer(), (long)bind(none, address("127.0.0.1"u8.ToPointer(), 0), size), EBADF);
        expect("listen(none, 1)"u8.ToPointer(), (long)listen(none, 1), EBADF);
        expect("send(none, &c, 1, 0)"u8.ToPointer(), send(none, &c, 1, 0), EBADF);
        expect("recv(none, &c, 1, 0)"u8.ToPointer(), recv(none, &c, 1, 0), EBADF);
        expect("close(none)"u8.ToPointer(), (long)close(none), EBADF);
        expect("close(-1)"u8.ToPointer(), (long)close(-1), EBADF);
        expect("listen(0, 1)"u8.ToPointer(), (long)listen(0, 1), ENOTSOCK);
        expect("send(1, &c, 1, 0)"u8.ToPointer(), send(1, &c, 1, 0), ENOTSOCK);

        s = socket(AF_INET, SOCK_STREAM, 0);
        expect("bind(s, address(\"127.0.0.1\", 0), 4)"u8.ToPointer(), (long)bind(s, address("127.0.0.1"u8.ToPointer(), 0), 4), EINVAL);
        expect("bind(s, address(\"203.0.113.1\", 0), size)"u8.ToPointer(), (long)bind(s, address("203.0.113.1"u8.ToPointer(), 0), size), EADDRNOTAVAIL);
        expect("connect(s, address(\"127.0.0.1\", 1), 4)"u8.ToPointer(), (long)connect(s, address("127.0.0.1"u8.ToPointer(), 1), 4), EINVAL);
        expect("recv(s, &c, 1, 0)"u8.ToPointer(), recv(s, &c, 1, 0), ENOTCONN);
        expect("send(s, &c, 1, MSG_NOSIGNAL)"u8.ToPointer(), send(s, &c, 1, MSG_NOSIGNAL), EPIPE);
        expect("shutdown(s, SHUT_RDWR)"u8.ToPointer(), (long)shutdown(s, SHUT_RDWR), ENOTCONN);
        expect("shutdown(s, 5)"u8.ToPointer(), (long)shutdown(s, 5), EINVAL);
        expect("accept(s, NULL, NULL)"u8.ToPointer(), (long)accept(s, null, null), EINVAL);
        len = (uint)sizeof(sockaddr_storage);
        expect("getpeername(s, any, &len)"u8.ToPointer(), (long)getpeername(s, any, &len), ENOTCONN);
        expect("connect(s, address(\"127.0.0.1\", 1), size)"u8.ToPointer(), (long)connect(s, address("127.0.0.1"u8.ToPointer(), 1), size), ECONNREFUSED);

        /* the socket may be used for another try */
        listener = socket(AF_INET, SOCK_STREAM, 0);
        expect("bind(listener, address(\"127.0.0.1\", 0), size)"u8.ToPointer(), (long)bind(listener, address("127.0.0.1"u8.ToPointer(), 0), size), 0);
        expect("bind(listener, address(\"127.0.0.1\", 0), size)"u8.ToPointer(), (long)bind(listener, address("127.0.0.1"u8.ToPointer(), 0), size), EINVAL);
        expect("listen(listener, 1)"u8.ToPointer(), (long)listen(listener, 1), 0);
        len = (uint)sizeof(sockaddr_storage);
        expect("getsockname(listener, any, &len)"u8.ToPointer(), (long)getsockname(listener, any, &len), 0);
        expect("connect(s, any, size)"u8.ToPointer(), (long)connect(s, any, size), 0);
        expect("connect(s, any, size)"u8.ToPointer(), (long)connect(s, any, size), EISCONN);
        expect("connect(listener, any, size)"u8.ToPointer(), (long)connect(listener, any, size), EISCONN);

        u = socket(AF_INET, SOCK_DGRAM, 0);
        expect("listen(u, 1)"u8.ToPointer(), (long)listen(u, 1), EOPNOTSUPP);
        expect("accept(u, NULL, NULL)"u8.ToPointer(), (long)accept(u, null, null), EOPNOTSUPP);
        expect("send(u, &c, 1, 0)"u8.ToPointer(), send(u, &c, 1, 0), EDESTADDRREQ);
        expect("sendto(u, &c, 1, 0, address(\"127.255.255.255\", 9), size)"u8.ToPointer(), sendto(u, &c, 1, 0, address("127.255.255.255"u8.ToPointer(), 9), size), EACCES);
        @in->sin_family = AF_INET6;
        expect("sendto(u, &c, 1, 0, any, size)"u8.ToPointer(), sendto(u, &c, 1, 0, any, size), EAFNOSUPPORT);
        expect("bind(u, any, size)"u8.ToPointer(), (long)bind(u, any, size), EAFNOSUPPORT);
        {
            expect("sendto(u, big, sizeof big, 0, address(\"127.0.0.1\", 9), size)"u8.ToPointer(), sendto(u, big, 70000, 0, address("127.0.0.1"u8.ToPointer(), 9), size), EMSGSIZE);
        }

        close(s);
        close(u);
        close(listener);
        expect("close(listener)"u8.ToPointer(), (long)close(listener), EBADF);
        return differences;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
