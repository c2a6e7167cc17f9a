/*
 * The classic concurrent server: a child for each client. SIGCHLD's handler
 * takes up the children that have ended, so that none stays a zombie.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define BACKLOG 10
#define CLIENTS 3

static volatile sig_atomic_t reaped;

/* waitpid() might overwrite errno, so we save and restore it */
static void sigchld_handler(int s)
{
    int saved_errno = errno;

    (void)s;
    while (waitpid(-1, NULL, WNOHANG) > 0)
        reaped++;
    errno = saved_errno;
}

static void serve(int client, int number)
{
    char line[256];
    ssize_t length;
    int total = 0;

    while ((length = recv(client, line, sizeof(line), 0)) > 0)
    {
        total += length;
        for (ssize_t i = 0; i < length; i++)
            if (line[i] >= 'a' && line[i] <= 'z')
                line[i] -= 'a' - 'A';
        send(client, line, length, 0);
    }
    snprintf(line, sizeof(line), "client %d sent %d bytes\n", number, total);
    send(client, line, strlen(line), 0);
}

int main(void)
{
    struct sockaddr_in address;
    socklen_t size = sizeof(address);
    struct sigaction sa;
    int yes = 1;

    int listener = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&address, sizeof(address)) == -1 || listen(listener, BACKLOG) == -1)
    {
        perror("server");
        exit(1);
    }

    sa.sa_handler = sigchld_handler; /* reap all dead processes */
    sigemptyset(&sa.sa_mask);
    sa.sa_flags = SA_RESTART;
    if (sigaction(SIGCHLD, &sa, NULL) == -1)
    {
        perror("sigaction");
        exit(1);
    }

    getsockname(listener, (struct sockaddr *)&address, &size);
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);
    for (int number = 1; number <= CLIENTS; number++)
    {
        int client = accept(listener, NULL, NULL);
        if (client == -1)
        {
            perror("accept");
            continue;
        }
        if (!fork())
        {                    /* this is the child process */
            close(listener); /* child doesn't need the listener */
            serve(client, number);
            close(client);
            exit(0);
        }
        close(client); /* parent doesn't need this */
    }
    close(listener);
    while (reaped < CLIENTS)
        pause();
    printf("children reaped: %d\n", (int)reaped);
    printf("none is left: %d\n", wait(NULL) == -1 && errno == ECHILD);
    return 0;
}
