// rules: errno-clobbered, gai-error-perror
/* errno that tells of something else, and errno that was kept. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netdb.h>

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void hang_up(int fd)
{
    shutdown(fd, SHUT_RDWR);
    close(fd);
}

static void hang_up_quietly(int fd)
{
    int saved = errno;
    close(fd);
    errno = saved;
}

static int connect_to(int fd, struct sockaddr *to, socklen_t length)
{
    if (connect(fd, to, length) < 0) {
        close(fd);
        perror("connect"); // expect: errno-clobbered
        return -1;
    }
    return fd;
}

static int connect_with_message(int fd, struct sockaddr *to, socklen_t length)
{
    if (connect(fd, to, length) < 0) {
        hang_up(fd);
        fprintf(stderr, "connect: %s\n", strerror(errno)); // expect: errno-clobbered
        return -1;
    }
    return fd;
}

static ssize_t read_all(int fd, char *buf, size_t size)
{
    ssize_t n = recv(fd, buf, size, 0);
    close(fd);
    if (n == -1)
        die("recv"); // expect: errno-clobbered
    return n;
}

static int kept(int fd, struct sockaddr *to, socklen_t length)
{
    if (connect(fd, to, length) < 0) {
        int saved = errno;
        close(fd);
        errno = saved;
        perror("connect");
        return -1;
    }
    return fd;
}

static int kept_by_helper(int fd, struct sockaddr *to, socklen_t length)
{
    if (connect(fd, to, length) < 0) {
        hang_up_quietly(fd);
        perror("connect");
        return -1;
    }
    return fd;
}

static int reported_first(int fd, struct sockaddr *to, socklen_t length)
{
    if (connect(fd, to, length) < 0) {
        perror("connect");
        close(fd);
        return -1;
    }
    return fd;
}

static int about_close(int fd)
{
    if (listen(fd, 5) < 0) {
        if (close(fd) < 0)
            perror("close");
        return -1;
    }
    return 0;
}

static int about_the_next(int fd, char *buf)
{
    ssize_t n;
    int on = 1;
    if (setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on) < 0)
        fprintf(stderr, "no keepalive\n");
    n = recv(fd, buf, 1, 0);
    if (n <= 0)
        perror("recv");
    return (int)n;
}

static struct addrinfo *resolve(const char *host)
{
    struct addrinfo *list;
    if (getaddrinfo(host, "80", NULL, &list) != 0) {
        perror("getaddrinfo"); // expect: gai-error-perror
        return NULL;
    }
    return list;
}

static struct addrinfo *resolve_or_die(const char *host)
{
    struct addrinfo *list;
    int rc = getaddrinfo(host, "80", NULL, &list);
    if (rc)
        die("getaddrinfo"); // expect: gai-error-perror
    return list;
}

static struct addrinfo *resolve_with_text(const char *host)
{
    struct addrinfo *list;
    int rc = getaddrinfo(host, "80", NULL, &list);
    if (rc != 0) {
        fprintf(stderr, "%s: %s\n", host, strerror(errno)); // expect: gai-error-perror
        return NULL;
    }
    return list;
}

static struct addrinfo *resolve_well(const char *host)
{
    struct addrinfo *list;
    int rc = getaddrinfo(host, "80", NULL, &list);
    if (rc == EAI_SYSTEM) {
        perror("getaddrinfo");
        return NULL;
    }
    if (rc != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return NULL;
    }
    return list;
}

int main(int argc, char **argv)
{
    struct addrinfo *list = resolve_well(argv[1]);
    int fd;
    if (list == NULL)
        return 1;
    fd = socket(list->ai_family, list->ai_socktype, 0);
    if (fd == -1)
        die("socket");
    freeaddrinfo(list);
    if (listen(fd, 5) == -1)
        die("listen");
    return 0;
}
