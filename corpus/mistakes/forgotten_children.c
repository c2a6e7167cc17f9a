/* forgotten_children.c: a server with a child for each client: nobody waits for them, and any failure of accept is the end */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void serve_client(int c)
{
    char byte;

    if (recv(c, &byte, 1, 0) == 1 && write(c, &byte, 1) == 1)
        close(c);
}

static int ask(const struct sockaddr_in *at, char what)
{
    char answer = '-';
    int s = socket(AF_INET, SOCK_STREAM, 0);

    if (s == -1)
        return -1;
    if (connect(s, (const struct sockaddr *)at, sizeof *at) == -1) {
        close(s);
        perror("connect");
        return -1;
    }
    if (write(s, &what, 1) == 1 && read(s, &answer, 1) == 1)
        printf("%c came back as %c\n", what, answer);
    close(s);
    return 0;
}

static void serve(int listener, int clients)
{
    while (clients-- > 0) {
        int c = accept(listener, NULL, NULL);
        pid_t child;

        if (c == -1) {
            perror("accept");
            exit(1);
        }
        child = fork();
        if (child == 0) {
            close(listener);
            serve_client(c);
            exit(0);
        }
        close(c);
    }
}

int main(void)
{
    struct sockaddr_in at;
    socklen_t length = sizeof at;
    int on = 1;
    int done[2];
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    char end;

    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener == -1 || pipe(done) == -1 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1
        || bind(listener, (struct sockaddr *)&at, sizeof at) == -1 || listen(listener, 5) == -1
        || getsockname(listener, (struct sockaddr *)&at, &length) == -1)
        return 1;

    /* The clients are a child too; when it has ended, its end of the pipe is closed, and so is the server. */
    if (fork() == 0) {
        close(done[0]);
        close(listener);
        setvbuf(stdout, NULL, _IOLBF, 0);
        if (ask(&at, 'a') == -1 || ask(&at, 'b') == -1)
            _exit(1);
        _exit(0);
    }
    close(done[1]);
    if (fork() == 0) {
        serve(listener, 2);
        return 0;
    }
    close(listener);
    if (read(done[0], &end, 1) == 0)
        puts("all have been served");
    return 0;
}
