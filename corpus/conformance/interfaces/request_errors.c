/* what ioctl says to wrong requests */
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0), number;
    struct ifreq request;
    memset(&request, 0, sizeof(request));
    strcpy(request.ifr_name, "nonesuch0");
    show("SIOCGIFADDR of no interface", ioctl(fd, SIOCGIFADDR, &request));
    show("SIOCGIFFLAGS of no interface", ioctl(fd, SIOCGIFFLAGS, &request));
    show("SIOCGIFINDEX of no interface", ioctl(fd, SIOCGIFINDEX, &request));
    request.ifr_ifindex = 99999;
    show("SIOCGIFNAME of no number", ioctl(fd, SIOCGIFNAME, &request));
    show("SIOCGIFADDR of nothing", ioctl(fd, SIOCGIFADDR, NULL));
    show("a request that is none", ioctl(fd, 0x12345, &request));
    show("on a closed descriptor", ioctl(99, SIOCGIFADDR, &request));
    show("TIOCGWINSZ on a socket", ioctl(fd, TIOCGWINSZ, &request));
    show("FIONBIO of nothing", ioctl(fd, FIONBIO, NULL));
    show("FIONREAD of nothing", ioctl(fd, FIONREAD, NULL));
    show("SIOCGIFADDR on a pipe or file", ioctl(0, SIOCGIFADDR, &request));
    number = 1;
    show("FIONBIO", ioctl(fd, FIONBIO, &number));
    printf("non-blocking %d\n", (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
    number = 0;
    ioctl(fd, FIONBIO, &number);
    printf("non-blocking %d\n", (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
    show("FIOCLEX", ioctl(fd, FIOCLEX));
    printf("close on exec %d\n", fcntl(fd, F_GETFD));
    show("FIONCLEX", ioctl(fd, FIONCLEX));
    printf("close on exec %d\n", fcntl(fd, F_GETFD));
    return 0;
}
