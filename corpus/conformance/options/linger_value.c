/* SO_LINGER: get, set and sizes */
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct linger value = { 9, 3 };
    socklen_t length = sizeof(value);
    show("set", setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, sizeof(value)));
    show("get", getsockopt(fd, SOL_SOCKET, SO_LINGER, &value, &length));
    printf("%d %d, %u bytes\n", value.l_onoff, value.l_linger, length);
    length = 4;
    show("get half", getsockopt(fd, SOL_SOCKET, SO_LINGER, &value, &length));
    printf("%d, %u bytes\n", value.l_onoff, length);
    show("set half", setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, 4));
    value.l_onoff = 0;
    value.l_linger = 7;
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, sizeof(value));
    length = sizeof(value);
    getsockopt(fd, SOL_SOCKET, SO_LINGER, &value, &length);
    printf("%d %d\n", value.l_onoff, value.l_linger);
    return 0;
}
