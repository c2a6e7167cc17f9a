/* the options of SOL_SOCKET that are numbers, as they are at first */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class SocketLevelDefaults
{
    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0), datagram = socket(AF_INET, SOCK_DGRAM, 0);
        get("SO_DEBUG"u8.ToPointer(), fd, SOL_SOCKET, SO_DEBUG);
        get("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR);
        get("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT);
        get("SO_TYPE"u8.ToPointer(), fd, SOL_SOCKET, SO_TYPE);
        get("SO_ERROR"u8.ToPointer(), fd, SOL_SOCKET, SO_ERROR);
        get("SO_DONTROUTE"u8.ToPointer(), fd, SOL_SOCKET, SO_DONTROUTE);
        get("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST);
        get("SO_KEEPALIVE"u8.ToPointer(), fd, SOL_SOCKET, SO_KEEPALIVE);
        get("SO_OOBINLINE"u8.ToPointer(), fd, SOL_SOCKET, SO_OOBINLINE);
        get("SO_NO_CHECK"u8.ToPointer(), datagram, SOL_SOCKET, SO_NO_CHECK);
        get("SO_PRIORITY"u8.ToPointer(), fd, SOL_SOCKET, SO_PRIORITY);
        get("SO_RCVLOWAT"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVLOWAT);
        get("SO_SNDLOWAT"u8.ToPointer(), fd, SOL_SOCKET, SO_SNDLOWAT);
        get("SO_ACCEPTCONN"u8.ToPointer(), fd, SOL_SOCKET, SO_ACCEPTCONN);
        get("SO_PROTOCOL"u8.ToPointer(), fd, SOL_SOCKET, SO_PROTOCOL);
        get("SO_PROTOCOL of datagrams"u8.ToPointer(), datagram, SOL_SOCKET, SO_PROTOCOL);
        get("SO_DOMAIN"u8.ToPointer(), fd, SOL_SOCKET, SO_DOMAIN);
        get("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP);
        get("SO_MARK"u8.ToPointer(), fd, SOL_SOCKET, SO_MARK);
        get("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL);
        get("SO_INCOMING_CPU is one"u8.ToPointer(), fd, SOL_SOCKET, 9999);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
