/* parsed_messages - messages read with ns_initparse and ns_parserr, head and sections, and messages that are cut at every place */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaNameser;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Resolv;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using ns_class = uint;
using ns_msg = CSockTranslate.Runtime.__ns_msg;
using ns_rr = CSockTranslate.Runtime.__ns_rr;
using ns_type = uint;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class ParsedMessages
{
    static readonly byte* message = (byte*)StaticStorage.Text(((ReadOnlySpan<byte>)[0x12, 0x34, 0x85, 0x80, 0x00, 0x01, 0x00, 0x03, 0x00, 0x01, 0x00, 0x01, 0x03, 0x77, 0x77, 0x77, 0x07, 0x65, 0x78, 0x61, 0x6D, 0x70, 0x6C, 0x65, 0x03, 0x63, 0x6F, 0x6D, 0x00, 0x00, 0x01, 0x00, 0x01, 0xC0, 0x0C, 0x00, 0x05, 0x00, 0x01, 0x00, 0x00, 0x01, 0x2C, 0x00, 0x06, 0x03, 0x77, 0x65, 0x62, 0xC0, 0x10, 0xC0, 0x2D, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x51, 0x80, 0x00, 0x04, 0xC0, 0x00, 0x02, 0x01, 0xC0, 0x2D, 0x00, 0x10, 0x00, 0x01, 0x00, 0x00, 0x00, 0x0A, 0x00, 0x0C, 0x05, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x05, 0x77, 0x6F, 0x72, 0x6C, 0x64, 0xC0, 0x10, 0x00, 0x02, 0x00, 0x01, 0x00, 0x00, 0x0E, 0x10, 0x00, 0x05, 0x02, 0x6E, 0x73, 0xC0, 0x10, 0x00, 0x00, 0x29, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]), 120);

    static readonly sbyte** flag_names = (sbyte**)StaticStorage.PointersTo("qr"u8, "opcode"u8, "aa"u8, "tc"u8, "rd"u8, "ra"u8, "z"u8, "ad"u8, "cd"u8, "rcode"u8);

    static int main()
    {
        int size = 120 - 1;
        HEADER* head = (HEADER*)message;
        ns_msg handle;
        ns_rr record;
        byte* numbers = stackalloc byte[6];
        byte* at = numbers;
        byte* from = numbers;
        uint value;
        int section, i, result;

        printf("HEADER %zu: id %x qr %d opcode %d aa %d tc %d rd %d ra %d rcode %d, %d %d %d %d\n"u8, sizeof(HEADER), ntohs((ushort)head->id), head->qr, head->opcode, head->aa,
            head->tc, head->rd, head->ra, head->rcode, ntohs((ushort)head->qdcount), ntohs((ushort)head->ancount), ntohs((ushort)head->nscount), ntohs((ushort)head->arcount));
        printf("ns_initparse %d\n"u8, ns_initparse(message, size, &handle));
        printf("id %x size %d\n"u8, handle._id + 0, (int)(handle._eom - handle._msg));
        for (i = 0; i < ns_f_max; i++)
            printf("%s %d "u8, flag_names[i], ns_msg_getflag(handle, i));
        printf("\n"u8);
        sbyte* name = stackalloc sbyte[NS_MAXDNAME];
        for (section = 0; section < ns_s_max; section++)
        {
            printf("section %d: %d\n"u8, section, handle._counts[section] + 0);
            for (i = 0; i <= handle._counts[section] + 0; i++)
            {
                errno = 0;
                result = ns_parserr(&handle, (uint)section, i, &record);
                printf("  %d: %d"u8, i, result);
                if (result < 0)
                {
                    printf(" %s\n"u8, strerror(errno));
                    continue;
                }
                printf(" '%s' %s class %d type %d ttl %u length %d\n"u8, record.name, record.name[0] != '\0' ? record.name : "."u8.ToPointer(), (int)(ns_class)(record.rr_class + 0), (int)(ns_type)(record.type + 0),
                    record.ttl + 0, record.rdlength + 0);
                if ((ns_type)(record.type + 0) == ns_t_cname || (ns_type)(record.type + 0) == ns_t_ns)
                {

                    result = ns_name_uncompress(handle._msg + 0, handle._eom + 0, record.rdata + 0, name, NS_MAXDNAME);
                    printf("    %d %s\n"u8, result, name);
                }
            }
        }
        printf("back %d %s\n"u8, ns_parserr(&handle, ns_s_an, 0, &record), record.name);
        int typeValue = record.type;
        printf("next %d type %d\n"u8, ns_parserr(&handle, ns_s_an, -1, &record), typeValue);
        int typeValue2 = record.type;
        printf("next %d type %d\n"u8, ns_parserr(&handle, ns_s_an, -1, &record), typeValue2);
        errno = 0;
        result = ns_parserr(&handle, 7, 0, &record);
        printf("section 7: %d %s\n"u8, result, strerror(errno));

        for (i = 0, result = 0; i < size; i++)
        {
            errno = 0;
            if (ns_initparse(message, i, &handle) == -1 && errno == EMSGSIZE)
                result++;
        }
        printf("%d of %d cut messages are refused\n"u8, result, size);

        do
        {
            uint16_t t_s = (uint16_t)0xabcd;
            byte* t_cp = at;
            *t_cp++ = (byte)(t_s >> 8);
            *t_cp = (byte)t_s;
            at += NS_INT16SZ;
        }
        while (false);
        do
        {
            uint32_t t_l = 0x12345678u;
            byte* t_cp = at;
            *t_cp++ = (byte)(t_l >> 24);
            *t_cp++ = (byte)(t_l >> 16);
            *t_cp++ = (byte)(t_l >> 8);
            *t_cp = (byte)t_l;
            at += NS_INT32SZ;
        }
        while (false);
        printf("%d: %02x %02x %02x %02x %02x %02x\n"u8, (int)(at - numbers), numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        do
        {
            byte* t_cp = from;
            value = (uint)(((uint16_t)t_cp[0] << 8) | (uint16_t)t_cp[1]);
            from += NS_INT16SZ;
        }
        while (false);
        printf("%x "u8, value);
        do
        {
            byte* t_cp = from;
            value = ((uint32_t)t_cp[0] << 24) | ((uint32_t)t_cp[1] << 16) | ((uint32_t)t_cp[2] << 8) | (uint32_t)t_cp[3];
            from += NS_INT32SZ;
        }
        while (false);
        printf("%x\n"u8, value);
        ns_put16(1, numbers);
        ns_put32(2, numbers + 2);
        ulong ns_get32Result = ns_get32(numbers + 2);
        printf("%x %lx\n"u8, ns_get16(numbers), ns_get32Result);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
