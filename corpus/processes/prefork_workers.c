/*
 * Workers that are made beforehand and all accept on one listening socket.
 * The parent counts what they served by what they write into a pipe, and
 * ends them with SIGTERM.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define WORKERS 4
#define REQUESTS 6

static pid_t workers[WORKERS];

static void work(int listener, int report)
{
    for (;;)
    {
        char name[64];
        int client = accept(listener, NULL, NULL);
        if (client == -1)
            _exit(1);
        ssize_t length = recv(client, name, sizeof(name) - 1, 0);
        if (length > 0)
        {
            char answer[80];
            name[length] = '\0';
            name[strcspn(name, "\r\n")] = '\0';
            snprintf(answer, sizeof(answer), "hello, %s\n", name);
            send(client, answer, strlen(answer), 0);
        }
        close(client);
        write(report, "+", 1);
    }
}

static int make_listener(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof(address);
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    if (listener == -1 || bind(listener, (struct sockaddr *)&address, size) == -1 || listen(listener, 16) == -1)
    {
        perror("listener");
        exit(EXIT_FAILURE);
    }
    getsockname(listener, (struct sockaddr *)&address, &size);
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

int main(void)
{
    int report[2], ended = 0, status;
    char mark;

    if (pipe(report) == -1)
        return 1;
    int listener = make_listener();
    for (int i = 0; i < WORKERS; i++)
    {
        switch (workers[i] = fork())
        {
        case -1:
            perror("fork");
            return 1;
        case 0:
            close(report[0]);
            work(listener, report[1]);
            break;
        default:
            break;
        }
    }
    close(report[1]);
    for (int served = 0; served < REQUESTS; served++)
        if (read(report[0], &mark, 1) != 1)
            break;
    for (int i = 0; i < WORKERS; i++)
        kill(workers[i], SIGTERM);
    while (wait(&status) > 0)
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM)
            ended++;
    printf("%d workers ended by SIGTERM\n", ended);
    printf("end of the pipe: %ld\n", (long)read(report[0], &mark, 1));
    return 0;
}
