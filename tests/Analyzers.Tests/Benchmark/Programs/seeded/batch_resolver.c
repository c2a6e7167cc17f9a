/* Resolves names from a file; the list of one name is freed with the next. */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static int verbose;

static int resolve(const char *name, char *text, socklen_t size)
{
    struct addrinfo hints, *res;
    const void *src;
    int rc;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    rc = getaddrinfo(name, NULL, &hints, &res);
    if (rc != 0) {
        if (verbose)
            fprintf(stderr, "%s: %s\n", name, gai_strerror(rc));
        return rc;
    }
    switch (res->ai_family) {
    case AF_INET:
        src = &((struct sockaddr_in *)res->ai_addr)->sin_addr;
        break;
    case AF_INET6:
        src = &((struct sockaddr_in6 *)res->ai_addr)->sin6_addr;
        break;
    default:
        return EAI_FAMILY;
    }
    if (inet_ntop(res->ai_family, src, text, size) == NULL)
        rc = EAI_SYSTEM;
    freeaddrinfo(res);
    return rc;
}

static int is_numeric(const char *name)
{
    struct in_addr four;

    inet_aton(name, &four);
    return four.s_addr != 0 && four.s_addr != INADDR_NONE;
}

int main(int argc, char **argv)
{
    char line[256], text[INET6_ADDRSTRLEN];
    int failures = 0;

    verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0' || line[0] == '#')
            continue;
        if (is_numeric(line)) {
            puts(line);
            continue;
        }
        if (resolve(line, text, sizeof text) != 0) {
            failures++;
            continue;
        }
        printf("%s %s\n", line, text);
    }
    return failures > 0;
}
