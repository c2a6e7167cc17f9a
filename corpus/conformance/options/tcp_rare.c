/* what else TCP can be told: TCP_SYNCNT, TCP_LINGER2, TCP_DEFER_ACCEPT, TCP_WINDOW_CLAMP, TCP_QUICKACK */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
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
    set("TCP_SYNCNT", fd, IPPROTO_TCP, TCP_SYNCNT, 127);
    set("TCP_SYNCNT", fd, IPPROTO_TCP, TCP_SYNCNT, 128);
    set("TCP_SYNCNT", fd, IPPROTO_TCP, TCP_SYNCNT, 0);
    get("TCP_SYNCNT", fd, IPPROTO_TCP, TCP_SYNCNT);
    set("TCP_LINGER2", fd, IPPROTO_TCP, TCP_LINGER2, 5);
    get("TCP_LINGER2", fd, IPPROTO_TCP, TCP_LINGER2);
    set("TCP_LINGER2", fd, IPPROTO_TCP, TCP_LINGER2, -1);
    get("TCP_LINGER2", fd, IPPROTO_TCP, TCP_LINGER2);
    get("TCP_DEFER_ACCEPT", fd, IPPROTO_TCP, TCP_DEFER_ACCEPT);
    set("TCP_DEFER_ACCEPT", fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, 1);
    get("TCP_DEFER_ACCEPT", fd, IPPROTO_TCP, TCP_DEFER_ACCEPT);
    set("TCP_USER_TIMEOUT", fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 1234);
    get("TCP_USER_TIMEOUT", fd, IPPROTO_TCP, TCP_USER_TIMEOUT);
    set("TCP_QUICKACK", fd, IPPROTO_TCP, TCP_QUICKACK, 0);
    set("TCP_FASTOPEN", fd, IPPROTO_TCP, TCP_FASTOPEN, -1);
    set("TCP_THIN_LINEAR_TIMEOUTS", fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, 1);
    get("TCP_THIN_LINEAR_TIMEOUTS", fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS);
    set("TCP_THIN_LINEAR_TIMEOUTS", fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, 2);
    set("TCP_SAVE_SYN", fd, IPPROTO_TCP, TCP_SAVE_SYN, 1);
    get("TCP_SAVE_SYN", fd, IPPROTO_TCP, TCP_SAVE_SYN);
    set("TCP_SAVE_SYN", fd, IPPROTO_TCP, TCP_SAVE_SYN, 9);
    get("TCP_FASTOPEN_CONNECT", fd, IPPROTO_TCP, TCP_FASTOPEN_CONNECT);
    get("TCP_TIMESTAMP is some number", socket(AF_INET, SOCK_DGRAM, 0), IPPROTO_TCP, TCP_TIMESTAMP);
    return 0;
}
