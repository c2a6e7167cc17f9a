/*
 * dns_query server port name  --  ask a name server for the A records of a name
 *
 * The message is built and taken apart by hand (RFC 1035), compressed names included.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

#define TYPE_A      1
#define TYPE_CNAME  5
#define TYPE_AAAA  28
#define CLASS_IN    1

#define FLAG_RESPONSE  0x8000
#define FLAG_RECURSION 0x0100
#define RCODE(flags)   ((flags) & 0x000f)

typedef unsigned char byte;

static byte packet[512];

static byte *put_short(byte *p, unsigned value)
{
    *p++ = value >> 8;
    *p++ = value & 255;
    return p;
}

static unsigned get_short(const byte *p)
{
    return p[0] << 8 | p[1];
}

static byte *put_name(byte *p, const char *name)
{
    while (*name) {
        const char *dot = strchr(name, '.');
        size_t n = dot ? (size_t)(dot - name) : strlen(name);

        *p++ = (byte)n;
        memcpy(p, name, n);
        p += n;
        name += n + (dot != NULL);
    }
    *p++ = 0;
    return p;
}

/* Writes a name as text; returns where the message goes on behind it, NULL if it is malformed. */
static const byte *get_name(const byte *p, const byte *end, char *text, size_t size)
{
    const byte *behind = NULL;
    int jumps = 0;
    size_t used = 0;

    while (p < end && *p) {
        if ((*p & 0xc0) == 0xc0) {      /* a pointer */
            if (p + 1 >= end || ++jumps > 10)
                return NULL;
            if (!behind)
                behind = p + 2;
            p = packet + (get_short(p) & 0x3fff);
        } else {
            int n = *p++;

            if (p + n > end || used + n + 2 > size)
                return NULL;
            if (used)
                text[used++] = '.';
            memcpy(text + used, p, n);
            used += n;
            p += n;
        }
    }
    if (p >= end)
        return NULL;
    text[used] = '\0';
    return behind ? behind : p + 1;
}

static int print_answer(const byte *end, unsigned id)
{
    const byte *p = packet + 12;
    char name[256], text[INET6_ADDRSTRLEN];
    unsigned flags, questions, answers, i;

    if (end - packet < 12 || get_short(packet) != id) {
        fprintf(stderr, "not an answer to our question\n");
        return 1;
    }
    flags = get_short(packet + 2);
    questions = get_short(packet + 4);
    answers = get_short(packet + 6);
    if (!(flags & FLAG_RESPONSE) || RCODE(flags) != 0) {
        static const char *const errors[] = { "ok", "format error", "server failure", "no such name", "not implemented", "refused" };
        unsigned code = RCODE(flags);

        fprintf(stderr, "error %u: %s\n", code, code < sizeof errors / sizeof *errors ? errors[code] : "?");
        return 1;
    }

    for (i = 0; i < questions; i++) {
        p = get_name(p, end, name, sizeof name);
        if (!p || p + 4 > end)
            goto malformed;
        p += 4;
    }
    for (i = 0; i < answers; i++) {
        unsigned type, length;
        unsigned long ttl;

        p = get_name(p, end, name, sizeof name);
        if (!p || p + 10 > end)
            goto malformed;
        type = get_short(p);
        ttl = (unsigned long)get_short(p + 4) << 16 | get_short(p + 6);
        length = get_short(p + 8);
        p += 10;
        if (p + length > end)
            goto malformed;

        printf("%s %lu ", name, ttl);
        if (type == TYPE_A && length == 4)
            printf("A %s\n", inet_ntop(AF_INET, p, text, sizeof text));
        else if (type == TYPE_AAAA && length == 16)
            printf("AAAA %s\n", inet_ntop(AF_INET6, p, text, sizeof text));
        else if (type == TYPE_CNAME && get_name(p, end, name, sizeof name))
            printf("CNAME %s\n", name);
        else
            printf("TYPE%u, %u bytes\n", type, length);
        p += length;
    }
    return 0;

malformed:
    fprintf(stderr, "the answer is malformed\n");
    return 1;
}

int main(int argc, char *argv[])
{
    struct sockaddr_in server;
    struct timeval patience = { 5, 0 };
    const unsigned id = 0x1234;
    byte *p = packet;
    ssize_t n;
    int s;

    if (argc != 4 || strlen(argv[3]) > 250) {
        fprintf(stderr, "usage: dns_query server port name\n");
        return 2;
    }
    memset(&server, 0, sizeof server);
    server.sin_family = AF_INET;
    server.sin_port = htons(atoi(argv[2]));
    if (!inet_aton(argv[1], &server.sin_addr)) {
        fprintf(stderr, "%s is no address\n", argv[1]);
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
    if (s < 0) {
        perror("socket");
        return 1;
    }
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (sendto(s, packet, p - packet, 0, (struct sockaddr *)&server, sizeof server) < 0) {
        perror("sendto");
        return 1;
    }
    n = recv(s, packet, sizeof packet, 0);
    close(s);
    if (n < 0) {
        perror("recv");
        return 1;
    }
    return print_answer(packet + n, id);
}
