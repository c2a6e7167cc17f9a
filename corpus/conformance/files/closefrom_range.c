/* close_range and the lowest free descriptor */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    int fds[5];

    for (int i = 0; i < 5; i++)
        fds[i] = open("/dev/null", O_RDWR);
    printf("opened %d to %d\n", fds[0], fds[4]);
    printf("close_range %d\n", close_range(fds[1], fds[3], 0));
    for (int i = 0; i < 5; i++)
        printf("%d is %s\n", fds[i], fcntl(fds[i], F_GETFD) == -1 ? "closed" : "open");
    printf("next is %d\n", open("/dev/null", O_RDWR));
    printf("wrong order %d", close_range(9, 8, 0));
    printf(" %s\n", strerror(errno));
    closefrom(fds[0]);
    printf("all gone: %d\n", fcntl(fds[4], F_GETFD));
    printf("next is %d\n", open("/dev/null", O_RDWR));
    return 0;
}
