// Homework 3: upper case server. everything in main for simplicity
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <signal.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define PORT 8888

int main()
{
    int server_fd, new_socket, valread, i;
    struct sockaddr_in address, peer;
    int opt = 1;
    socklen_t addrlen = sizeof(peer);
    char buffer[1024];

    signal(SIGPIPE, SIG_IGN);

    // step 1
    if ((server_fd = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket failed");
        exit(EXIT_FAILURE);
    }
    printf("DEBUG: server_fd=%d\n", server_fd);
    if (setsockopt(server_fd, SOL_SOCKET, SO_REUSEADDR, &opt, sizeof(opt)) < 0)
        perror("setsockopt");
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(PORT);

    // step 2
    if (bind(server_fd, (struct sockaddr *)&address, sizeof(address)) < 0) {
        perror("bind failed");
        exit(EXIT_FAILURE);
    }
    printf("DEBUG: bound\n");

    // step 3
    if (listen(server_fd, 3) < 0) {
        perror("listen");
        exit(EXIT_FAILURE);
    }

    // step 4
    new_socket = accept(server_fd, (struct sockaddr *)&peer, &addrlen);
    if (new_socket < 0) {
        perror("accept");
        exit(EXIT_FAILURE);
    }
    printf("DEBUG: new_socket=%d\n", new_socket);
    valread = read(new_socket, buffer, sizeof(buffer) - 1);
    if (valread < 0) {
        perror("read");
        exit(EXIT_FAILURE);
    }
    for (i = 0; i < valread; i++)
        buffer[i] = toupper((unsigned char)buffer[i]);
    if (write(new_socket, buffer, valread) != valread)
        perror("write");
    printf("DEBUG: done\n");
    close(new_socket);
    close(server_fd);
    return 0;
}
