/* getsockname and getpeername with every length */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int listener = socket(AF_INET6, SOCK_STREAM, 0), client = socket(AF_INET6, SOCK_STREAM, 0);
    struct sockaddr_in6 address;
    unsigned size;
    socklen_t length = sizeof(address);
    memset(&address, 0, sizeof(address));
    address.sin6_family = AF_INET6;
    address.sin6_addr.s6_addr[15] = 1;
    bind(listener, (struct sockaddr *)&address, sizeof(address));
    listen(listener, 1);
    getsockname(listener, (struct sockaddr *)&address, &length);
    show("connect", connect(client, (struct sockaddr *)&address, sizeof(address)));
    for (size = 0; size <= 40; size += 4)
    {
        unsigned char bytes[48];
        unsigned untouched;
        length = size;
        memset(bytes, 0xee, sizeof(bytes));
        show("getpeername", getpeername(client, (struct sockaddr *)bytes, &length));
        for (untouched = sizeof(bytes); untouched > 0 && bytes[untouched - 1] == 0xee; untouched--)
            ;
        printf("room %u: length %u, %u bytes written\n", size, length, untouched);
        length = size;
        show("getsockname", getsockname(client, (struct sockaddr *)bytes, &length));
        printf("room %u: length %u\n", size, length);
    }
    length = -4;
    show("a length below zero", getsockname(client, (struct sockaddr *)&address, &length));
    length = sizeof(address);
    show("no memory", getsockname(client, NULL, &length));
    show("no length", getsockname(client, (struct sockaddr *)&address, NULL));
    length = 0;
    show("nothing is wanted", getsockname(client, NULL, &length));
    printf("%u\n", length);
    return 0;
}
