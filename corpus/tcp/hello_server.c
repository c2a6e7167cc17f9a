#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <string.h>
#include <arpa/inet.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    int sockfd, new_conn_fd;
    struct sockaddr_in my_addr, client_addr;
    socklen_t client_len;
    char client_ip[INET_ADDRSTRLEN];
    int remaining = argc > 2 ? atoi(argv[2]) : 1; // clients to greet

    // 1. SOCKET
    sockfd = socket(AF_INET, SOCK_STREAM, 0);
    if (sockfd == -1)
    {
        perror("socket failed");
        exit(1);
    }

    // 2. BIND (Setup the address)
    memset(&my_addr, 0, sizeof(my_addr));
    my_addr.sin_family = AF_INET;
    my_addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 8080);
    my_addr.sin_addr.s_addr = INADDR_ANY;

    if (bind(sockfd, (struct sockaddr *)&my_addr, sizeof(my_addr)) == -1)
    {
        perror("bind failed");
        exit(1);
    }

    // 3. LISTEN
    if (listen(sockfd, 20) == -1)
    {
        perror("listen failed");
        exit(1);
    }

    client_len = sizeof(my_addr);
    if (getsockname(sockfd, (struct sockaddr *)&my_addr, &client_len) == -1)
    {
        perror("getsockname failed");
        exit(1);
    }
    printf("Server is listening on port %d...\n", ntohs(my_addr.sin_port));
    fflush(stdout);

    while (remaining > 0)
    { // keep server running

        client_len = sizeof(client_addr); // Reset size for every new client

        // Block HERE until someone connects
        new_conn_fd = accept(sockfd, (struct sockaddr *)&client_addr, &client_len);

        if (new_conn_fd == -1)
        {
            perror("accept failed");
            continue;
        }

        // Identify the client (Optional)
        if (inet_ntop(AF_INET, &(client_addr.sin_addr), client_ip, INET_ADDRSTRLEN) == NULL)
            strcpy(client_ip, "?");
        printf("Accepted connection from %s\n", client_ip);

        // --- CONVERSATION PHASE ---
        if (send(new_conn_fd, "Hello!\n", 7, MSG_NOSIGNAL) == -1)
            perror("send failed");

        // --- GOODBYE PHASE ---
        // Close the specific conversation socket
        close(new_conn_fd);
        remaining--;

        // Loop back up to accept(sockfd) again!
    }

    close(sockfd);
    return 0;
}
