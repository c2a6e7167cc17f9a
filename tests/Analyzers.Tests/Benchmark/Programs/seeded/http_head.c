/* http_head: prints the status line of a page.  usage: http_head host path */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define REQ_MAX 1024

static int connect_host(const char *host)
{
    struct addrinfo hints, *res;
    int s;

    memset(&hints, 0, sizeof(hints));
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    getaddrinfo(host, "80", &hints, &res);
    s = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
    if (s < 0) {
        freeaddrinfo(res);
        return -1;
    }
    connect(s, res->ai_addr, res->ai_addrlen);
    freeaddrinfo(res);
    return s;
}

static int put(int s, const char *text)
{
    size_t off = 0, len = strlen(text);

    while (off < len) {
        ssize_t n = send(s, text + off, len - off, MSG_NOSIGNAL);
        if (n <= 0)
            return -1;
        off += (size_t)n;
    }
    return 0;
}

int main(int argc, char **argv)
{
    char req[REQ_MAX], line[256];
    FILE *in;
    int s, len;

    if (argc != 3) {
        fprintf(stderr, "usage: %s host path\n", argv[0]);
        return 2;
    }
    len = snprintf(req, sizeof(req), "HEAD %s HTTP/1.0\r\nHost: %s\r\n\r\n", argv[2], argv[1]);
    if (len < 0 || (size_t)len >= sizeof(req)) {
        fprintf(stderr, "the path is too long\n");
        return 2;
    }
    s = connect_host(argv[1]);
    if (s < 0) {
        perror("socket");
        return 1;
    }
    if (put(s, req) < 0) {
        perror("send");
        close(s);
        return 1;
    }
    in = fdopen(s, "r");
    if (in == NULL) {
        perror("fdopen");
        close(s);
        return 1;
    }
    if (fgets(line, sizeof(line), in) != NULL)
        fputs(line, stdout);
    fclose(in);
    return 0;
}
