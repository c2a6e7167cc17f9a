/* options of AF_UNIX sockets */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static void get(const char *what, int fd, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof(value);
    if (getsockopt(fd, level, name, &value, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %d, %u bytes\n", what, value, length);
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

int main(void)
{
    int sv[2];
    struct ucred who = { 0 };
    socklen_t length = sizeof(who);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    get("SO_TYPE", sv[0], SOL_SOCKET, SO_TYPE);
    get("SO_DOMAIN", sv[0], SOL_SOCKET, SO_DOMAIN);
    get("SO_PROTOCOL", sv[0], SOL_SOCKET, SO_PROTOCOL);
    get("SO_ACCEPTCONN", sv[0], SOL_SOCKET, SO_ACCEPTCONN);
    set("SO_PASSCRED", sv[0], SOL_SOCKET, SO_PASSCRED, 1);
    get("SO_PASSCRED", sv[0], SOL_SOCKET, SO_PASSCRED);
    set("SO_REUSEADDR", sv[0], SOL_SOCKET, SO_REUSEADDR, 1);
    set("SO_KEEPALIVE", sv[0], SOL_SOCKET, SO_KEEPALIVE, 1);
    show("SO_PEERCRED", getsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &who, &length));
    printf("is us: %d %d\n", who.pid == getpid(), who.uid == geteuid());
    show("set SO_PEERCRED", setsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &who, sizeof(who)));
    length = sizeof(who);
    getsockopt(socket(AF_UNIX, SOCK_STREAM, 0), SOL_SOCKET, SO_PEERCRED, &who, &length);
    printf("without a peer: %d %d %d\n", who.pid, (int)who.uid, (int)who.gid);
    return 0;
}
