/* inet_text - inet_pton and inet_ntop: every error, and every length of the buffer */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void format(int family, const void *address, socklen_t size)
{
    char text[64];
    const char *result;

    memset(text, '#', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    errno = 0;
    result = inet_ntop(family, address, text, size);
    if (result == NULL)
        printf("%d %u: %s\n", family, size, strerror(errno));
    else
        printf("%d %u: %s %d\n", family, size, result, result == text);
}

int main(void)
{
    struct in_addr in = { htonl(0xfffefdfc) };
    struct in6_addr in6, mapped;
    unsigned char bytes[20];
    socklen_t size;
    int result;

    for (size = 13; size <= 17; size++)
        format(AF_INET, &in, size);
    inet_pton(AF_INET6, "1234:5678:9abc:def0:1234:5678:9abc:def0", &in6);
    for (size = 38; size <= 41; size++)
        format(AF_INET6, &in6, size);
    inet_pton(AF_INET6, "::ffff:255.255.255.255", &mapped);
    for (size = 21; size <= 24; size++)
        format(AF_INET6, &mapped, size);
    format(AF_UNIX, &in, 100);
    format(AF_INET, &in, 0);

    memset(bytes, 0xee, sizeof bytes);
    errno = 0;
    result = inet_pton(AF_INET, "1.2.3", bytes);
    printf("%d %d %#x\n", result, errno, bytes[0]);
    result = inet_pton(AF_UNIX, "1.2.3.4", bytes);
    printf("%d %s\n", result, strerror(errno));
    result = inet_pton(AF_INET6, "::1", bytes);
    printf("%d %d %#x\n", result, bytes[15], bytes[16]);
    return 0;
}
