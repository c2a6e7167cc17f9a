/* Fetches a banner; everything that was acquired is given back at one place. */
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

int fetch_banner(const char *host, const char *port, const char *file)
{
    struct addrinfo hints, *list = NULL, *ai;
    char *buf = NULL;
    int s = -1, out = -1, rc, result = -1;
    size_t have = 0;
    ssize_t n;

    memset(&hints, 0, sizeof(hints));
    hints.ai_socktype = SOCK_STREAM;
    rc = getaddrinfo(host, port, &hints, &list);
    if (rc) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }

    buf = malloc(4096);
    if (!buf)
        goto out;

    for (ai = list; ai; ai = ai->ai_next) {
        s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
        if (s == -1)
            continue;
        if (!connect(s, ai->ai_addr, ai->ai_addrlen))
            break;
        close(s);
        s = -1;
    }
    if (s == -1) {
        fprintf(stderr, "%s: cannot connect\n", host);
        goto out;
    }

    out = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (out == -1) {
        perror(file);
        goto out;
    }

    while (have < 4096) {
        n = recv(s, buf + have, 4096 - have, 0);
        if (n == -1 && errno == EINTR)
            continue;
        if (n == -1) {
            perror("recv");
            goto out;
        }
        if (n == 0)
            break;
        have += (size_t)n;
    }
    for (size_t off = 0; off < have; off += (size_t)n) {
        n = write(out, buf + off, have - off);
        if (n == -1) {
            perror(file);
            goto out;
        }
    }
    result = 0;
out:
    if (out != -1 && close(out) == -1)
        result = -1;
    if (s != -1)
        close(s);
    free(buf);
    freeaddrinfo(list);
    return result;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: %s host port file\n", argv[0]);
        return 2;
    }
    return fetch_banner(argv[1], argv[2], argv[3]) ? 1 : 0;
}
