/* a datagram to a group comes back over loopback, unless IP_MULTICAST_LOOP is off */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

int main(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof(address);
    int receiver = socket(AF_INET, SOCK_DGRAM, 0), sender = socket(AF_INET, SOCK_DGRAM, 0);
    struct ip_mreq request;
    struct in_addr interface;
    char text[16] = "";
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    bind(receiver, (struct sockaddr *)&address, sizeof(address));
    getsockname(receiver, (struct sockaddr *)&address, &length);
    request.imr_multiaddr.s_addr = address.sin_addr.s_addr = inet_addr("239.7.7.7");
    request.imr_interface.s_addr = interface.s_addr = htonl(INADDR_LOOPBACK);
    show("join", setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof(request)));
    show("send over loopback", setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof(interface)));
    show("sendto", sendto(sender, "to all", 6, 0, (struct sockaddr *)&address, sizeof(address)));
    show("recv", recv(receiver, text, sizeof(text), 0));
    printf("%s\n", text);
    set("IP_MULTICAST_LOOP", sender, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
    show("sendto", sendto(sender, "to nobody", 9, 0, (struct sockaddr *)&address, sizeof(address)));
    show("recv", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    set("IP_MULTICAST_LOOP", sender, IPPROTO_IP, IP_MULTICAST_LOOP, 1);
    show("leave", setsockopt(receiver, IPPROTO_IP, IP_DROP_MEMBERSHIP, &request, sizeof(request)));
    show("IP_MULTICAST_ALL off", setsockopt(receiver, IPPROTO_IP, IP_MULTICAST_ALL, &(int){ 0 }, sizeof(int)));
    show("sendto", sendto(sender, "left", 4, 0, (struct sockaddr *)&address, sizeof(address)));
    show("recv", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    return 0;
}
