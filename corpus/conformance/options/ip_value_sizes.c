/* options of IP take a byte as well as an int */
#include <errno.h>
#include <netinet/in.h>
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0), value = 33, i;
    unsigned char byte = 44;
    show("IP_TTL as a byte", setsockopt(fd, IPPROTO_IP, IP_TTL, &byte, 1));
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    show("IP_TTL as an int", setsockopt(fd, IPPROTO_IP, IP_TTL, &value, sizeof(value)));
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    show("IP_TTL of no size", setsockopt(fd, IPPROTO_IP, IP_TTL, &value, 0));
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    for (i = 0; i <= 4; i++)
    {
        unsigned char out[8];
        socklen_t length = i;
        memset(out, 0xee, sizeof(out));
        int result = getsockopt(fd, IPPROTO_IP, IP_TOS, out, &length);
        printf("get %d: %d, length %u, %02x %02x %02x %02x\n", i, result, length, out[0], out[1], out[2], out[3]);
    }
    return 0;
}
