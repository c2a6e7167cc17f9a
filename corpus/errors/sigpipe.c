/*
 * sigpipe [nosignal|default]
 *
 * Sends to a peer that has closed its end.  By default the second send() kills the
 * process; with MSG_NOSIGNAL it fails with EPIPE. There is no such flag for write().
 */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>

int main(int argc, char *argv[])
{
    struct sockaddr_un un = { .sun_family = AF_UNIX };
    socklen_t len = sizeof un.sun_family;   /* no path: the system gives it a name */
    const char *mode = argc > 1 ? argv[1] : "default";
    int listener, client, server, flags = 0;
    ssize_t n;

    if (strcmp(mode, "nosignal") == 0)
        flags = MSG_NOSIGNAL;

    listener = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&un, len) < 0 || listen(listener, 1) < 0) {
        perror("bind");
        return 1;
    }
    len = sizeof un;
    getsockname(listener, (struct sockaddr *)&un, &len);
    client = socket(AF_UNIX, SOCK_STREAM, 0);
    if (connect(client, (struct sockaddr *)&un, len) < 0) {
        perror("connect");
        return 1;
    }
    server = accept(listener, NULL, NULL);
    close(server);

    fprintf(stderr, "mode %s\n", mode);
    printf("this text is lost when the process is killed\n");
    n = send(client, "gone", 4, flags);
    if (n == -1)
        fprintf(stderr, "send: %s\n", errno == EPIPE ? "EPIPE" : strerror(errno));
    n = write(client, "gone", 4);
    printf("write: %zd %s\n", n, n == -1 ? strerror(errno) : "");
    close(client);
    close(listener);
    return 0;
}
