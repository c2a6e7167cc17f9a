/* UDP_CORK gathers several sends into one datagram */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static void get(const char *what, int fd, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof(value);
    if (getsockopt(fd, level, name, &value, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %d, %u bytes\n", what, value, length);
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

int main(void)
{
    struct sockaddr_in address;
    int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
    char text[16] = "";
    connect(sender, (struct sockaddr *)&address, sizeof(address));
    get("UDP_CORK", sender, IPPROTO_UDP, 1);
    set("UDP_CORK", sender, IPPROTO_UDP, 1, 1);
    show("send", send(sender, "one ", 4, 0));
    show("send", send(sender, "two ", 4, 0));
    show("nothing came", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    set("UDP_CORK", sender, IPPROTO_UDP, 1, 0);
    show("recv", recv(receiver, text, sizeof(text), 0));
    printf("%s\n", text);
    show("MSG_MORE", send(sender, "three", 5, MSG_MORE));
    show("send", send(sender, "!", 1, 0));
    show("recv", recv(receiver, text, sizeof(text), 0));
    set("an option that is none", sender, IPPROTO_UDP, 999, 1);
    return 0;
}
