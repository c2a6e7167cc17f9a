/* gethostby_errors - numeric names and wrong arguments of the older lookups */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *title, const struct hostent *host)
{
    char text[INET6_ADDRSTRLEN];

    if (host == NULL)
        printf("%s: h_errno %d\n", title, h_errno);
    else
        printf("%s: %s, aliases %d, family %d, length %d, %s, one %d\n", title, host->h_name, host->h_aliases[0] != NULL, host->h_addrtype,
               host->h_length, inet_ntop(host->h_addrtype, host->h_addr, text, sizeof text), host->h_addr_list[1] == NULL);
}

int main(void)
{
    unsigned char address[16] = { 192, 0, 2, 1 };

    show("dotted", gethostbyname("192.0.2.1"));
    show("short", gethostbyname("10.1"));
    show("hexadecimal", gethostbyname("0x7f.1"));
    show("too large", gethostbyname("192.0.2.300"));
    show("inet6", gethostbyname2("2001:db8::1", AF_INET6));
    show("inet6 for inet", gethostbyname2("192.0.2.1", AF_INET6));
    show("inet for inet6", gethostbyname("2001:db8::1"));
    errno = 0;
    show("family", gethostbyname2("192.0.2.1", AF_UNIX));
    printf("%s\n", strerror(errno));
    errno = 0;
    show("length", gethostbyaddr(address, 5, AF_INET));
    printf("%s\n", strerror(errno));
    errno = 0;
    show("family of an address", gethostbyaddr(address, 4, AF_UNIX));
    printf("%s\n", strerror(errno));
    return 0;
}
