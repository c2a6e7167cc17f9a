/* packed_names - names in messages: from texts and back, with escapes, too long ones, pointers to earlier names and pointers that go nowhere */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaNameser;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Resolv;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class PackedNames
{
    static void bytes(byte* from, int count)
    {
        int i;

        for (i = 0; i < count; i++)
            printf(from[i] > ' ' && from[i] < 127 ? "%c"u8 : "\\%03o"u8, from[i]);
    }

    static void to_and_fro(sbyte* text, size_t room)
    {
        byte* name = stackalloc byte[NS_MAXCDNAME + 1];
        sbyte* back = stackalloc sbyte[NS_MAXDNAME];
        int result, length = 0;

        memset(name, 0, NS_MAXCDNAME + 1);
        errno = 0;
        result = ns_name_pton(text, name, room);
        printf("%.40s: %d %s"u8, text, result, errno != 0 ? strerror(errno) : ""u8.ToPointer());
        if (result >= 0)
        {
            while (name[length] != 0)
                length += name[length] + 1;
            printf(" "u8);
            bytes(name, length > 40 ? 40 : length + 1);
            result = ns_name_ntop(name, back, NS_MAXDNAME);
            printf(" %d %.40s"u8, result, back);
        }
        printf("\n"u8);
    }

    static readonly byte* message = (byte*)StaticStorage.Text(((ReadOnlySpan<byte>)[0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x77, 0x77, 0x77, 0x07, 0x65, 0x78, 0x61, 0x6D, 0x70, 0x6C, 0x65, 0x03, 0x63, 0x6F, 0x6D, 0x00, 0x04, 0x6D, 0x61, 0x69, 0x6C, 0xC0, 0x10, 0xC0, 0x0C, 0xC0, 0x23, 0xC0, 0xC0, 0x05, 0x61, 0x62, 0x00, 0x07, 0x00]), 48);

    static readonly sbyte** list = (sbyte**)StaticStorage.PointersTo("www.example.com"u8, "example.com"u8, "ftp.EXAMPLE.com"u8, "com"u8, "example.org"u8, "."u8, "www.example.com."u8, "a.b.c.d.com"u8);

    static readonly int* places = StaticStorage.Create<int>([12, 16, 29, 36, 38, 40, 41, 43, 45]);

    static int main()
    {
        byte* end = message + 48 - 1;
        byte* packet = stackalloc byte[100];
        byte** names = stackalloc byte*[] { packet, null, null, null, null, null, null, null };
        byte* at = packet + NS_HFIXEDSZ;
        sbyte* text = stackalloc sbyte[NS_MAXDNAME];
        size_t i;
        int length;

        to_and_fro("www.example.com"u8.ToPointer(), 256);
        to_and_fro("www.example.com."u8.ToPointer(), 256);
        to_and_fro(""u8.ToPointer(), 256);
        to_and_fro("."u8.ToPointer(), 256);
        to_and_fro(".."u8.ToPointer(), 256);
        to_and_fro("a..b"u8.ToPointer(), 256);
        to_and_fro(".a"u8.ToPointer(), 256);
        to_and_fro("a\\.b.c"u8.ToPointer(), 256);
        to_and_fro("a\\065\\200.c"u8.ToPointer(), 256);
        to_and_fro("a\\999"u8.ToPointer(), 256);
        to_and_fro("a\\"u8.ToPointer(), 256);
        to_and_fro("semi;colon.at@sign.space here"u8.ToPointer(), 256);
        to_and_fro("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b"u8.ToPointer(), 256);
        to_and_fro("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b"u8.ToPointer(), 256);
        to_and_fro("www.example.com"u8.ToPointer(), 10);
        to_and_fro("www.example.com"u8.ToPointer(), 17);
        to_and_fro("www.example.com"u8.ToPointer(), 16);

        for (i = 0; i < (ulong)(8 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            errno = 0;
            length = dn_comp(list[i], at, (int)(packet + 100 - at), names, names + 8);
            printf("dn_comp %s: %d "u8, list[i], length);
            if (length < 0)
                break;
            bytes(at, length);
            printf("\n"u8);
            at += length;
        }
        errno = 0;
        length = dn_comp("no.room.here"u8, at, 5, names, names + 8);
        printf("dn_comp: %d %s\n"u8, length, strerror(errno));

        for (i = 0; i < 9 * sizeof(int) / sizeof(int); i++)
        {
            strcpy(text, "?"u8);
            errno = 0;
            length = dn_expand(message, end, message + places[i], text, NS_MAXDNAME);
            printf("dn_expand at %d: %d '%s' %s"u8, places[i], length, length < 0 ? ""u8.ToPointer() : text, errno != 0 ? strerror(errno) : ""u8.ToPointer());
            errno = 0;
            length = dn_skipname(message + places[i], end);
            printf(", dn_skipname %d %s\n"u8, length, errno != 0 ? strerror(errno) : ""u8.ToPointer());
        }
        errno = 0;
        length = dn_expand(message, end, message + 12, text, 8);
        printf("little room: %d %s\n"u8, length, strerror(errno));
        int ns_samenameResult = ns_samename(""u8, "."u8);
        int ns_samenameResult2 = ns_samename("a"u8, "a."u8);
        int ns_samenameResult3 = ns_samename("a.b"u8, "a.c"u8);
        printf("%d %d %d %d\n"u8, ns_samename("a.b"u8, "A.B."u8), ns_samenameResult3, ns_samenameResult2, ns_samenameResult);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
