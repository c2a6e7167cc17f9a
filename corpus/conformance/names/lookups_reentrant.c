/* lookups_reentrant - lookups into the caller's memory, which grows until it is large enough */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static void show_host(const char *title, int error, const struct hostent *host, int host_error)
{
    char text[INET6_ADDRSTRLEN];
    char **address;

    if (host == NULL) {
        printf("%s: %d %s\n", title, error, hstrerror(host_error));
        return;
    }
    printf("%s: %d %s family %d length %d", title, error, host->h_name, host->h_addrtype, host->h_length);
    for (address = host->h_addr_list; *address != NULL; address++)
        printf(" %s", inet_ntop(host->h_addrtype, *address, text, sizeof text));
    putchar('\n');
}

static void find_host(const char *name, int family)
{
    struct hostent entry, *found;
    size_t size = 16;
    char *memory = malloc(size);
    int error, host_error = 0, grown = 0;

    while ((error = gethostbyname2_r(name, family, &entry, memory, size, &found, &host_error)) == ERANGE) {
        size *= 2;
        memory = realloc(memory, size);
        grown = 1;
    }
    show_host(name, error, found, host_error);
    printf("  grown %d, own %d\n", grown, found == &entry);
    free(memory);
}

int main(void)
{
    struct hostent host, *host_found;
    struct servent service, *service_found;
    struct protoent protocol, *protocol_found;
    struct in_addr loopback = { htonl(INADDR_LOOPBACK) };
    char memory[2048];
    int error, host_error = 0;

    find_host("192.0.2.33", AF_INET);
    find_host("2001:db8::33", AF_INET6);
    find_host("192.0.2.256", AF_INET);

    error = gethostbyaddr_r(&loopback, sizeof loopback, AF_INET, &host, memory, sizeof memory, &host_found, &host_error);
    printf("%d %s\n", error, host_found ? host_found->h_name : "(null)");
    error = gethostbyaddr_r(&loopback, 3, AF_INET, &host, memory, sizeof memory, &host_found, &host_error);
    printf("%s %d\n", strerror(error), host_found == NULL);

    error = getservbyname_r("http", "tcp", &service, memory, sizeof memory, &service_found);
    printf("%d %s %d %s\n", error, service_found->s_name, ntohs(service_found->s_port), service_found->s_proto);
    error = getservbyname_r("http", "tcp", &service, memory, 8, &service_found);
    printf("%s %d\n", strerror(error), service_found == NULL);
    error = getservbyname_r("no-such-service", NULL, &service, memory, sizeof memory, &service_found);
    printf("%d %d\n", error, service_found == NULL);
    error = getservbyport_r(htons(25), "tcp", &service, memory, sizeof memory, &service_found);
    printf("%d %s\n", error, service_found->s_name);
    error = getprotobyname_r("udp", &protocol, memory, sizeof memory, &protocol_found);
    printf("%d %s %d\n", error, protocol_found->p_name, protocol_found->p_proto);
    error = getprotobynumber_r(6, &protocol, memory, sizeof memory, &protocol_found);
    printf("%d %s %s\n", error, protocol_found->p_name, protocol_found->p_aliases[0]);
    error = getprotobynumber_r(999, &protocol, memory, sizeof memory, &protocol_found);
    printf("%d %d\n", error, protocol_found == NULL);
    return 0;
}
