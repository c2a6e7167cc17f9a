/*
 * As inetd does it: the connection becomes the standard streams of a program
 * that knows nothing of sockets.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof(address);
    int connections = argc > 1 ? atoi(argv[1]) : 1;

    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&address, size) == -1 || listen(listener, 5) == -1)
        return 1;
    getsockname(listener, (struct sockaddr *)&address, &size);
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);
    while (connections-- > 0)
    {
        int connection = accept(listener, NULL, NULL);
        pid_t child = fork();
        if (child == 0)
        {
            dup2(connection, STDIN_FILENO);
            dup2(connection, STDOUT_FILENO);
            dup2(connection, STDERR_FILENO);
            close(connection);
            close(listener);
            execl("/bin/sh", "sh", "-c", "while read word rest; do echo \"$word?\"; echo \"$rest!\" >&2; done; exit 9", (char *)0);
            _exit(127);
        }
        int status;
        close(connection);
        waitpid(child, &status, 0);
        printf("session ended with %d\n", WEXITSTATUS(status));
    }
    return 0;
}
