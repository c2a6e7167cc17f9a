/*
 * dns_query server port name  --  ask a name server for the A records of a name
 *
 * The message is built and taken apart by hand (RFC 1035), compressed names included.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class DnsQuery
{
    const int TYPE_A = 1;
    const int TYPE_CNAME = 5;
    const int TYPE_AAAA = 28;
    const int CLASS_IN = 1;

    const int FLAG_RESPONSE = 0x8000;
    const int FLAG_RECURSION = 0x0100;
    static uint RCODE(uint flags) => flags & 0x000f;

    static readonly byte* packet = StaticStorage.Allocate<byte>(512);

    static byte* put_short(byte* p, uint value)
    {
        *p++ = (byte)(value >> 8);
        *p++ = (byte)(value & 255);
        return p;
    }

    static uint get_short(byte* p)
    {
        return (uint)(p[0] << 8 | p[1]);
    }

    static byte* put_name(byte* p, sbyte* name)
    {
        while (*name != 0)
        {
            sbyte* dot = strchr(name, '.');
            size_t n = dot != null ? (size_t)(dot - name) : strlen(name);

            *p++ = (byte)n;
            memcpy(p, name, n);
            p += n;
            name += n + (ulong)(dot != null ? 1 : 0);
        }
        *p++ = 0;
        return p;
    }

    /* Writes a name as text; returns where the message goes on behind it, NULL if it is malformed. */
    static byte* get_name(byte* p, byte* end, sbyte* text, size_t size)
    {
        byte* behind = null;
        int jumps = 0;
        size_t used = 0;

        while (p < end && *p != 0)
        {
            if ((*p & 0xc0) == 0xc0)
            {      /* a pointer */
                if (p + 1 >= end || ++jumps > 10)
                    return null;
                if (behind == null)
                    behind = p + 2;
                p = packet + (get_short(p) & 0x3fff);
            }
            else
            {
                int n = *p++;

                if (p + n > end || used + (ulong)n + 2 > size)
                    return null;
                if (used != 0)
                    text[used++] = (sbyte)'.';
                memcpy(text + used, p, (ulong)n);
                used += (ulong)n;
                p += n;
            }
        }
        if (p >= end)
            return null;
        text[used] = (sbyte)'\0';
        return behind != null ? behind : p + 1;
    }

    static readonly sbyte** errors = (sbyte**)StaticStorage.PointersTo("ok"u8, "format error"u8, "server failure"u8, "no such name"u8, "not implemented"u8, "refused"u8);

    static int print_answer(byte* end, uint id)
    {
        byte* p = packet + 12;
        sbyte* name = stackalloc sbyte[256];
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        uint flags, questions, answers, i;

        if (end - packet < 12 || get_short(packet) != id)
        {
            fprintf(stderr, "not an answer to our question\n"u8);
            return 1;
        }
        flags = get_short(packet + 2);
        questions = get_short(packet + 4);
        answers = get_short(packet + 6);
        if ((flags & FLAG_RESPONSE) == 0 || RCODE(flags) != 0)
        {
            uint code = RCODE(flags);

            fprintf(stderr, "error %u: %s\n"u8, code, code < (ulong)(6 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*) ? errors[code] : "?"u8.ToPointer());
            return 1;
        }

        for (i = 0; i < questions; i++)
        {
            p = get_name(p, end, name, 256);
            if (p == null || p + 4 > end)
                goto malformed;
            p += 4;
        }
        for (i = 0; i < answers; i++)
        {
            uint type, length;
            ulong ttl;

            p = get_name(p, end, name, 256);
            if (p == null || p + 10 > end)
                goto malformed;
            type = get_short(p);
            ttl = (ulong)get_short(p + 4) << 16 | get_short(p + 6);
            length = get_short(p + 8);
            p += 10;
            if (p + length > end)
                goto malformed;

            printf("%s %lu "u8, name, ttl);
            if (type == TYPE_A && length == 4)
                printf("A %s\n"u8, inet_ntop(AF_INET, p, text, INET6_ADDRSTRLEN));
            else if (type == TYPE_AAAA && length == 16)
                printf("AAAA %s\n"u8, inet_ntop(AF_INET6, p, text, INET6_ADDRSTRLEN));
            else if (type == TYPE_CNAME && get_name(p, end, name, 256) != null)
                printf("CNAME %s\n"u8, name);
            else
                printf("TYPE%u, %u bytes\n"u8, type, length);
            p += length;
        }
        return 0;

    malformed:
        fprintf(stderr, "the answer is malformed\n"u8);
        return 1;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in server;
        timeval patience = new timeval { tv_sec = 5 };
        uint id = 0x1234;
        byte* p = packet;
        ssize_t n;
        int s;

        if (argc != 4 || strlen(argv[3]) > 250)
        {
            fprintf(stderr, "usage: dns_query server port name\n"u8);
            return 2;
        }
        memset(&server, 0, (ulong)sizeof(sockaddr_in));
        server.sin_family = AF_INET;
        server.sin_port = htons((ushort)atoi(argv[2]));
        if (inet_aton(argv[1], &server.sin_addr) == 0)
        {
            fprintf(stderr, "%s is no address\n"u8, argv[1]);
            return 2;
        }

        p = put_short(p, id);
        p = put_short(p, FLAG_RECURSION);
        p = put_short(p, 1);                /* one question, nothing else */
        p = put_short(p, 0);
        p = put_short(p, 0);
        p = put_short(p, 0);
        p = put_name(p, argv[3]);
        p = put_short(p, TYPE_A);
        p = put_short(p, CLASS_IN);

        s = socket(AF_INET, SOCK_DGRAM, 0);
        if (s < 0)
        {
            perror("socket"u8);
            return 1;
        }
        setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &patience, (uint)sizeof(timeval));
        if (sendto(s, packet, (ulong)(p - packet), 0, (sockaddr*)&server, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("sendto"u8);
            return 1;
        }
        n = recv(s, packet, 512, 0);
        close(s);
        if (n < 0)
        {
            perror("recv"u8);
            return 1;
        }
        return print_answer(packet + n, id);
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
