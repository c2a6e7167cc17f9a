/* options of IP with every length of the value */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static const struct
{
    const char *text;
    int name, value;
} options[] = {
    {"IP_TOS", IP_TOS, 16}, {"IP_TTL", IP_TTL, 5}, {"IP_MULTICAST_TTL", IP_MULTICAST_TTL, 6}, {"IP_MULTICAST_LOOP", IP_MULTICAST_LOOP, 1},
    {"IP_MULTICAST_IF", IP_MULTICAST_IF, 0}, {"IP_RECVTOS", IP_RECVTOS, 1}, {"IP_RECVTTL", IP_RECVTTL, 1}, {"IP_PKTINFO", IP_PKTINFO, 1},
    {"IP_MTU_DISCOVER", IP_MTU_DISCOVER, 1}, {"IP_RECVERR", IP_RECVERR, 0}, {"IP_FREEBIND", IP_FREEBIND, 1},
};

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0), size;
    unsigned i;
    for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
    {
        printf("%s\n", options[i].text);
        for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
        {
            unsigned char value[8] = {options[i].value};
            socklen_t length = size;
            int result = setsockopt(fd, IPPROTO_IP, options[i].name, value, size);
            printf("  %d: %s", size, result < 0 ? strerror(errno) : "done");
            memset(value, 0xee, sizeof(value));
            if (getsockopt(fd, IPPROTO_IP, options[i].name, value, &length) < 0)
                printf(", %s\n", strerror(errno));
            else
                printf(", %u bytes: %02x%02x%02x%02x\n", length, value[0], value[1], value[2], value[3]);
        }
    }
    return 0;
}
