/* client.c -- asks a quote server for the quotes of the command line */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../quote_server/protocol.h"

static int connect_to(int port)
{
    struct sockaddr_in address;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0)
        return -1;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((uint16_t)port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, (struct sockaddr *)&address, sizeof address) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

int main(int argc, char **argv)
{
    char text[MAX_TEXT];
    struct header reply;
    int fd;

    if (argc < 2 || (fd = connect_to(atoi(argv[1]))) < 0) {
        fprintf(stderr, "usage: client PORT [NUMBER...]\n");
        return EXIT_FAILURE;
    }
    send_message(fd, REQUEST_COUNT, 0, NULL);
    for (int i = 2; i < argc; i++)
        send_message(fd, REQUEST_QUOTE, atoi(argv[i]), NULL);
    shutdown(fd, SHUT_WR);

    while (receive_message(fd, &reply, text) == 0) {
        printf("%02x %d: %s\n", reply.type, reply.argument, text);
        if (is_final(&reply))
            break;
    }
    close(fd);
    return EXIT_SUCCESS;
}
