/* server.c -- serves one client after the other until one asks for a quote that is not there */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "protocol.h"
#include "quotes.h"

/* Returns whether the server goes on. */
static int serve(int client)
{
    struct header request;
    char text[MAX_TEXT];

    while (receive_message(client, &request, text) == 0) {
        switch (request.type) {
        case REQUEST_QUOTE:
            if (request.argument >= quote_count) {
                send_message(client, REPLY_ERROR, request.argument, "no such quote");
                return 0;
            }
            send_message(client, REPLY_TEXT, request.argument, quotes[request.argument]);
            break;
        case REQUEST_COUNT:
            snprintf(text, sizeof text, "%d quotes", quote_count);
            send_message(client, REPLY_TEXT, quote_count, text);
            break;
        default:
            printf("type %d is no request\n", request.type);
            return 1;
        }
        printf("answered %d %d\n", request.type, request.argument);
    }
    return 1;
}

int main(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    int goes_on = 1;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) < 0 || listen(listener, 4) < 0) {
        perror("quote server");
        return EXIT_FAILURE;
    }
    getsockname(listener, (struct sockaddr *)&address, &length);
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);

    while (goes_on) {
        int client = accept(listener, NULL, NULL);

        if (client < 0)
            continue;
        goes_on = serve(client);
        close(client);
    }
    close(listener);
    return EXIT_SUCCESS;
}
