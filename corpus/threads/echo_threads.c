/* echo_threads.c - a server with a thread for each connection, and clients that are threads too */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CLIENTS 10
#define MESSAGES 20

static in_port_t port;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t all_served = PTHREAD_COND_INITIALIZER;
static int served, bytes;

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void *serve(void *arg)
{
    int fd = *(int *)arg;
    char buf[256];
    ssize_t n;
    int total = 0;

    free(arg);
    while ((n = recv(fd, buf, sizeof buf, 0)) > 0) {
        for (ssize_t sent = 0, now; sent < n; sent += now) {
            if ((now = send(fd, buf + sent, n - sent, 0)) < 0)
                die("send");
        }
        total += n;
    }
    close(fd);
    pthread_mutex_lock(&lock);
    served++;
    bytes += total;
    pthread_cond_signal(&all_served);
    pthread_mutex_unlock(&lock);
    return NULL;
}

static void *accept_all(void *arg)
{
    int listener = *(int *)arg;
    int fd;

    while ((fd = accept(listener, NULL, NULL)) >= 0) {
        pthread_t thread;
        int *own = malloc(sizeof *own);

        *own = fd;
        if (pthread_create(&thread, NULL, serve, own) != 0)
            die("pthread_create");
        pthread_detach(thread);
    }
    perror("accept");
    return NULL;
}

static void *talk(void *arg)
{
    long number = (long)arg;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = port, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    long good = 0;

    if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0)
        die("connect");
    for (int i = 0; i < MESSAGES; i++) {
        char out[64], in[64] = "";
        int length = snprintf(out, sizeof out, "client %ld message %d", number, i);
        int have = 0;

        send(fd, out, length, 0);
        while (have < length) {
            ssize_t n = recv(fd, in + have, length - have, 0);

            if (n <= 0)
                die("recv");
            have += n;
        }
        good += memcmp(in, out, length) == 0;
    }
    close(fd);
    return (void *)good;
}

int main(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    pthread_t acceptor, clients[CLIENTS];

    if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) < 0 || listen(listener, CLIENTS) < 0)
        die("listen");
    getsockname(listener, (struct sockaddr *)&address, &size);
    port = address.sin_port;
    pthread_create(&acceptor, NULL, accept_all, &listener);
    for (long i = 0; i < CLIENTS; i++)
        pthread_create(&clients[i], NULL, talk, (void *)i);
    for (int i = 0; i < CLIENTS; i++) {
        void *good;

        pthread_join(clients[i], &good);
        printf("client %d: %ld of %d\n", i, (long)good, MESSAGES);
    }
    pthread_mutex_lock(&lock);
    while (served < CLIENTS)
        pthread_cond_wait(&all_served, &lock);
    pthread_mutex_unlock(&lock);
    printf("served %d, %d bytes\n", served, bytes);

    /* Wakes the thread that waits for connections. */
    fflush(stdout);
    shutdown(listener, SHUT_RDWR);
    pthread_join(acceptor, NULL);
    close(listener);
    return 0;
}
