/* getifaddrs: the addresses of lo */
#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    struct ifaddrs *list, *entry;
    int four = 0, mask = 0, flags = 0;
    show("getifaddrs", getifaddrs(&list));
    for (entry = list; entry != NULL; entry = entry->ifa_next)
    {
        if (entry->ifa_addr == NULL || strcmp(entry->ifa_name, "lo") != 0 || entry->ifa_addr->sa_family != AF_INET)
            continue;
        struct sockaddr_in *address = (struct sockaddr_in *)entry->ifa_addr;
        if (address->sin_addr.s_addr == htonl(INADDR_LOOPBACK))
        {
            four = 1;
            mask = ((struct sockaddr_in *)entry->ifa_netmask)->sin_addr.s_addr == htonl(0xff000000);
            flags = (entry->ifa_flags & (IFF_UP | IFF_LOOPBACK)) == (IFF_UP | IFF_LOOPBACK);
        }
    }
    printf("127.0.0.1 %d, its mask %d, flags %d\n", four, mask, flags);
    freeifaddrs(list);
    return 0;
}
