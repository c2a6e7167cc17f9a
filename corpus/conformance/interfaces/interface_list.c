/* SIOCGIFCONF: the list of interfaces with their addresses */
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
    int fd = socket(AF_INET, SOCK_DGRAM, 0), i, count, found = 0;
    struct ifreq requests[32];
    struct ifconf list;
    list.ifc_len = sizeof(requests);
    list.ifc_req = requests;
    show("SIOCGIFCONF", ioctl(fd, SIOCGIFCONF, &list));
    count = list.ifc_len / sizeof(struct ifreq);
    printf("whole entries %d, at least one %d\n", list.ifc_len % sizeof(struct ifreq) == 0, count >= 1);
    for (i = 0; i < count; i++)
    {
        struct sockaddr_in *address = (struct sockaddr_in *)&requests[i].ifr_addr;
        if (strcmp(requests[i].ifr_name, "lo") == 0 && address->sin_addr.s_addr == htonl(INADDR_LOOPBACK))
            found = 1;
    }
    printf("lo has 127.0.0.1: %d\n", found);
    list.ifc_len = 0;
    list.ifc_buf = NULL;
    show("how much room it takes", ioctl(fd, SIOCGIFCONF, &list));
    printf("the same %d\n", list.ifc_len == count * (int)sizeof(struct ifreq));
    list.ifc_len = sizeof(struct ifreq) - 1;
    list.ifc_req = requests;
    show("too little room", ioctl(fd, SIOCGIFCONF, &list));
    printf("%d\n", list.ifc_len);
    return 0;
}
