/* SO_BROADCAST: a datagram to all of loopback */
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
    char text[16] = "";
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    bind(receiver, (struct sockaddr *)&address, sizeof(address));
    getsockname(receiver, (struct sockaddr *)&address, &length);
    address.sin_addr.s_addr = inet_addr("127.255.255.255");
    show("without the option", sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)));
    set("SO_BROADCAST", sender, SOL_SOCKET, SO_BROADCAST, 1);
    show("with it", sendto(sender, "hear me", 7, 0, (struct sockaddr *)&address, sizeof(address)));
    show("recv", recv(receiver, text, sizeof(text), 0));
    printf("%s\n", text);
    set("SO_BROADCAST", sender, SOL_SOCKET, SO_BROADCAST, 0);
    show("without it again", sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)));
    return 0;
}
