/* getsockopt and setsockopt with every size of an int */
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
    int fd = socket(AF_INET, SOCK_STREAM, 0), i;
    for (i = 0; i <= 6; i++)
    {
        unsigned char value[8];
        socklen_t length = i;
        memset(value, 0xee, sizeof(value));
        int result = getsockopt(fd, SOL_SOCKET, SO_TYPE, value, &length);
        printf("get %d: %d, length %u, %02x %02x %02x %02x %02x\n", i, result, length, value[0], value[1], value[2], value[3], value[4]);
    }
    for (i = 0; i <= 6; i++)
    {
        int value[2] = { 1, 0 };
        int result = setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, value, i);
        printf("set %d: %s\n", i, result < 0 ? strerror(errno) : "done");
    }
    int value = 1;
    socklen_t length = -1;
    show("a negative size", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &value, -1));
    show("to read", getsockopt(fd, SOL_SOCKET, SO_TYPE, &value, &length));
    show("null and no size", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, NULL, 0));
    show("null with a size", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, NULL, 4));
    return 0;
}
