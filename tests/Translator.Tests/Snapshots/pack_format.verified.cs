/*
 * pack_format.c: packs values into network byte order by a format, sends them through a socket and unpacks them again
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using size_t = ulong;
using ssize_t = long;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class PackFormat
{
    /* b, h, l: integers of 1, 2 and 4 bytes; s: a string with its length before it. */
    static size_t vsize(sbyte* format, VaList* ap)
    {
        size_t size = 0;

        for (; *format != '\0'; format++)
            switch ((int)*format)
            {
                case 'b':
                    _ = ap->Next().Int32;
                    size += 1;
                    break;
                case 'h':
                    _ = ap->Next().Int32;
                    size += 2;
                    break;
                case 'l':
                    _ = ap->Next().Int64;
                    size += 4;
                    break;
                case 's':
                    size += 2 + strlen((sbyte*)ap->Next().Pointer);
                    break;
            }
        return size;
    }

    static void vpack(byte* to, sbyte* format, VaList* ap)
    {
        for (; *format != '\0'; format++)
            switch ((int)*format)
            {
                case 'b':
                    *to++ = (byte)ap->Next().Int32;
                    break;
                case 'h':
                    {
                        uint16_t n = htons((uint16_t)ap->Next().Int32);
                        memcpy(to, &n, sizeof(uint16_t));
                        to += sizeof(uint16_t);
                        break;
                    }
                case 'l':
                    {
                        uint32_t n = htonl((uint32_t)ap->Next().Int64);
                        memcpy(to, &n, sizeof(uint32_t));
                        to += sizeof(uint32_t);
                        break;
                    }
                case 's':
                    {
                        sbyte* text = (sbyte*)ap->Next().Pointer;
                        size_t length = strlen(text);
                        uint16_t literal = htons((uint16_t)length);
                        memcpy(to, &literal, 2);
                        memcpy(to + 2, text, length);
                        to += 2 + length;
                        break;
                    }
            }
    }

    static ssize_t send_packed(int fd, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        using AutomaticStorage storage = new();
        VaList ap, measured;

        ap = new VaList(args);
        measured = ap;
        size_t size = vsize(format, &measured);

        byte* message = storage.Allocate<byte>(size);
        vpack(message, format, &ap);
        return send(fd, message, size, 0);
    }

    static int unpack(byte* from, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int n = 0;

        ap = new VaList(args);
        for (; *format != '\0'; format++, n++)
            switch ((int)*format)
            {
                case 'b':
                    *(int*)ap.Next().Pointer = *from++;
                    break;
                case 'h':
                    *(ushort*)ap.Next().Pointer = (uint16_t)(from[0] << 8 | from[1]);
                    from += 2;
                    break;
                case 'l':
                    *(uint*)ap.Next().Pointer = (uint32_t)from[0] << 24 | (uint32_t)from[1] << 16 | (uint32_t)from[2] << 8 | from[3];
                    from += 4;
                    break;
                case 's':
                    {
                        size_t length = (size_t)from[0] << 8 | from[1];
                        size_t room = ap.Next().UInt64;
                        sbyte* text = (sbyte*)ap.Next().Pointer;
                        snprintf(text, room, "%.*s"u8, (int)length, (sbyte*)from + 2);
                        from += 2 + length;
                        break;
                    }
            }
        return n;
    }

    static int main()
    {
        int* pair = stackalloc int[2];
        byte* buffer = stackalloc byte[128];

        if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0)
        {
            perror("socketpair"u8);
            return 1;
        }
        printf("%zd\n"u8, send_packed(pair[0], "bhls"u8.ToPointer(), 7, 8080, 3232235777L, "gateway"u8));
        printf("%zd\n"u8, send_packed(pair[0], "ss"u8.ToPointer(), ""u8, "x"u8));
        ssize_t n = recv(pair[1], buffer, 128, 0);
        for (ssize_t i = 0; i < n; i++)
            printf("%02x%s"u8, buffer[i], i + 1 < n ? " "u8 : "\n"u8);
        int kind;
        uint16_t port;
        uint32_t address;
        sbyte* name = stackalloc sbyte[5];
        sbyte* other = stackalloc sbyte[8];
        printf("%d "u8, unpack(buffer, "bhls"u8.ToPointer(), &kind, &port, &address, 5, name));
        printf("%d %d %u %s\n"u8, kind, port, address, name);
        n = recv(pair[1], buffer, 128, 0);
        printf("%d "u8, unpack(buffer, "ss"u8.ToPointer(), 5, name, 8, other));
        printf("%zd '%s' '%s'\n"u8, n, name, other);
        close(pair[0]);
        close(pair[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
