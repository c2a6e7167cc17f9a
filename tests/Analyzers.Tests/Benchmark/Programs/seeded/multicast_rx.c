/* Listens to a multicast group and prints each announcement with its source. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define GROUP "239.255.42.99"
#define PORT  5353

int main(void)
{
    struct sockaddr_in local, src;
    struct ip_mreq mreq;
    socklen_t srclen;
    char msg[1024], who[INET_ADDRSTRLEN];
    int s, on = 1;
    ssize_t n;

    s = socket(AF_INET, SOCK_DGRAM, 0);
    if (s < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0) {
        perror("SO_REUSEADDR");
        return 1;
    }
    memset(&local, 0, sizeof(local));
    local.sin_family = AF_INET;
    local.sin_port = htons(PORT);
    local.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(s, (struct sockaddr *)&local, sizeof(local)) < 0) {
        perror("bind");
        return 1;
    }
    mreq.imr_multiaddr.s_addr = inet_addr(GROUP);
    mreq.imr_interface.s_addr = htonl(INADDR_ANY);
    if (setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, &mreq, sizeof(mreq)) < 0) {
        perror("IP_ADD_MEMBERSHIP");
        return 1;
    }
    srclen = sizeof(src);
    for (;;) {
        n = recvfrom(s, msg, sizeof(msg), 0, (struct sockaddr *)&src, &srclen);
        if (n < 0) {
            perror("recvfrom");
            continue;
        }
        msg[n] = '\0';
        if (inet_ntop(AF_INET, &src.sin_addr, who, sizeof(who)) == NULL)
            snprintf(who, sizeof(who), "?");
        printf("%s: %s\n", who, msg);
    }
}
