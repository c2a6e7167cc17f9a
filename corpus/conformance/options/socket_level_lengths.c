/* every int of SOL_SOCKET with every length of the value, read and set */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static const struct
{
    const char *text;
    int name;
} options[] = {
    {"SO_DEBUG", SO_DEBUG}, {"SO_REUSEADDR", SO_REUSEADDR}, {"SO_TYPE", SO_TYPE}, {"SO_ERROR", SO_ERROR}, {"SO_DONTROUTE", SO_DONTROUTE},
    {"SO_BROADCAST", SO_BROADCAST}, {"SO_KEEPALIVE", SO_KEEPALIVE}, {"SO_OOBINLINE", SO_OOBINLINE}, {"SO_REUSEPORT", SO_REUSEPORT},
    {"SO_ACCEPTCONN", SO_ACCEPTCONN}, {"SO_PROTOCOL", SO_PROTOCOL}, {"SO_DOMAIN", SO_DOMAIN},
};

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    unsigned i;
    for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
    {
        unsigned char value[8];
        socklen_t length;
        int size;
        printf("%s:", options[i].text);
        for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
        {
            memset(value, 0xee, sizeof(value));
            length = size;
            if (getsockopt(fd, SOL_SOCKET, options[i].name, value, &length) < 0)
                printf(" %s,", strerror(errno));
            else
                printf(" %u of %02x%02x%02x%02x%02x,", length, value[0], value[1], value[2], value[3], value[4]);
        }
        length = -1;
        printf(" negative: %s\n", getsockopt(fd, SOL_SOCKET, options[i].name, value, &length) < 0 ? strerror(errno) : "done");
        memset(value, 0, sizeof(value));
        for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
            printf("  set %d bytes: %s\n", size, setsockopt(fd, SOL_SOCKET, options[i].name, value, size) < 0 ? strerror(errno) : "done");
        printf("  set -1 bytes: %s\n", setsockopt(fd, SOL_SOCKET, options[i].name, value, -1) < 0 ? strerror(errno) : "done");
        printf("  set null: %s\n", setsockopt(fd, SOL_SOCKET, options[i].name, NULL, sizeof(int)) < 0 ? strerror(errno) : "done");
    }
    return 0;
}
