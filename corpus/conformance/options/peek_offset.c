/* SO_PEEK_OFF: peeking goes on where it ended */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

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
    int ends[2], fd;
    char text[8] = "";
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    get("at first", ends[0], SOL_SOCKET, SO_PEEK_OFF);
    set("from the beginning", ends[0], SOL_SOCKET, SO_PEEK_OFF, 0);
    send(ends[1], "abcdef", 6, 0);
    show("peek", recv(ends[0], text, 2, MSG_PEEK));
    printf("%.2s\n", text);
    show("peek", recv(ends[0], text, 2, MSG_PEEK));
    printf("%.2s\n", text);
    get("offset", ends[0], SOL_SOCKET, SO_PEEK_OFF);
    show("read", recv(ends[0], text, 3, 0));
    printf("%.3s\n", text);
    get("offset", ends[0], SOL_SOCKET, SO_PEEK_OFF);
    show("peek", recv(ends[0], text, 4, MSG_PEEK));
    printf("%.2s\n", text);
    show("peek at the end", recv(ends[0], text, 2, MSG_PEEK | MSG_DONTWAIT));
    set("off", ends[0], SOL_SOCKET, SO_PEEK_OFF, -1);
    show("peek", recv(ends[0], text, 2, MSG_PEEK));
    printf("%.2s\n", text);
    fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    set("datagrams", fd, SOL_SOCKET, SO_PEEK_OFF, 3);
    get("datagrams", fd, SOL_SOCKET, SO_PEEK_OFF);
    return 0;
}
