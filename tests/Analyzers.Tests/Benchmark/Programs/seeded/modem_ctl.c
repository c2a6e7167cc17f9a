/*
 * modem_ctl: talks to a serial-to-TCP box.  The box answers each AT command
 * with one of a few words, or not at all.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BOX_PORT 4001

static int box = -1;

static int box_open(const char *ip)
{
    struct sockaddr_in sa;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(BOX_PORT);
    if (inet_aton(ip, &sa.sin_addr) == 0)
        return -1;
    box = socket(AF_INET, SOCK_STREAM, 0);
    if (box < 0)
        return -1;
    if (connect(box, (struct sockaddr *)&sa, sizeof sa) < 0) {
        close(box);
        box = -1;
        return -1;
    }
    return 0;
}

static int box_send(const char *cmd)
{
    size_t len = strlen(cmd);

    while (len > 0) {
        ssize_t n = send(box, cmd, len, MSG_NOSIGNAL);

        if (n < 0)
            return -1;
        cmd += n;
        len -= (size_t)n;
    }
    return 0;
}

static void box_answer(void)
{
    char answer[64];
    struct pollfd pfd;

    pfd.fd = box;
    pfd.events = POLLIN;
    poll(&pfd, 1, 3000);
    memset(answer, 0, sizeof answer);
    recv(box, answer, sizeof answer - 1, 0);
    printf("box: %s\n", answer);
}

int main(int argc, char **argv)
{
    static const char *const script[] = { "ATZ\r", "ATE0\r", "ATDT5551234\r" };
    size_t i;

    if (argc != 2 || box_open(argv[1]) < 0) {
        fprintf(stderr, "usage: %s box-address\n", argv[0]);
        return 1;
    }
    for (i = 0; i < sizeof script / sizeof script[0]; i++) {
        if (box_send(script[i]) < 0) {
            perror("send");
            break;
        }
        box_answer();
    }
    close(box);
    return 0;
}
