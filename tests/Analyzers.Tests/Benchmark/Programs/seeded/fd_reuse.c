/* heartbeat: tells a collector every few seconds that this box is alive */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define INTERVAL 5

static int send_beat(int fd, unsigned seq)
{
    char msg[64];
    int len = snprintf(msg, sizeof msg, "beat %u %ld\n", seq, (long)time(NULL));
    int off = 0;

    while (off < len) {
        ssize_t n = send(fd, msg + off, (size_t)(len - off), MSG_NOSIGNAL);
        if (n < 0)
            return -1;
        off += (int)n;
    }
    return 0;
}

static int open_link(const struct sockaddr_in *to)
{
    int fd;

    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd == -1)
        return -1;
    if (connect(fd, (const struct sockaddr *)to, sizeof(*to)) == -1) {
        close(fd);
        return -1;
    }
    return fd;
}

int main(int argc, char *argv[])
{
    struct sockaddr_in to;
    unsigned seq = 0;
    int fd;

    if (argc < 2)
        return 1;
    memset(&to, 0, sizeof(to));
    to.sin_family = AF_INET;
    to.sin_port = htons(9999);
    if (inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) {
        fprintf(stderr, "heartbeat: bad address\n");
        return 1;
    }
    for (;;) {
        fd = open_link(&to);
        if (fd == -1) {
            perror("heartbeat: link");
            sleep(INTERVAL);
            continue;
        }
        while (send_beat(fd, seq) == 0) {
            seq++;
            sleep(INTERVAL);
        }
        fprintf(stderr, "heartbeat: link lost after %u beats\n", seq);
        close(fd);
        shutdown(fd, SHUT_RDWR);
        sleep(INTERVAL);
    }
}
