/* SO_PEERCRED in every state, and SO_PASSCRED on a stream */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_un local_name(const char *path)
{
    struct sockaddr_un name;
    memset(&name, 0, sizeof(name));
    name.sun_family = AF_UNIX;
    strncpy(name.sun_path, path, sizeof(name.sun_path) - 1);
    return name;
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

static void peer(const char *what, int fd)
{
    struct ucred found;
    socklen_t length = sizeof(found);
    memset(&found, 0x11, sizeof(found));
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &found, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %s, user %s, %u bytes\n", what, found.pid == getpid() ? "this process" : found.pid == 0 ? "nobody" : "somebody",
               found.uid == geteuid() ? "ours" : found.uid == (uid_t)-1 ? "none" : "another", length);
}

int main(void)
{
    struct sockaddr_un name = local_name("listener");
    struct ucred credentials;
    socklen_t length = 4;
    int ends[2], listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
    peer("new", client);
    bind(listener, (struct sockaddr *)&name, sizeof(name));
    listen(listener, 1);
    peer("listening", listener);
    connect(client, (struct sockaddr *)&name, sizeof(name));
    peer("connected", client);
    peer("accepted", accept(listener, NULL, NULL));
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    peer("a pair", ends[0]);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
    peer("a pair of datagram sockets", ends[0]);
    peer("datagrams", socket(AF_UNIX, SOCK_DGRAM, 0));
    peer("TCP", socket(AF_INET, SOCK_STREAM, 0));
    show("4 bytes", getsockopt(client, SOL_SOCKET, SO_PEERCRED, &credentials, &length));
    printf("%u\n", length);
    show("set", setsockopt(client, SOL_SOCKET, SO_PEERCRED, &credentials, sizeof(credentials)));
    set("SO_PASSCRED", client, SOL_SOCKET, SO_PASSCRED, 1);
    get("SO_PASSCRED", client, SOL_SOCKET, SO_PASSCRED);
    return 0;
}
