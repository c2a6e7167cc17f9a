/* doubtful_names.c: names and addresses, looked up as if that never failed */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void first_address(const char *host)
{
    struct addrinfo hints, *list;
    struct sockaddr_in *in;
    char text[INET_ADDRSTRLEN];

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;
    getaddrinfo(host, "7", &hints, &list);
    in = (struct sockaddr_in *)list->ai_addr;
    if (inet_ntop(AF_INET, &in->sin_addr, text, sizeof text) != NULL)
        printf("%s port %d\n", text, ntohs(in->sin_port));
    freeaddrinfo(list);
}

static int family_of(const char *host)
{
    struct addrinfo hints, *list;
    int rc;

    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_NUMERICHOST;
    rc = getaddrinfo(host, NULL, &hints, &list);
    if (rc == -1) {
        fprintf(stderr, "%s: unknown\n", host);
        return -1;
    }
    if (list->ai_family == AF_INET6)
        return 6; /* it is not looked at any further */
    freeaddrinfo(list);
    return 4;
}

static int count_addresses(const char *host)
{
    struct addrinfo hints = { .ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_DGRAM };
    struct addrinfo *list, *p;
    int count = 0;

    if (getaddrinfo(host, NULL, &hints, &list) != 0) {
        perror("getaddrinfo");
        return -1;
    }
    for (p = list; p != NULL; p = p->ai_next)
        count++;
    if (count > 1)
        freeaddrinfo(list);
    freeaddrinfo(list);
    return count;
}

static void what_is_in_hints(const char *host)
{
    struct addrinfo hints;
    struct addrinfo *list;

    hints.ai_flags = AI_NUMERICHOST;
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_protocol = 0;
    if (getaddrinfo(host, "echo", &hints, &list) == 0) {
        printf("family %s\n", list->ai_family == AF_INET ? "4" : "6");
        freeaddrinfo(list);
    }
}

static void old_ways(const char *text)
{
    struct hostent *host;
    struct sockaddr_in at;
    struct in_addr same;

    host = gethostbyname(text);
    printf("%s has %d bytes\n", host->h_name, host->h_length);
    memset(&at, 0, sizeof at);
    at.sin_addr.s_addr = inet_addr(text);
    printf("it is %s\n", inet_ntoa(at.sin_addr));
    if (inet_pton(AF_INET, text, &same) < 0)
        return;
    printf("%s and %s\n", inet_ntoa(same), inet_ntoa(at.sin_addr));
}

int main(void)
{
    struct in6_addr six;
    char text[INET_ADDRSTRLEN];

    first_address("192.0.2.7");
    printf("families %d and %d\n", family_of("192.0.2.7"), family_of("2001:db8::1"));
    printf("%d address\n", count_addresses("192.0.2.7"));
    what_is_in_hints("192.0.2.7");
    old_ways("192.0.2.7");
    inet_pton(AF_INET6, "::1", &six);
    if (inet_ntop(AF_INET6, &six, text, sizeof text) != NULL)
        puts(text);
    return 0;
}
