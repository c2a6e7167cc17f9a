/* A pool of upstream connections: get() may open one, put() may close it. */
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define POOL_SIZE 4

struct pool {
    pthread_mutex_t lock;
    int idle[POOL_SIZE];
    int n;
    struct sockaddr_in target;
};

void pool_init(struct pool *p, unsigned short port)
{
    pthread_mutex_init(&p->lock, NULL);
    p->n = 0;
    memset(&p->target, 0, sizeof p->target);
    p->target.sin_family = AF_INET;
    p->target.sin_port = htons(port);
    p->target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
}

int pool_get(struct pool *p)
{
    int fd = -1;

    pthread_mutex_lock(&p->lock);
    if (p->n > 0)
        fd = p->idle[--p->n];
    pthread_mutex_unlock(&p->lock);
    if (fd >= 0)
        return fd;
    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&p->target, sizeof p->target) < 0) {
        int saved = errno;

        close(fd);
        fd = -1;
        errno = saved;
    }
    return fd;
}

void pool_put(struct pool *p, int fd, int usable)
{
    if (usable) {
        pthread_mutex_lock(&p->lock);
        if (p->n < POOL_SIZE) {
            p->idle[p->n++] = fd;
            fd = -1;
        }
        pthread_mutex_unlock(&p->lock);
    }
    if (fd >= 0)
        close(fd);
}

static int exchange(int fd, const char *q, char *a, size_t size)
{
    size_t n = strlen(q), have = 0;
    ssize_t k;

    while (n > 0) {
        if ((k = send(fd, q, n, MSG_NOSIGNAL)) < 0)
            return -1;
        q += k;
        n -= (size_t)k;
    }
    do {
        k = recv(fd, a + have, size - 1 - have, 0);
        if (k <= 0)
            return -1;
        have += (size_t)k;
        a[have] = '\0';
    } while (a[have - 1] != '\n' && have < size - 1);
    return 0;
}

int pool_ask(struct pool *p, const char *q, char *a, size_t size)
{
    int rc, fd = pool_get(p);

    if (fd < 0) {
        perror("pool");
        return -1;
    }
    rc = exchange(fd, q, a, size);
    pool_put(p, fd, rc == 0);
    return rc;
}
