/* SIOCGIF… requests about lo */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
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
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct ifreq request;
    struct sockaddr_in *address = (struct sockaddr_in *)&request.ifr_addr;
    memset(&request, 0, sizeof(request));
    strcpy(request.ifr_name, "lo");
    show("SIOCGIFFLAGS", ioctl(fd, SIOCGIFFLAGS, &request));
    printf("up %d, loopback %d, broadcast %d\n", (request.ifr_flags & IFF_UP) != 0, (request.ifr_flags & IFF_LOOPBACK) != 0, (request.ifr_flags & IFF_BROADCAST) != 0);
    show("SIOCGIFADDR", ioctl(fd, SIOCGIFADDR, &request));
    printf("family %d, %s\n", address->sin_family, inet_ntoa(address->sin_addr));
    show("SIOCGIFNETMASK", ioctl(fd, SIOCGIFNETMASK, &request));
    printf("%s\n", inet_ntoa(address->sin_addr));
    show("SIOCGIFINDEX", ioctl(fd, SIOCGIFINDEX, &request));
    printf("as if_nametoindex says %d\n", request.ifr_ifindex == (int)if_nametoindex("lo"));
    memset(request.ifr_name, 0, sizeof(request.ifr_name));
    show("SIOCGIFNAME", ioctl(fd, SIOCGIFNAME, &request));
    printf("%s\n", request.ifr_name);
    show("SIOCGIFMTU", ioctl(fd, SIOCGIFMTU, &request));
    printf("%d\n", request.ifr_mtu > 1000);
    show("SIOCGIFHWADDR", ioctl(fd, SIOCGIFHWADDR, &request));
    printf("family %d, %d %d\n", request.ifr_hwaddr.sa_family, request.ifr_hwaddr.sa_data[0], request.ifr_hwaddr.sa_data[5]);
    show("SIOCGIFMETRIC", ioctl(fd, SIOCGIFMETRIC, &request));
    printf("%d\n", request.ifr_metric);
    return 0;
}
