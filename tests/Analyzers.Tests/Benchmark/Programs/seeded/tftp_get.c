/* A tiny TFTP read client, octet mode (RFC 1350). */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define OP_RRQ   1
#define OP_DATA  3
#define OP_ACK   4
#define OP_ERROR 5

typedef unsigned char u8;

static size_t make_rrq(u8 *p, size_t size, const char *name)
{
    int n = snprintf((char *)p + 2, size - 2, "%s%coctet", name, 0);

    p[0] = 0;
    p[1] = OP_RRQ;
    return (size_t)n + 3;
}

static void report(char *packet, size_t size, int s)
{
    ssize_t n = recv(s, packet, size - 1, 0);

    packet[n] = '\0';
    fprintf(stderr, "tftp: %s\n", packet + 4);
}

int main(int argc, char **argv)
{
    struct sockaddr_in srv, from;
    struct timeval tv = { 3, 0 };
    socklen_t fl;
    u8 pkt[516], ack[4] = { 0, OP_ACK, 0, 0 };
    char note[128];
    unsigned block = 1;
    ssize_t n;
    int s;

    if (argc != 3 || strlen(argv[2]) > 200) {
        fprintf(stderr, "usage: tftp_get server file\n");
        return 2;
    }
    memset(&srv, 0, sizeof srv);
    srv.sin_family = AF_INET;
    srv.sin_port = htons(69);
    if (inet_pton(AF_INET, argv[1], &srv.sin_addr) != 1) {
        fprintf(stderr, "tftp: %s is no address\n", argv[1]);
        return 2;
    }
    if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv) < 0)
        perror("setsockopt");
    if (sendto(s, pkt, make_rrq(pkt, sizeof pkt, argv[2]), 0, (struct sockaddr *)&srv, sizeof srv) < 0) {
        perror("sendto");
        return 1;
    }
    do {
        fl = sizeof from;
        n = recvfrom(s, pkt, sizeof pkt, 0, (struct sockaddr *)&from, &fl);
        if (n < 4) {
            fprintf(stderr, "tftp: no answer\n");
            return 1;
        }
        if (pkt[1] == OP_ERROR) {
            report(note, sizeof note, s);
            return 1;
        }
        if (pkt[1] != OP_DATA || (pkt[2] << 8 | pkt[3]) != (int)(block & 0xffff))
            continue;
        fwrite(pkt + 4, 1, (size_t)n - 4, stdout);
        ack[2] = (u8)(block >> 8);
        ack[3] = (u8)block++;
        if (sendto(s, ack, sizeof ack, 0, (struct sockaddr *)&from, fl) < 0) {
            perror("sendto");
            return 1;
        }
    } while (n == sizeof pkt);
    close(s);
    return 0;
}
