/* UDP echo: every datagram goes back to where it came from. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netdb.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/types.h>
#include <sys/socket.h>

#define MAX_DATAGRAM 1500

int main(int argc, char **argv)
{
    struct sockaddr_in server, client;
    socklen_t client_len, server_len = sizeof server;
    char datagram[MAX_DATAGRAM];
    int s, count = 1;
    ssize_t n;

    bzero(&server, sizeof server);
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = argc > 1 ? htons((u_short)atoi(argv[1])) : 0;
    if (argc > 2)
        count = atoi(argv[2]);

    if ((s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP)) < 0) {
        perror("socket");
        exit(1);
    }
    if (bind(s, (struct sockaddr *)&server, sizeof server) < 0) {
        perror("bind");
        exit(1);
    }
    getsockname(s, (struct sockaddr *)&server, &server_len);
    printf("port %d\n", ntohs(server.sin_port));
    fflush(stdout);

    while (count-- > 0) {
        client_len = sizeof client;
        n = recvfrom(s, datagram, sizeof datagram, 0, (struct sockaddr *)&client, &client_len);
        if (n < 0) {
            perror("recvfrom");
            continue;
        }
        printf("%zd bytes from %s (address of %u bytes)\n", n, inet_ntoa(client.sin_addr), client_len);
        if (sendto(s, datagram, n, 0, (struct sockaddr *)&client, client_len) != n)
            perror("sendto");
    }
    close(s);
    return 0;
}
