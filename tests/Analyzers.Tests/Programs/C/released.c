// rules: fd-double-close, fd-use-after-close, addrinfo-double-free, addrinfo-use-after-free
/* Descriptors and lists that are used, or given back, once too often. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <netdb.h>

struct client {
    int fd;
    int busy;
};

static struct client table[16];

static int send_and_close(int fd, const char *text)
{
    if (send(fd, text, strlen(text), 0) < 0) {
        perror("send");
        close(fd);
    }
    close(fd); // expect: fd-double-close
    return 0;
}

static int goto_closes_again(int fd, char *buf)
{
    ssize_t n = recv(fd, buf, 16, 0);
    if (n <= 0) {
        close(fd);
        goto out;
    }
    if (send(fd, buf, n, 0) != n)
        goto out;
    return 0;
out:
    close(fd); // expect: fd-double-close
    return -1;
}

static void late_answer(int fd)
{
    close(fd);
    if (send(fd, "bye", 3, 0) < 0) // expect: fd-use-after-close
        perror("send");
}

static void hang_up(int fd)
{
    if (shutdown(fd, SHUT_RDWR) < 0)
        perror("shutdown");
    close(fd);
}

static void hang_up_and_close(int fd)
{
    hang_up(fd);
    close(fd); // expect: fd-double-close
}

static int say(int fd, const char *text)
{
    if (fd < 0)
        return -1;
    return (int)send(fd, text, strlen(text), 0);
}

static int late_helper(int fd)
{
    hang_up(fd);
    return say(fd, "bye"); // expect: fd-use-after-close
}

static int member(struct client *c)
{
    close(c->fd);
    if (send(c->fd, "x", 1, 0) != 1) // expect: fd-use-after-close
        return -1;
    c->fd = -1;
    return 0;
}

static void member_reset(struct client *c)
{
    close(c->fd);
    c->fd = -1;
    if (c->fd >= 0)
        close(c->fd);
}

static void sweep(void)
{
    int i;
    for (i = 0; i < 16; i++) {
        if (!table[i].busy)
            continue;
        close(table[i].fd);
        table[i].busy = 0;
    }
    for (i = 0; i < 16; i++)
        if (table[i].busy)
            close(table[i].fd);
}

static void removed_from_the_set(int fd, fd_set *master)
{
    close(fd);
    FD_CLR(fd, master);
}

static int only_once(int fd, int quick)
{
    int closed = 0;
    if (quick) {
        close(fd);
        closed = 1;
    }
    if (!closed)
        close(fd);
    return 0;
}

static int each_process_its_own(int l)
{
    int c;
    pid_t pid;
    for (;;) {
        c = accept(l, NULL, NULL);
        if (c < 0)
            continue;
        pid = fork();
        if (pid == 0) {
            close(l);
            if (send(c, "hello", 5, 0) != 5)
                _exit(1);
            close(c);
            _exit(0);
        }
        close(c);
        while (waitpid(-1, NULL, WNOHANG) > 0)
            ;
    }
}

static int again(const char *path, struct sockaddr *to, socklen_t length)
{
    int fd = -1, i;
    for (i = 0; i < 3; i++) {
        fd = socket(AF_UNIX, SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        if (connect(fd, to, length) == 0)
            break;
        close(fd);
        fd = -1;
    }
    printf("%s: %d\n", path, fd);
    return fd;
}

static int list_twice(const char *host)
{
    struct addrinfo *list;
    int fd;
    if (getaddrinfo(host, "80", NULL, &list) != 0)
        return -1;
    fd = socket(list->ai_family, list->ai_socktype, 0);
    freeaddrinfo(list);
    if (fd < 0) {
        freeaddrinfo(list); // expect: addrinfo-double-free
        return -1;
    }
    return fd;
}

static int list_late(const char *host)
{
    struct addrinfo *list, *p;
    int fd = -1;
    if (getaddrinfo(host, "80", NULL, &list) != 0)
        return -1;
    for (p = list; p != NULL; p = p->ai_next) {
        fd = socket(p->ai_family, p->ai_socktype, 0);
        if (fd >= 0)
            break;
    }
    freeaddrinfo(list);
    if (p == NULL)
        return -1;
    if (connect(fd, p->ai_addr, p->ai_addrlen) < 0) { // expect: addrinfo-use-after-free
        close(fd);
        return -1;
    }
    return fd;
}

static int list_once(const char *host)
{
    struct addrinfo *list, *p;
    int fd = -1;
    if (getaddrinfo(host, "80", NULL, &list) != 0)
        return -1;
    for (p = list; p != NULL; p = p->ai_next) {
        fd = socket(p->ai_family, p->ai_socktype, 0);
        if (fd < 0)
            continue;
        if (connect(fd, p->ai_addr, p->ai_addrlen) == 0)
            break;
        close(fd);
        fd = -1;
    }
    freeaddrinfo(list);
    if (p == NULL)
        fprintf(stderr, "nobody answers\n");
    return fd;
}

int main(void)
{
    return 0;
}
