// CS 341 assignment 2 -- TCP client
// Team 14
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

int main(int argc, char *argv[])
{
    int sock;
    int port;
    struct sockaddr_in server;
    char message[1000], server_reply[2000];

    if (argc < 3) {
        printf("usage: %s ip port\n", argv[0]);
        return 1;
    }

    port = (int)strtol(argv[2], NULL, 10);
    if (port < 1 || port > 65535) {
        printf("bad port\n");
        return 1;
    }

    // Create socket
    sock = socket(AF_INET, SOCK_STREAM, 0);
    if (sock == -1) {
        printf("Could not create socket\n");
        return 1;
    }
    puts("Socket created");

    memset(&server, 0, sizeof(server));
    if (inet_pton(AF_INET, argv[1], &server.sin_addr) != 1) {
        printf("bad address\n");
        return 1;
    }
    server.sin_family = AF_INET;
    server.sin_port = htons(port);

    // Connect to remote server
    if (connect(sock, (struct sockaddr *)&server, sizeof(server)) < 0) {
        perror("connect failed. Error");
        return 1;
    }
    puts("Connected\n");

    printf("Enter message : ");
    if (fgets(message, sizeof(message), stdin) == NULL)
        return 0;

    // Send some data
    if (send(sock, message, strlen(message), 0) != (ssize_t)strlen(message)) {
        puts("Send failed");
        return 1;
    }

    // Receive a reply from the server
    memset(server_reply, 0, sizeof(server_reply));
    if (recv(sock, server_reply, sizeof(server_reply) - 1, 0) <= 0) {
        puts("recv failed");
        return 1;
    }
    puts("Server reply :");
    puts(server_reply);

    close(sock);
    return 0;
}
