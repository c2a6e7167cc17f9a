/* Host order, network order, and bytes in memory */
#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <arpa/inet.h>

static void dump(const char *label, const void *p, size_t n)
{
    const unsigned char *b = p;

    printf("%-8s", label);
    while (n--)
        printf(" %02x", *b++);
    putchar('\n');
}

static int is_little_endian(void)
{
    int one = 1;

    return *(char *)&one;
}

int main(void)
{
    uint16_t s = 0x1234;
    uint32_t l = 0x12345678;
    uint64_t q = 0x0123456789abcdefULL;
    unsigned char buffer[14], *p = buffer;
    float f = -1.5f;
    double d = 3.141592653589793;
    short negative = -2;

    printf("%s endian\n", is_little_endian() ? "little" : "big");
    dump("short", &s, sizeof s);
    dump("long", &l, sizeof l);
    dump("quad", &q, sizeof q);
    dump("float", &f, sizeof f);
    dump("double", &d, sizeof d);
    dump("-2", &negative, sizeof negative);

    printf("htons %#x, htonl %#x\n", htons(s), htonl(l));
    printf("ntohs(htons) %#x, ntohl(htonl) %#x\n", ntohs(htons(s)), ntohl(htonl(l)));
    printf("htons(80) = %d, htons(-1) = %d, htonl(1) = %u\n", htons(80), htons(-1), htonl(1));

    /* pack: a short, a long and a quad, without holes */
    s = htons(s);
    memcpy(p, &s, sizeof s);
    p += sizeof s;
    l = htonl(l);
    memcpy(p, &l, sizeof l);
    p += sizeof l;
    *(p++) = (unsigned char)(q >> 56);
    *(p++) = (unsigned char)(q >> 48);
    *(p++) = (unsigned char)(q >> 40);
    *(p++) = (unsigned char)(q >> 32);
    *(p++) = (unsigned char)(q >> 24);
    *(p++) = (unsigned char)(q >> 16);
    *(p++) = (unsigned char)(q >> 8);
    *(p++) = (unsigned char)q;
    dump("packed", buffer, p - buffer);

    /* and take it apart again */
    s = (uint16_t)(buffer[0] << 8 | buffer[1]);
    l = (uint32_t)buffer[2] << 24 | buffer[3] << 16 | buffer[4] << 8 | buffer[5];
    for (q = 0, p = buffer + 6; p < buffer + sizeof buffer; p++)
        q = q << 8 | *p;
    printf("%hx %x %llx\n", s, l, (unsigned long long)q);
    return 0;
}
