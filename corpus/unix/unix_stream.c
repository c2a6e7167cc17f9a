/* unix_stream.c: names of UNIX-domain stream sockets, and what goes wrong with them */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stddef.h>
#include <errno.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>

#define PATH "stream.sock"

static void report(const char *what, int result)
{
    if (result == -1)
        printf("%-28s -1 %s\n", what, strerror(errno));
    else
        printf("%-28s ok\n", what);
}

static socklen_t set_path(struct sockaddr_un *un, const char *path)
{
    memset(un, 0, sizeof *un);
    un->sun_family = AF_UNIX;
    strcpy(un->sun_path, path);
    return offsetof(struct sockaddr_un, sun_path) + strlen(path) + 1;
}

static void show_name(const char *who, int fd, int peer)
{
    struct sockaddr_un un;
    socklen_t len = sizeof un;
    int rc;

    memset(&un, 0x55, sizeof un);
    rc = peer ? getpeername(fd, (struct sockaddr *)&un, &len) : getsockname(fd, (struct sockaddr *)&un, &len);
    if (rc == -1)
        printf("%-28s %s\n", who, strerror(errno));
    else if (len == sizeof(sa_family_t))
        printf("%-28s unnamed, family %d, length %u\n", who, un.sun_family, len);
    else if (un.sun_path[0] == '\0')
        printf("%-28s abstract \"%.*s\", length %u\n", who, (int)(len - sizeof(sa_family_t) - 1), un.sun_path + 1, len);
    else
        printf("%-28s path \"%s\", length %u\n", who, un.sun_path, len);
}

int main(void)
{
    struct sockaddr_un un;
    socklen_t len;
    int listener, client, server, other;
    char text[32];
    ssize_t n;

    len = set_path(&un, PATH);
    client = socket(AF_UNIX, SOCK_STREAM, 0);
    report("connect, no such file", connect(client, (struct sockaddr *)&un, len));

    listener = socket(AF_UNIX, SOCK_STREAM, 0);
    show_name("listener before bind", listener, 0);
    report("bind", bind(listener, (struct sockaddr *)&un, len));
    show_name("listener after bind", listener, 0);
    report("connect, not listening", connect(client, (struct sockaddr *)&un, len));
    report("listen", listen(listener, 3));

    other = socket(AF_UNIX, SOCK_STREAM, 0);
    report("bind the same path", bind(other, (struct sockaddr *)&un, len));
    report("bind again", bind(listener, (struct sockaddr *)&un, len));

    report("connect", connect(client, (struct sockaddr *)&un, len));
    report("connect twice", connect(client, (struct sockaddr *)&un, len));
    len = sizeof un;
    server = accept(listener, (struct sockaddr *)&un, &len);
    report("accept", server);
    printf("%-28s %u bytes\n", "address of the client", len);
    show_name("client", client, 0);
    show_name("client's peer", client, 1);
    show_name("server's peer", server, 1);

    report("send", (int)send(client, "over the file system", 20, 0));
    report("shutdown", shutdown(client, SHUT_WR));
    while ((n = read(server, text, 8)) > 0)
        printf("%-28s %zd \"%.*s\"\n", "read", n, (int)n, text);
    printf("%-28s %zd\n", "read at the end", n);
    report("send after shutdown", (int)send(client, "x", 1, MSG_NOSIGNAL));

    close(server);
    close(listener);
    report("connect, listener is gone", connect(other, (struct sockaddr *)&un, len));
    len = set_path(&un, PATH);
    report("connect, file is still there", connect(other, (struct sockaddr *)&un, len));
    report("unlink", unlink(PATH));
    report("unlink again", unlink(PATH));
    report("bind the path anew", bind(other, (struct sockaddr *)&un, len));
    unlink(PATH);

    /* names that are too long, or empty */
    memset(un.sun_path, 'a', sizeof un.sun_path);
    report("bind, too long", bind(client, (struct sockaddr *)&un, sizeof un + 1));
    len = set_path(&un, "no-such-directory/" PATH);
    report("bind, no such directory", bind(client, (struct sockaddr *)&un, len));
    close(client);
    close(other);
    return 0;
}
