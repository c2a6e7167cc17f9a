/* dns_names.c: domain names in messages, with compression pointers and the loops that attackers make of them */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class DnsNames
{
    static int encode(byte* to, sbyte* name)
    {
        byte* start = to, length;

        while (*name != 0)
        {
            for (length = to++; *name != 0 && *name != '.';)
                *to++ = (byte)*name++;
            *length = (byte)(to - length - 1);
            if (*name == '.')
                name++;
        }
        *to++ = 0;
        return (int)(to - start);
    }

    /* the bytes that the name takes in the message, or -1 */
    static int decode(byte* message, int size, int at, sbyte* to, int room)
    {
        int used = -1, start = at, jumps = 0;
        sbyte* begin = to;

        for (;;)
        {
            int n;

            if (at >= size)
                return -1;
            n = message[at++];
            if ((n & 0xc0) == 0xc0)
            {
                if (at >= size || ++jumps > 5)
                    return -1;
                if (used < 0)
                    used = at + 1 - start;
                at = (n & 0x3f) << 8 | message[at];
                continue;
            }
            if (n > 63)
                return -1;
            if (n == 0)
                break;
            if (at + n > size || to - begin + n + 2 > room)
                return -1;
            if (to != begin)
                *to++ = (sbyte)'.';
            memcpy(to, message + at, (ulong)n);
            to += n;
            at += n;
        }
        *to = (sbyte)'\0';
        return used < 0 ? at - start : used;
    }

    static int main()
    {
        byte* message = stackalloc byte[80];
        sbyte* name = stackalloc sbyte[40];
        int n, second, third, loop, size, r;

        n = encode(message, "mail.example.org"u8.ToPointer());
        second = n;
        memcpy(message + second, ((ReadOnlySpan<byte>)[0x03, 0x77, 0x77, 0x77, 0xC0, 0x05, 0x00]), 6);
        third = second + 6;
        message[third] = 0xc0;
        message[third + 1] = (byte)second;
        loop = third + 2;
        message[loop] = 0xc0;
        message[loop + 1] = (byte)loop;
        size = loop + 2;

        r = decode(message, size, 0, name, 40);
        printf("%d %s\n"u8, r, name);
        r = decode(message, size, second, name, 40);
        printf("%d %s\n"u8, r, name);
        r = decode(message, size, third, name, 40);
        printf("%d %s\n"u8, r, name);
        printf("%d\n"u8, decode(message, size, loop, name, 40));
        printf("%d\n"u8, decode(message, size, 0, name, 10));
        printf("%d\n"u8, decode(message, 10, 0, name, 40));
        message[0] = 0x80;
        printf("%d\n"u8, decode(message, size, 0, name, 40));
        r = encode(message, ""u8.ToPointer());
        n = decode(message, r, 0, name, 40);
        printf("%d %d [%s]\n"u8, r, n, name);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
