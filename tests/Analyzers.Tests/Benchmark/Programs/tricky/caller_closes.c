/* Helpers that only borrow a descriptor, and one that closes it when it fails. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static int set_timeouts(int fd, int seconds)
{
    struct timeval tv;

    tv.tv_sec = seconds;
    tv.tv_usec = 0;
    if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv) != 0)
        return -1;
    return setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof tv);
}

/* Gives fd back connected, or closes it. */
static int connect_or_close(int fd, const struct sockaddr *to, socklen_t len)
{
    int e;

    if (connect(fd, to, len) == 0)
        return fd;
    e = errno;
    close(fd);
    errno = e;
    return -1;
}

static int dial(const char *ip, unsigned short port)
{
    struct sockaddr_in sa;
    int fd;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    if (inet_pton(AF_INET, ip, &sa.sin_addr) != 1) {
        errno = EINVAL;
        return -1;
    }
    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    if (set_timeouts(fd, 5) != 0) {
        close(fd);
        return -1;
    }
    return connect_or_close(fd, (struct sockaddr *)&sa, sizeof sa);
}

int main(int argc, char **argv)
{
    char buf[200];
    ssize_t n;
    int fd;

    if (argc != 2)
        return 2;
    if ((fd = dial(argv[1], 13)) < 0) {
        perror(argv[1]);
        return 1;
    }
    while ((n = recv(fd, buf, sizeof buf, 0)) > 0)
        fwrite(buf, 1, (size_t)n, stdout);
    close(fd);
    return n == 0 ? 0 : 1;
}
