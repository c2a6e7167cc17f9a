/* parsed_messages - messages read with ns_initparse and ns_parserr, head and sections, and messages that are cut at every place */
#include <arpa/nameser.h>
#include <errno.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdio.h>
#include <string.h>

static const unsigned char message[] =
    "\x12\x34\x85\x80\0\1\0\3\0\1\0\1"
    "\3www\7example\3com\0\0\1\0\1"
    "\xc0\x0c\0\5\0\1\0\0\1\x2c\0\6\3web\xc0\x10"
    "\xc0\x2d\0\1\0\1\0\1\x51\x80\0\4\xc0\0\2\1"
    "\xc0\x2d\0\x10\0\1\0\0\0\x0a\0\x0c\5hello\5world"
    "\xc0\x10\0\2\0\1\0\0\x0e\x10\0\5\2ns\xc0\x10"
    "\0\0\x29\x10\0\0\0\0\0\0\0";

static const char *const flag_names[] = { "qr", "opcode", "aa", "tc", "rd", "ra", "z", "ad", "cd", "rcode" };

int main(void)
{
    const int size = sizeof message - 1;
    const HEADER *head = (const HEADER *)message;
    ns_msg handle;
    ns_rr record;
    unsigned char numbers[6], *at = numbers;
    const unsigned char *from = numbers;
    unsigned value;
    int section, i, result;

    printf("HEADER %zu: id %x qr %d opcode %d aa %d tc %d rd %d ra %d rcode %d, %d %d %d %d\n", sizeof *head, ntohs(head->id), head->qr, head->opcode, head->aa,
        head->tc, head->rd, head->ra, head->rcode, ntohs(head->qdcount), ntohs(head->ancount), ntohs(head->nscount), ntohs(head->arcount));
    printf("ns_initparse %d\n", ns_initparse(message, size, &handle));
    printf("id %x size %d\n", ns_msg_id(handle), (int)ns_msg_size(handle));
    for (i = 0; i < ns_f_max; i++)
        printf("%s %d ", flag_names[i], ns_msg_getflag(handle, i));
    printf("\n");
    for (section = 0; section < ns_s_max; section++) {
        printf("section %d: %d\n", section, ns_msg_count(handle, section));
        for (i = 0; i <= ns_msg_count(handle, section); i++) {
            errno = 0;
            result = ns_parserr(&handle, section, i, &record);
            printf("  %d: %d", i, result);
            if (result < 0) {
                printf(" %s\n", strerror(errno));
                continue;
            }
            printf(" '%s' %s class %d type %d ttl %u length %d\n", record.name, ns_rr_name(record), (int)ns_rr_class(record), (int)ns_rr_type(record),
                ns_rr_ttl(record), ns_rr_rdlen(record));
            if (ns_rr_type(record) == ns_t_cname || ns_rr_type(record) == ns_t_ns) {
                char name[NS_MAXDNAME];

                result = ns_name_uncompress(ns_msg_base(handle), ns_msg_end(handle), ns_rr_rdata(record), name, sizeof name);
                printf("    %d %s\n", result, name);
            }
        }
    }
    printf("back %d %s\n", ns_parserr(&handle, ns_s_an, 0, &record), record.name);
    printf("next %d type %d\n", ns_parserr(&handle, ns_s_an, -1, &record), record.type);
    printf("next %d type %d\n", ns_parserr(&handle, ns_s_an, -1, &record), record.type);
    errno = 0;
    result = ns_parserr(&handle, 7, 0, &record);
    printf("section 7: %d %s\n", result, strerror(errno));

    for (i = 0, result = 0; i < size; i++) {
        errno = 0;
        if (ns_initparse(message, i, &handle) == -1 && errno == EMSGSIZE)
            result++;
    }
    printf("%d of %d cut messages are refused\n", result, size);

    NS_PUT16(0xabcd, at);
    NS_PUT32(0x12345678, at);
    printf("%d: %02x %02x %02x %02x %02x %02x\n", (int)(at - numbers), numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    NS_GET16(value, from);
    printf("%x ", value);
    NS_GET32(value, from);
    printf("%x\n", value);
    ns_put16(1, numbers);
    ns_put32(2, numbers + 2);
    printf("%x %lx\n", ns_get16(numbers), ns_get32(numbers + 2));
    return 0;
}
