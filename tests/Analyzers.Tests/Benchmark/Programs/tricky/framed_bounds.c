/* Length-prefixed frames whose length is checked in a helper before it is used. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define FRAME_MAX 1024

struct frame {
    uint16_t type;
    uint16_t length;
    unsigned char body[FRAME_MAX];
};

/* 1: all there; 0: the peer closed between frames; -1: error. */
static int recv_exact(int fd, void *buf, size_t want)
{
    size_t have = 0;

    while (have < want) {
        ssize_t n = recv(fd, (char *)buf + have, want - have, 0);

        if (n < 0) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        if (n == 0)
            return have == 0 ? 0 : -1;
        have += (size_t)n;
    }
    return 1;
}

static int acceptable(unsigned len)
{
    return len > 0 && len <= FRAME_MAX;
}

static int read_frame(int fd, struct frame *f)
{
    unsigned char head[4];
    uint16_t v;
    int rc;

    rc = recv_exact(fd, head, sizeof head);
    if (rc <= 0)
        return rc;
    memcpy(&v, head, 2);
    f->type = ntohs(v);
    memcpy(&v, head + 2, 2);
    f->length = ntohs(v);
    if (!acceptable(f->length)) {
        fprintf(stderr, "frame of %u bytes refused\n", f->length);
        return -1;
    }
    return recv_exact(fd, f->body, f->length) == 1 ? 1 : -1;
}

static int dial(const char *ip, uint16_t port)
{
    struct sockaddr_in to;
    int fd;

    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    if (inet_pton(AF_INET, ip, &to.sin_addr) <= 0)
        return -1;
    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&to, sizeof to) != 0) {
        close(fd);
        fd = -1;
    }
    return fd;
}

int main(int argc, char **argv)
{
    struct frame f;
    int fd, rc;

    if (argc != 2 || (fd = dial(argv[1], 5151)) < 0) {
        fprintf(stderr, "usage: frames address\n");
        return 1;
    }
    while ((rc = read_frame(fd, &f)) > 0)
        printf("type %u, %u bytes, first 0x%02x\n", f.type, f.length, f.body[0]);
    close(fd);
    return rc < 0;
}
