/* getaddrinfo_hints - no hints at all: one entry for each kind of socket */
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void)
{
    struct addrinfo *list, *ai, hints;
    int error, count;

    error = getaddrinfo("192.0.2.7", "9", NULL, &list);
    printf("%d\n", error);
    for (ai = list; ai != NULL; ai = ai->ai_next)
        printf("family %d type %d protocol %d length %u port %u flags %#x\n", ai->ai_family, ai->ai_socktype, ai->ai_protocol, ai->ai_addrlen,
               ntohs(((struct sockaddr_in *)ai->ai_addr)->sin_port), ai->ai_flags);
    freeaddrinfo(list);

    /* what else is in the hints does not matter */
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_NUMERICHOST;
    hints.ai_addrlen = 99;
    hints.ai_canonname = "ignored";
    error = getaddrinfo("2001:db8::1", NULL, &hints, &list);
    count = 0;
    for (ai = list; error == 0 && ai != NULL; ai = ai->ai_next)
        count++;
    printf("%d, %d entries\n", error, count);
    if (error == 0) {
        printf("%d %d\n", ((struct sockaddr_in6 *)list->ai_addr)->sin6_port, list->ai_canonname == NULL);
        freeaddrinfo(list);
    }

    /* the list is left alone when there is none */
    list = (struct addrinfo *)&hints;
    error = getaddrinfo("300.1.1.1", "80", &hints, &list);
    printf("%d %s %d\n", error, gai_strerror(error), list == (struct addrinfo *)&hints);
    return 0;
}
