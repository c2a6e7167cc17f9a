/* ip_header.c: building and checking an IPv4 and UDP packet by hand */
#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <arpa/inet.h>

struct ip {
    uint8_t version_length;
    uint8_t service;
    uint16_t length, id, fragment;
    uint8_t ttl, protocol;
    uint16_t checksum;
    uint32_t source, destination;
};

struct udp { uint16_t source, destination, length, checksum; };

struct pseudo { uint32_t source, destination; uint8_t zero, protocol; uint16_t length; };

static uint32_t sum16(const void *data, size_t n, uint32_t sum)
{
    const uint8_t *p = data;

    for (; n > 1; n -= 2, p += 2)
        sum += p[0] << 8 | p[1];
    if (n)
        sum += *p << 8;
    return sum;
}

static uint16_t fold(uint32_t sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return ~sum;
}

static size_t build(uint8_t *packet, const char *text)
{
    size_t n = strlen(text), length = sizeof(struct udp) + n;
    struct ip ip = { 4 << 4 | sizeof(struct ip) / 4, .ttl = 64, .protocol = 17 };
    struct udp udp;
    struct pseudo pseudo;

    ip.length = htons(sizeof ip + length);
    ip.id = htons(0x1234);
    ip.fragment = htons(0x4000);
    ip.source = htonl(0x0a000001);
    ip.destination = htonl(0xc0a800ff);
    ip.checksum = htons(fold(sum16(&ip, sizeof ip, 0)));

    memset(&udp, 0, sizeof udp);
    udp.source = htons(53);
    udp.destination = htons(40000);
    udp.length = htons(length);
    pseudo = (struct pseudo){ ip.source, ip.destination, 0, ip.protocol, udp.length };
    udp.checksum = htons(fold(sum16(text, n, sum16(&udp, sizeof udp, sum16(&pseudo, sizeof pseudo, 0)))));

    memcpy(packet, &ip, sizeof ip);
    memcpy(packet + sizeof ip, &udp, sizeof udp);
    memcpy(packet + sizeof ip + sizeof udp, text, n);
    return sizeof ip + length;
}

static int check(const uint8_t *packet)
{
    struct ip ip;
    unsigned header = (packet[0] & 15) * 4;

    memcpy(&ip, packet, sizeof ip);
    if (ip.version_length >> 4 != 4)
        return -1;
    if (fold(sum16(packet, header, 0)) != 0)
        return -2;
    return ntohs(ip.length) - header - sizeof(struct udp);
}

int main(void)
{
    uint8_t packet[64];
    size_t n = build(packet, "odd"), i;

    for (i = 0; i < n; i++)
        printf("%02x%s", packet[i], i % 16 == 15 || i == n - 1 ? "\n" : " ");
    printf("%d\n", check(packet));
    packet[8]--;                    /* a router lowers the time to live */
    printf("%d\n", check(packet));
    packet[0] = 0x65;
    printf("%d\n", check(packet));
    return 0;
}
