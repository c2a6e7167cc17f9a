/* http_queue.c - a small HTTP server: one thread accepts, workers answer from a queue of connections */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define WORKERS 3
#define QUEUE 8
#define REQUESTS 12

static int queue[QUEUE], head, count, closing;
static pthread_mutex_t queue_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER, not_full = PTHREAD_COND_INITIALIZER;

static pthread_mutex_t stats_lock = PTHREAD_MUTEX_INITIALIZER;
static int answered, missing;

static void enqueue(int fd)
{
    pthread_mutex_lock(&queue_lock);
    while (count == QUEUE)
        pthread_cond_wait(&not_full, &queue_lock);
    queue[(head + count++) % QUEUE] = fd;
    pthread_cond_signal(&not_empty);
    pthread_mutex_unlock(&queue_lock);
}

static int dequeue(void)
{
    int fd = -1;

    pthread_mutex_lock(&queue_lock);
    while (count == 0 && !closing)
        pthread_cond_wait(&not_empty, &queue_lock);
    if (count > 0) {
        fd = queue[head];
        head = (head + 1) % QUEUE;
        count--;
        pthread_cond_signal(&not_full);
    }
    pthread_mutex_unlock(&queue_lock);
    return fd;
}

static void answer(int fd)
{
    FILE *stream = fdopen(fd, "r+");
    char line[256], path[128] = "";
    int found;

    if (fgets(line, sizeof line, stream) == NULL || sscanf(line, "GET %127s HTTP/1.", path) != 1)
        snprintf(path, sizeof path, "?");
    while (fgets(line, sizeof line, stream) != NULL && strcmp(line, "\r\n") != 0)
        ;
    found = strncmp(path, "/page", 5) == 0;
    fseek(stream, 0, SEEK_CUR);
    if (found)
        fprintf(stream, "HTTP/1.0 200 OK\r\nContent-Length: %zu\r\n\r\nThis is %s\n", strlen(path) + 9, path);
    else
        fprintf(stream, "HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    fclose(stream);
    pthread_mutex_lock(&stats_lock);
    answered++;
    missing += !found;
    pthread_mutex_unlock(&stats_lock);
}

static void *work(void *arg)
{
    int fd;

    while ((fd = dequeue()) >= 0)
        answer(fd);
    return NULL;
}

static void *accept_requests(void *arg)
{
    int listener = *(int *)arg;

    for (int i = 0; i < REQUESTS; i++) {
        int fd = accept(listener, NULL, NULL);

        if (fd < 0) {
            perror("accept");
            break;
        }
        enqueue(fd);
    }
    return NULL;
}

static const char *body(char *reply)
{
    char *blank = strstr(reply, "\r\n\r\n");
    char *end = blank != NULL ? strchr(blank + 4, 0x0a) : NULL;

    if (end == NULL)
        return "(nothing)";
    *end = 0;
    return blank + 4;
}

static void fetch(in_port_t port, const char *path)
{
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = port, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    char request[256], reply[1024];
    int fd = socket(AF_INET, SOCK_STREAM, 0), have = 0;
    ssize_t n;

    if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0) {
        perror("connect");
        exit(1);
    }
    send(fd, request, snprintf(request, sizeof request, "GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n", path), 0);
    while ((n = recv(fd, reply + have, sizeof reply - 1 - have, 0)) > 0)
        have += n;
    reply[have] = '\0';
    close(fd);
    printf("%s -> %.*s", path, (int)strcspn(reply, "\r"), reply);
    printf(" | %s\n", body(reply));
}

int main(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    pthread_t acceptor, workers[WORKERS];

    bind(listener, (struct sockaddr *)&address, sizeof address);
    listen(listener, 16);
    getsockname(listener, (struct sockaddr *)&address, &size);
    pthread_create(&acceptor, NULL, accept_requests, &listener);
    for (int i = 0; i < WORKERS; i++)
        pthread_create(&workers[i], NULL, work, NULL);
    for (int i = 0; i < REQUESTS; i++) {
        char path[32];

        snprintf(path, sizeof path, i % 4 == 3 ? "/nothing/%d" : "/page/%d", i);
        fetch(address.sin_port, path);
    }
    pthread_join(acceptor, NULL);
    pthread_mutex_lock(&queue_lock);
    closing = 1;
    pthread_cond_broadcast(&not_empty);
    pthread_mutex_unlock(&queue_lock);
    for (int i = 0; i < WORKERS; i++)
        pthread_join(workers[i], NULL);
    close(listener);
    printf("%d answered, %d of them missing\n", answered, missing);
    return 0;
}
