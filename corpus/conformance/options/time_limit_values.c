/* SO_RCVTIMEO and SO_SNDTIMEO: values that are none, lengths, and what is read back */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>

static void limit(const char *what, int fd, int name, long seconds, long microseconds)
{
    struct timeval value = {seconds, microseconds};
    socklen_t length = sizeof(value);
    int result = setsockopt(fd, SOL_SOCKET, name, &value, sizeof(value));
    printf("%s: %s", what, result < 0 ? strerror(errno) : "done");
    memset(&value, 0xff, sizeof(value));
    getsockopt(fd, SOL_SOCKET, name, &value, &length);
    printf(", now %ld.%06ld, %u bytes\n", (long)value.tv_sec, (long)value.tv_usec, length);
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), size;
    struct timeval value = {3, 0};
    limit("at first 0", fd, SO_RCVTIMEO, 0, 0);
    limit("half a second", fd, SO_RCVTIMEO, 0, 500000);
    limit("a million microseconds", fd, SO_RCVTIMEO, 0, 1000000);
    limit("-1 microseconds", fd, SO_RCVTIMEO, 0, -1);
    limit("-5 seconds", fd, SO_RCVTIMEO, -5, 0);
    limit("ten minutes", fd, SO_RCVTIMEO, 600, 0);
    limit("the other one", fd, SO_SNDTIMEO, 2, 0);
    limit("the other one is not this one", fd, SO_RCVTIMEO, 4, 0);
    for (size = 0; size <= (int)sizeof(value); size += 4)
    {
        socklen_t length = size;
        printf("set %d bytes: %s\n", size, setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &value, size) < 0 ? strerror(errno) : "done");
        printf("get %d bytes: %s", size, getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &value, &length) < 0 ? strerror(errno) : "done");
        printf(", %u\n", length);
    }
    return 0;
}
