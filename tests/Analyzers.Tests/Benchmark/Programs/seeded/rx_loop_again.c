/* Telemetry receiver on a non-blocking socket, written for a core of its own. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static uint32_t frames, errors;

static int rx_init(void)
{
    struct sockaddr_in sa;
    int fd, fl;

    fd = socket(AF_INET, SOCK_DGRAM, 0);
    if (fd < 0)
        return -1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(14550);
    sa.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(fd, (struct sockaddr *)&sa, sizeof sa) < 0)
        goto fail;
    fl = fcntl(fd, F_GETFL, 0);
    if (fl < 0 || fcntl(fd, F_SETFL, fl | O_NONBLOCK) < 0)
        goto fail;
    return fd;
fail:
    close(fd);
    return -1;
}

int main(void)
{
    uint8_t frame[280];
    ssize_t n;
    int fd = rx_init();

    if (fd < 0) {
        perror("rx_init");
        return 1;
    }
    while (frames < 100000) {
        n = recv(fd, frame, sizeof frame, 0);
        if (n < 0) {
            if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
                continue;
            errors++;
            break;
        }
        if (n > 2 && frame[0] == 0xfe)
            frames++;
    }
    printf("%u frames, %u errors\n", frames, errors);
    close(fd);
    return 0;
}
