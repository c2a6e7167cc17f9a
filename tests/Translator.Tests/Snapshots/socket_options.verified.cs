/*
 * socket_options.c - print socket options, change them, print them again
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using socklen_t = uint;

internal static unsafe class SocketOptions
{
    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct value
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public linger linger;
        [FieldOffset(0)]
        public timeval timeval;
        [FieldOffset(0)]
        public fixed sbyte bytes[32];
    }

    static sbyte* flag_text(value* v, socklen_t len)
    {
        if (len != (ulong)sizeof(int))
            return "size is not sizeof(int)"u8.ToPointer();
        return (v->i != 0 ? "on"u8 : "off"u8).ToPointer();
    }

    static readonly sbyte* text = StaticStorage.Allocate<sbyte>(32);

    static sbyte* int_text(value* v, socklen_t len)
    {

        if (len != (ulong)sizeof(int))
            return "size is not sizeof(int)"u8.ToPointer();
        snprintf(text, 32, "%d"u8, v->i);
        return text;
    }

    static readonly sbyte* linger_text_text = StaticStorage.Allocate<sbyte>(48);

    static sbyte* linger_text(value* v, socklen_t len)
    {

        if (len != (ulong)sizeof(linger))
            return "size is not sizeof(struct linger)"u8.ToPointer();
        snprintf(linger_text_text, 48, "l_onoff = %d, l_linger = %d"u8, v->linger.l_onoff, v->linger.l_linger);
        return linger_text_text;
    }

    static readonly sbyte* timeval_text_text = StaticStorage.Allocate<sbyte>(64);

    static sbyte* timeval_text(value* v, socklen_t len)
    {

        if (len != (ulong)sizeof(timeval))
            return "size is not sizeof(struct timeval)"u8.ToPointer();
        snprintf(timeval_text_text, 64, "%ld s, %ld us"u8, v->timeval.tv_sec, v->timeval.tv_usec);
        return timeval_text_text;
    }

    internal struct option
    {
        public sbyte* name;
        public int level;
        public int number;
        public int stream_only;
        public delegate*<value*, uint, sbyte*> text;
    }
    static readonly option* options = StaticStorage.Create<option>([
        new option { name = "SO_TYPE"u8.ToPointer(), level = SOL_SOCKET, number = SO_TYPE, text = &int_text },
        new option { name = "SO_ERROR"u8.ToPointer(), level = SOL_SOCKET, number = SO_ERROR, text = &int_text },
        new option { name = "SO_ACCEPTCONN"u8.ToPointer(), level = SOL_SOCKET, number = SO_ACCEPTCONN, text = &flag_text },
        new option { name = "SO_REUSEADDR"u8.ToPointer(), level = SOL_SOCKET, number = SO_REUSEADDR, text = &flag_text },
        new option { name = "SO_REUSEPORT"u8.ToPointer(), level = SOL_SOCKET, number = SO_REUSEPORT, text = &flag_text },
        new option { name = "SO_KEEPALIVE"u8.ToPointer(), level = SOL_SOCKET, number = SO_KEEPALIVE, text = &flag_text },
        new option { name = "SO_BROADCAST"u8.ToPointer(), level = SOL_SOCKET, number = SO_BROADCAST, text = &flag_text },
        new option { name = "SO_DONTROUTE"u8.ToPointer(), level = SOL_SOCKET, number = SO_DONTROUTE, text = &flag_text },
        new option { name = "SO_OOBINLINE"u8.ToPointer(), level = SOL_SOCKET, number = SO_OOBINLINE, text = &flag_text },
        new option { name = "SO_LINGER"u8.ToPointer(), level = SOL_SOCKET, number = SO_LINGER, text = &linger_text },
        new option { name = "SO_RCVTIMEO"u8.ToPointer(), level = SOL_SOCKET, number = SO_RCVTIMEO, text = &timeval_text },
        new option { name = "SO_SNDTIMEO"u8.ToPointer(), level = SOL_SOCKET, number = SO_SNDTIMEO, text = &timeval_text },
        new option { name = "SO_RCVLOWAT"u8.ToPointer(), level = SOL_SOCKET, number = SO_RCVLOWAT, text = &int_text },
        new option { name = "TCP_NODELAY"u8.ToPointer(), level = IPPROTO_TCP, number = TCP_NODELAY, stream_only = 1, text = &flag_text },
        new option { name = "IP_TTL"u8.ToPointer(), level = IPPROTO_IP, number = IP_TTL, text = &int_text },
        new option { name = "IP_TOS"u8.ToPointer(), level = IPPROTO_IP, number = IP_TOS, text = &int_text },
        new option { name = null, text = null }]);

    static void print_all(sbyte* title, int fd, int is_stream)
    {
        option* o;
        value v;
        socklen_t len;

        printf("%s\n"u8, title);
        for (o = options; o->name != null; o++)
        {
            if (o->stream_only != 0 && is_stream == 0)
                continue;
            memset(&v, 0, (ulong)sizeof(value));
            len = (uint)sizeof(value);
            if (getsockopt(fd, o->level, o->number, &v, &len) == -1)
                printf("  %-14s %s\n"u8, o->name, strerror(errno));
            else
            {
                sbyte* value2 = o->text(&v, len);
                printf("  %-14s %s\n"u8, o->name, value2);
            }
        }
    }

    static void set_int(int fd, int level, int number, int value, sbyte* name)
    {
        if (setsockopt(fd, level, number, &value, sizeof(int)) == -1)
            printf("  setting %s: %s\n"u8, name, strerror(errno));
    }

    static int main()
    {
        linger linger = new linger { l_onoff = 1, l_linger = 7 };
        timeval timeval = new timeval { tv_sec = 2, tv_usec = 500000 };
        int tcp, udp, value;
        short small = 1;
        socklen_t len;

        tcp = socket(AF_INET, SOCK_STREAM, 0);
        udp = socket(AF_INET, SOCK_DGRAM, 0);
        if (tcp == -1 || udp == -1)
        {
            perror("socket"u8);
            return 1;
        }
        print_all("a new TCP socket"u8.ToPointer(), tcp, 1);
        print_all("a new UDP socket"u8.ToPointer(), udp, 0);

        set_int(tcp, SOL_SOCKET, SO_REUSEADDR, 1, "SO_REUSEADDR"u8.ToPointer());
        set_int(tcp, SOL_SOCKET, SO_KEEPALIVE, 99, "SO_KEEPALIVE"u8.ToPointer());
        set_int(tcp, IPPROTO_TCP, TCP_NODELAY, 1, "TCP_NODELAY"u8.ToPointer());
        set_int(tcp, IPPROTO_IP, IP_TTL, 10, "IP_TTL"u8.ToPointer());
        set_int(udp, SOL_SOCKET, SO_BROADCAST, 1, "SO_BROADCAST"u8.ToPointer());
        set_int(tcp, SOL_SOCKET, SO_TYPE, SOCK_DGRAM, "SO_TYPE"u8.ToPointer());
        set_int(tcp, IPPROTO_IP, IP_TTL, 1000, "IP_TTL 1000"u8.ToPointer());
        if (setsockopt(tcp, SOL_SOCKET, SO_LINGER, &linger, (uint)sizeof(linger)) == -1)
            perror("SO_LINGER"u8);
        if (setsockopt(tcp, SOL_SOCKET, SO_RCVTIMEO, &timeval, (uint)sizeof(timeval)) == -1)
            perror("SO_RCVTIMEO"u8);
        if (listen(tcp, 1) == -1)
            perror("listen"u8);
        print_all("the TCP socket, changed and listening"u8.ToPointer(), tcp, 1);
        print_all("the UDP socket, changed"u8.ToPointer(), udp, 0);

        /* what must not work */
        printf("errors\n"u8);
        if (setsockopt(tcp, SOL_SOCKET, SO_REUSEADDR, &small, sizeof(short)) == -1)
            printf("  short value: %s\n"u8, strerror(errno));
        if (setsockopt(tcp, IPPROTO_TCP, 12345, &value, sizeof(int)) == -1)
            printf("  unknown option: %s\n"u8, strerror(errno));
        len = sizeof(int);
        if (getsockopt(99, SOL_SOCKET, SO_TYPE, &value, &len) == -1)
            printf("  no descriptor: %s\n"u8, strerror(errno));
        if (getsockopt(0, SOL_SOCKET, SO_TYPE, &value, &len) == -1)
            printf("  no socket: %s\n"u8, strerror(errno));
        len = 2;
        value = -1;
        if (getsockopt(tcp, SOL_SOCKET, SO_TYPE, &value, &len) == 0)
            printf("  two bytes of SO_TYPE: %08x, length %u\n"u8, (uint)value, len);

        /* buffers: the kernel doubles what it is asked for */
        value = 20000;
        setsockopt(udp, SOL_SOCKET, SO_RCVBUF, &value, sizeof(int));
        len = sizeof(int);
        getsockopt(udp, SOL_SOCKET, SO_RCVBUF, &value, &len);
        printf("SO_RCVBUF 20000 becomes %d\n"u8, value);

        close(tcp);
        close(udp);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
