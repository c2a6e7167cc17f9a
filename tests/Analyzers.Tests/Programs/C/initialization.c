// rules: hints-uninit, sockaddr-not-zeroed
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <arpa/inet.h>

static void prepare(struct addrinfo *hints)
{
    memset(hints, 0, sizeof *hints);
}

static void lookups(const char *host, int passive)
{
    struct addrinfo hints, zeroed, complete, other = { .ai_family = AF_INET }, by_helper, late, *list, *heap;
    struct addrinfo copy = other;
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    getaddrinfo(host, "80", &hints, &list); // expect: hints-uninit
    memset(&zeroed, 0, sizeof zeroed);
    zeroed.ai_socktype = SOCK_STREAM;
    getaddrinfo(host, "80", &zeroed, &list);
    complete.ai_flags = passive ? AI_PASSIVE : 0;
    complete.ai_family = AF_UNSPEC;
    complete.ai_socktype = SOCK_STREAM;
    complete.ai_protocol = 0;
    getaddrinfo(host, "80", &complete, &list);
    getaddrinfo(host, "80", &other, &list);
    getaddrinfo(host, "80", &copy, &list);
    prepare(&by_helper);
    getaddrinfo(host, "80", &by_helper, &list);
    if (passive)
        bzero(&late, sizeof late);
    getaddrinfo(host, "80", &late, &list); // expect: hints-uninit
    heap = malloc(sizeof *heap);
    heap->ai_family = AF_INET;
    getaddrinfo(host, "80", heap, &list); // expect: hints-uninit
    memset(heap, 0, sizeof *heap);
    getaddrinfo(host, "80", heap, &list);
    free(heap);
    getaddrinfo(host, "80", NULL, &list);
}

static void fill(struct sockaddr_in *a, int port)
{
    memset(a, 0, sizeof *a);
    a->sin_port = htons(port);
}

static void names(int s, const char *text)
{
    struct sockaddr_in forgotten, zeroed, elsewhere, by_hand, received, assigned, literal, all_but_padding;
    struct sockaddr_in6 six;
    struct sockaddr_un un;
    socklen_t length = sizeof received;
    forgotten.sin_family = AF_INET;
    forgotten.sin_port = htons(80);
    bind(s, (struct sockaddr *)&forgotten, sizeof forgotten); // expect: sockaddr-not-zeroed
    memset(&zeroed, 0, sizeof zeroed);
    zeroed.sin_port = htons(80);
    bind(s, (struct sockaddr *)&zeroed, sizeof zeroed);
    fill(&elsewhere, 80);
    connect(s, (struct sockaddr *)&elsewhere, sizeof elsewhere);
    by_hand.sin_family = AF_INET;
    by_hand.sin_port = htons(80);
    inet_pton(AF_INET, text, &by_hand.sin_addr);
    memset(by_hand.sin_zero, 0, sizeof by_hand.sin_zero);
    connect(s, (struct sockaddr *)&by_hand, sizeof by_hand);
    recvfrom(s, NULL, 0, 0, (struct sockaddr *)&received, &length);
    sendto(s, text, 1, 0, (struct sockaddr *)&received, length);
    assigned = zeroed;
    connect(s, (struct sockaddr *)&assigned, sizeof assigned);
    literal = (struct sockaddr_in){ .sin_family = AF_INET };
    connect(s, (struct sockaddr *)&literal, sizeof literal);
    all_but_padding.sin_family = AF_INET;
    all_but_padding.sin_port = htons(80);
    all_but_padding.sin_addr.s_addr = htonl(INADDR_ANY);
    bind(s, (struct sockaddr *)&all_but_padding, sizeof all_but_padding); // expect: sockaddr-not-zeroed
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(80);
    six.sin6_addr = in6addr_loopback;
    connect(s, (struct sockaddr *)&six, sizeof six); // expect: sockaddr-not-zeroed
    un.sun_family = AF_UNIX;
    strncpy(un.sun_path, text, sizeof un.sun_path - 1);
    bind(s, (struct sockaddr *)&un, sizeof un);
}

int main(int argc, char **argv)
{
    lookups(argv[0], argc);
    names(socket(AF_INET, SOCK_STREAM, 0), argv[0]);
    return 0;
}
