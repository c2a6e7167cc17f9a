/* getaddrinfo: hints and arguments that are refused */
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void lookup(const char *what, const char *name, const char *service, int family, int type, int flags)
{
    struct addrinfo hints, *list = NULL;
    int result;
    memset(&hints, 0, sizeof(hints));
    hints.ai_family = family;
    hints.ai_socktype = type;
    hints.ai_flags = flags;
    result = getaddrinfo(name, service, &hints, &list);
    printf("%s: %d %s\n", what, result, result == 0 ? "found" : gai_strerror(result));
    if (result == 0)
        freeaddrinfo(list);
}

int main(void)
{
    lookup("no name and no service", NULL, NULL, AF_INET, 0, 0);
    lookup("no name", NULL, "80", AF_INET, SOCK_STREAM, 0);
    lookup("no service", "127.0.0.1", NULL, AF_INET, SOCK_STREAM, 0);
    lookup("a family that is none", "127.0.0.1", "80", 99, SOCK_STREAM, 0);
    lookup("AF_UNIX", "127.0.0.1", "80", AF_UNIX, SOCK_STREAM, 0);
    lookup("flags that are none", "127.0.0.1", "80", AF_INET, SOCK_STREAM, 0x8000);
    lookup("many flags that are none", "127.0.0.1", "80", AF_INET, SOCK_STREAM, 0x7fffffff);
    lookup("AI_CANONNAME without a name", NULL, "80", AF_INET, SOCK_STREAM, AI_CANONNAME);
    lookup("a type that is none", "127.0.0.1", "80", AF_INET, 99, 0);
    lookup("IPv6 of an IPv4 address", "127.0.0.1", "80", AF_INET6, SOCK_STREAM, 0);
    lookup("IPv4 of an IPv6 address", "::1", "80", AF_INET, SOCK_STREAM, 0);
    lookup("AI_NUMERICHOST of a name", "localhost", "80", AF_INET, SOCK_STREAM, AI_NUMERICHOST);
    lookup("AI_NUMERICSERV of a name", "127.0.0.1", "http", AF_INET, SOCK_STREAM, AI_NUMERICSERV);
    lookup("an empty name", "", "80", AF_INET, SOCK_STREAM, AI_NUMERICHOST);
    lookup("AI_PASSIVE", NULL, "80", AF_INET, SOCK_STREAM, AI_PASSIVE);
    lookup("AI_ADDRCONFIG", "127.0.0.1", "80", AF_INET, SOCK_STREAM, AI_ADDRCONFIG);
    lookup("AI_ALL alone", "127.0.0.1", "80", AF_INET, SOCK_STREAM, AI_ALL);
    return 0;
}
