/* How failures are told and reported. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int resolve(const char *host)
{
    struct addrinfo *list;
    int rc = getaddrinfo(host, "80", NULL, &list);

    if (rc != 0) {
        fprintf(stderr, "%s: unknown\n", host);
        return -1;
    }
    freeaddrinfo(list);
    int status;
    if ((status = getaddrinfo(host, "81", NULL, &list)) != 0) {
        fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(status));
        return -1;
    }
    freeaddrinfo(list);
    rc = getaddrinfo(host, "82", NULL, &list);
    if (rc != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }
    freeaddrinfo(list);
    return 0;
}

static int connect_to(const char *text)
{
    struct sockaddr_in to;
    int s;

    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    if (inet_pton(AF_INET, text, &to.sin_addr) != 1)
        return -1;
    if ((s = socket(AF_INET, SOCK_STREAM, 0)) == -1)
        return -1;
    if (connect(s, (struct sockaddr *)&to, sizeof to) < 0) {
        int saved_errno = errno;
        close(s);
        errno = saved_errno;
        fprintf(stderr, "connect: %s\n", strerror(errno));
        return -1;
    }
    return s;
}

int main(int argc, char **argv)
{
    int s;

    if (argc != 2 || resolve(argv[1]) < 0 || (s = connect_to(argv[1])) < 0)
        return 1;
    close(s);
    return 0;
}
