#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
    int sockfd;
    struct sockaddr_in my_addr;
    socklen_t addr_len;
    char key;

    // 1. SOCKET
    sockfd = socket(AF_INET, SOCK_STREAM, 0);

    // 2. BIND (Setup the address)
    memset(&my_addr, 0, sizeof my_addr);
    my_addr.sin_family = AF_INET;
    my_addr.sin_port = argc > 1 ? htons(atoi(argv[1])) : 0;
    my_addr.sin_addr.s_addr = INADDR_ANY;

    if (bind(sockfd, (struct sockaddr *)&my_addr, sizeof(my_addr)) == -1) {
        perror("bind failed");
        exit(1);
    }

    // 3. LISTEN
    // We allow a backlog of 20 pending connections
    if (listen(sockfd, 20) == -1) {
        perror("listen failed");
        exit(1);
    }

    addr_len = sizeof(my_addr);
    getsockname(sockfd, (struct sockaddr *)&my_addr, &addr_len);
    printf("Server is listening on port %d...\n", ntohs(my_addr.sin_port));
    fflush(stdout);

    // Clients can connect from here on, although nobody accepts them.
    // Wait for a key (or the end of the input).
    if (read(STDIN_FILENO, &key, 1) == 1)
        printf("Stopped by '%c'\n", key);
    else
        printf("End of input\n");

    return 0;
}
