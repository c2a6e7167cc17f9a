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

    port = atoi(argv[2]);

    // Create socket
    sock = socket(AF_INET, SOCK_STREAM, 0);
    puts("Socket created");

    memset(&server, 0, sizeof(server));
    server.sin_addr.s_addr = inet_addr(argv[1]);
    server.sin_family = AF_INET;
    server.sin_port = port;

    // Connect to remote server
    connect(sock, (struct sockaddr *)&server, sizeof(server));
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
    recv(sock, server_reply, sizeof(server_reply) - 1, 0);
    puts("Server reply :");
    puts(server_reply);

    close(sock);
    return 0;
}
