/* weather: fetches a small XML document, shows one element of it */
#include <netdb.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PAGE 8192

static int http_get(const char *host, const char *path, char *page, size_t size)
{
    struct addrinfo hints, *ai, *res;
    char req[512];
    size_t have = 0;
    ssize_t n;
    int s = -1, rc, len;

    len = snprintf(req, sizeof req, "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n", path, host);
    if (len >= (int)sizeof req)
        return -1;
    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    if ((rc = getaddrinfo(host, "http", &hints, &res)) != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }
    for (ai = res; ai; ai = ai->ai_next) {
        s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
        if (s < 0)
            continue;
        if (connect(s, ai->ai_addr, ai->ai_addrlen) == 0)
            break;
        close(s);
    }
    freeaddrinfo(res);
    if (ai == NULL)
        return -1;
    if (send(s, req, (size_t)len, MSG_NOSIGNAL) < 0) {
        close(s);
        return -1;
    }
    while ((n = recv(s, page + have, size - have, 0)) > 0) {
        have += (size_t)n;
        if (have == size)
            break;
    }
    close(s);
    page[have] = '\0';
    return n < 0 ? -1 : 0;
}

static void show(const char *page, const char *tag)
{
    char open[32], value[40];
    const char *p, *end;

    snprintf(open, sizeof open, "<%s>", tag);
    if ((p = strstr(page, open)) == NULL)
        return;
    p += strlen(open);
    end = strchr(p, '<');
    if (end == NULL || end - p >= (ptrdiff_t)sizeof value)
        return;
    memcpy(value, p, (size_t)(end - p));
    value[end - p] = '\0';
    printf("%s: %s\n", tag, value);
}

int main(int argc, char **argv)
{
    static char page[PAGE];

    if (argc != 3) {
        fprintf(stderr, "usage: %s host path\n", argv[0]);
        return 2;
    }
    if (http_get(argv[1], argv[2], page, sizeof page) < 0)
        return 1;
    show(page, "temperature");
    show(page, "wind");
    return 0;
}
