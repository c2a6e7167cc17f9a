/* IP_TTL and IP_TOS: limits and defaults */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

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
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 1);
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 255);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 256);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 0);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, -1);
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    get("IP_TOS", fd, IPPROTO_IP, IP_TOS);
    set("IP_TOS", fd, IPPROTO_IP, IP_TOS, 0x10);
    get("IP_TOS", fd, IPPROTO_IP, IP_TOS);
    set("IP_TOS", fd, IPPROTO_IP, IP_TOS, 0xb8);
    get("IP_TOS", fd, IPPROTO_IP, IP_TOS);
    get("SO_PRIORITY follows", fd, SOL_SOCKET, SO_PRIORITY);
    return 0;
}
