/* Part of a test suite: opens many connections, closes them in odd ways. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MANY 64

static struct sockaddr_in target;

static int one(void)
{
    int s = socket(AF_INET, SOCK_STREAM, 0);

    if (s < 0)
        return -1;
    if (connect(s, (struct sockaddr *)&target, sizeof target) < 0) {
        close(s);
        return -1;
    }
    return s;
}

static void half_close(int s)
{
    char c;

    if (shutdown(s, SHUT_WR) < 0)
        perror("shutdown");
    while (recv(s, &c, 1, 0) > 0)
        ;
    close(s);
}

static void hang_up(int s, int politely)
{
    if (politely)
        half_close(s);
    close(s);
}

int main(void)
{
    int s[MANY], i, n = 0;
    char c = 'x';

    target.sin_family = AF_INET;
    target.sin_port = htons(7);
    target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (i = 0; i < MANY; i++)
        if ((s[n] = one()) >= 0)
            n++;
    for (i = 0; i < n; i++) {
        if (send(s[i], &c, 1, MSG_NOSIGNAL) != 1)
            perror("send");
        hang_up(s[i], i % 2);
    }
    printf("%d connections\n", n);
    return 0;
}
