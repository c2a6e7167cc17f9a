#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <arpa/inet.h>
#include <unistd.h>

#define DEFAULT_PORT 8080

int main(int argc, char *argv[]) {
    int sockfd;
    struct sockaddr_in serv_addr;
    int port = DEFAULT_PORT; // where to, unless told otherwise

    if (argc > 1) port = atoi(argv[1]);

    // 1. Create the socket
    if ((sockfd = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("Socket creation error");
        return -1;
    }

    // 2. Setup the Server Address (Where we want to go)
    serv_addr.sin_family = AF_INET;
    serv_addr.sin_port = htons(port); // Destination Port

    // Convert string IP "127.0.0.1" to binary
    if (inet_pton(AF_INET, "127.0.0.1", &serv_addr.sin_addr) <= 0) {
        perror("Invalid address/ Address not supported");
        return -1;
    }

    // 3. CONNECT!
    // This blocks until the handshake finishes or fails
    if (connect(sockfd, (struct sockaddr *)&serv_addr, sizeof(serv_addr)) < 0) {
        perror("Connection Failed");
        return -1;
    }

    printf("Connected successfully!\n");

    // You can now use send(sockfd, ...) or recv(sockfd, ...)
    close(sockfd);
    return 0;
}
