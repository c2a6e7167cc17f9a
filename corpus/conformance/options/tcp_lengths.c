/* options of TCP with every length of the value */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static const struct
{
    const char *text;
    int name, value;
} options[] = {
    {"TCP_NODELAY", TCP_NODELAY, 1}, {"TCP_KEEPIDLE", TCP_KEEPIDLE, 60}, {"TCP_KEEPINTVL", TCP_KEEPINTVL, 10}, {"TCP_KEEPCNT", TCP_KEEPCNT, 4},
    {"TCP_SYNCNT", TCP_SYNCNT, 2}, {"TCP_USER_TIMEOUT", TCP_USER_TIMEOUT, 100}, {"TCP_CORK", TCP_CORK, 0}, {"TCP_MAXSEG", TCP_MAXSEG, 255},
};

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), size;
    unsigned i;
    for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
    {
        printf("%s\n", options[i].text);
        for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
        {
            int values[2] = {options[i].value, -1};
            socklen_t length = size;
            printf("  %d: %s", size, setsockopt(fd, IPPROTO_TCP, options[i].name, values, size) < 0 ? strerror(errno) : "done");
            printf(", %s", getsockopt(fd, IPPROTO_TCP, options[i].name, values, &length) < 0 ? strerror(errno) : "done");
            printf(", %u bytes\n", length);
        }
    }
    return 0;
}
