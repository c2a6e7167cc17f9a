/* a call that waits for its file, accept() or open(), has its descriptor from the start: nobody else gets that number meanwhile */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define FIFO "reserved.fifo"

static void show(const char *what, int result)
{
    printf("%s: %d %s\n", what, result, result < 0 ? strerror(errno) : "");
}

static void *wait_for_peer(void *listener)
{
    int descriptor;

    while ((descriptor = accept(*(int *)listener, NULL, NULL)) == -1 && errno == EMFILE)
        ;
    return (void *)(long)descriptor;
}

static void *wait_for_writer(void *unused)
{
    int descriptor;

    (void)unused;
    while ((descriptor = open(FIFO, O_RDONLY)) == -1 && errno == EMFILE)
        ;
    return (void *)(long)descriptor;
}

static void limit_descriptors(rlim_t number)
{
    struct rlimit limit;

    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = number < limit.rlim_max ? number : limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/* Starts a thread and leaves when it waits, for which it has taken `descriptor`, the lowest free one and the only one there is. */
static pthread_t start_waiting(void *(*wait)(void *), void *argument, int descriptor)
{
    pthread_t thread;
    int own;

    limit_descriptors(descriptor + 1);
    pthread_create(&thread, NULL, wait, argument);
    while ((own = dup(0)) != -1)
        close(own);
    limit_descriptors(RLIM_INFINITY);
    return thread;
}

static int listen_somewhere(struct sockaddr_in *address)
{
    socklen_t length = sizeof *address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    memset(address, 0, sizeof *address);
    address->sin_family = AF_INET;
    address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listener, (struct sockaddr *)address, sizeof *address);
    listen(listener, 4);
    getsockname(listener, (struct sockaddr *)address, &length);
    return listener;
}

int main(void)
{
    struct sockaddr_in address;
    pthread_t thread;
    void *result;
    int listener = listen_somewhere(&address), low = dup(0), higher = dup(0), client, descriptor;

    /* the thread waits with the number behind `higher`; then a lower one becomes free */
    thread = start_waiting(wait_for_peer, &listener, higher + 1);
    show("read", (int)read(higher + 1, &descriptor, 1));
    show("close", close(higher + 1));
    show("fcntl", fcntl(higher + 1, F_GETFD));
    show("dup2", dup2(0, higher + 1));
    show("dup3", dup3(0, higher + 1, O_CLOEXEC));
    close(low);
    client = socket(AF_INET, SOCK_STREAM, 0);
    printf("the client has the free one: %d\n", client == low);
    connect(client, (struct sockaddr *)&address, sizeof address);
    pthread_join(thread, &result);
    printf("accept has the one it waited with: %d\n", (int)(long)result == higher + 1);
    close((int)(long)result);
    close(higher);

    unlink(FIFO);
    mkfifo(FIFO, 0600);
    thread = start_waiting(wait_for_writer, NULL, higher);
    descriptor = open(FIFO, O_WRONLY);
    pthread_join(thread, &result);
    printf("open has the one it waited with: %d, the writer the next: %d\n", (int)(long)result == higher, descriptor == higher + 1);
    close((int)(long)result);
    close(descriptor);
    unlink(FIFO);

    /* a failed call gives its number back */
    show("no such file", open(FIFO, O_RDONLY));
    fcntl(listener, F_SETFL, O_NONBLOCK);
    show("no connection", accept(listener, NULL, NULL));
    descriptor = dup(0);
    printf("the lowest again: %d\n", descriptor == higher);
    close(descriptor);

    /* without a number to give, nothing is tried */
    limit_descriptors(higher);
    show("no such file, no descriptor", open(FIFO, O_RDONLY));
    show("a file that would be made", open(FIFO, O_CREAT | O_WRONLY, 0600));
    limit_descriptors(RLIM_INFINITY);
    show("it was not", access(FIFO, F_OK));
    show("no connection, no descriptor", accept(listener, NULL, NULL));
    return 0;
}
