/* gets(1) of a file from an old appliance, with a time limit per read */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define TIMEOUT 15

static int open_appliance(const char *ip)
{
    struct sockaddr_in sa;
    int seconds = TIMEOUT;
    int s;

    s = socket(AF_INET, SOCK_STREAM, 0);
    if (s < 0)
        return -1;
    if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &seconds, sizeof seconds) < 0) {
        close(s);
        return -1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(2001);
    sa.sin_addr.s_addr = inet_addr(ip);
    if (sa.sin_addr.s_addr == INADDR_NONE || connect(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
        close(s);
        return -1;
    }
    return s;
}

static int save(int s, const char *file)
{
    char block[1024], *p;
    ssize_t n, w;
    int f;

    f = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (f < 0) {
        perror(file);
        return -1;
    }
    while ((n = recv(s, block, sizeof block, 0)) != 0) {
        if (n < 0) {
            perror("recv");
            return -1;
        }
        for (p = block; n > 0; p += w, n -= w) {
            w = write(f, p, (size_t)n);
            if (w < 0) {
                perror(file);
                close(f);
                return -1;
            }
        }
    }
    return close(f);
}

int main(int argc, char **argv)
{
    int s, rc;

    if (argc != 3) {
        fprintf(stderr, "usage: %s address file\n", argv[0]);
        return 2;
    }
    s = open_appliance(argv[1]);
    if (s < 0) {
        fprintf(stderr, "%s: no connection\n", argv[1]);
        return 1;
    }
    rc = save(s, argv[2]);
    close(s);
    return rc != 0;
}
