/* Time of day over UDP (RFC 868 style), for the lab's clocks. */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define TIME_PORT 3737
#define EPOCH_1900 2208988800UL

static void die(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

int main(void)
{
    struct sockaddr_in me, from;
    socklen_t fromlen;
    char query[16];
    uint32_t answer;
    int sock;

    sock = socket(AF_INET, SOCK_DGRAM, 0);
    if (sock == -1)
        die("socket");

    memset(&me, 0, sizeof me);
    me.sin_family = AF_INET;
    me.sin_addr.s_addr = htonl(INADDR_ANY);
    me.sin_port = TIME_PORT;
    if (bind(sock, (struct sockaddr *)&me, sizeof me) == -1)
        die("bind");

    for (;;) {
        fromlen = sizeof from;
        if (recvfrom(sock, query, sizeof query, 0, (struct sockaddr *)&from, &fromlen) == -1) {
            perror("recvfrom");
            continue;
        }
        answer = htonl((uint32_t)(time(NULL) + EPOCH_1900));
        if (sendto(sock, &answer, sizeof answer, 0, (struct sockaddr *)&from, fromlen) == -1)
            perror("sendto");
        printf("asked by %s:%d\n", "client", from.sin_port);
    }
}
