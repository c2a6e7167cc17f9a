/* Ports and addresses in the wrong order of bytes. */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>

#define PORT 8080

static void fill(struct sockaddr_in *to, const struct servent *service, int number)
{
    memset(to, 0, sizeof *to);
    to->sin_family = AF_INET;
    to->sin_port = PORT; /* where the server is */
    to->sin_port = number + 1;
    to->sin_port = htons(htons(80));
    to->sin_port = htons(service->s_port);
    to->sin_port = htonl(PORT);
    to->sin_addr.s_addr = INADDR_LOOPBACK;
}

static int show(const struct sockaddr_in *from)
{
    printf("from port %d\n", from->sin_port);
    if (from->sin_port == PORT)
        return 1;
    return from->sin_addr.s_addr == INADDR_LOOPBACK;
}

int main(int argc, char *argv[])
{
    struct sockaddr_in to;
    struct servent *service = getservbyname("http", "tcp");

    if (argv[1] == NULL || service == NULL)
        return 2;
    fill(&to, service, argc);
    return show(&to);
}
