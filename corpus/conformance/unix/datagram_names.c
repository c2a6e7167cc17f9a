/* datagrams between named sockets, and to what is not there */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static socklen_t local(struct sockaddr_un *address, const char *path)
{
    memset(address, 0, sizeof(*address));
    address->sun_family = AF_UNIX;
    strcpy(address->sun_path, path);
    return sizeof(*address);
}

int main(void)
{
    struct sockaddr_un to, from, sender_name;
    socklen_t length = local(&to, "to.sock");
    int receiver = socket(AF_UNIX, SOCK_DGRAM, 0), sender = socket(AF_UNIX, SOCK_DGRAM, 0), stream = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr *any = (struct sockaddr *)&to;
    char text[16];
    show("to what is not there", sendto(sender, "x", 1, 0, any, length));
    show("bind", bind(receiver, any, length));
    show("sendto", sendto(sender, "anonymous", 9, 0, any, length));
    show("recvfrom", recvfrom(receiver, text, sizeof(text), 0, (struct sockaddr *)&from, (length = sizeof(from), &length)));
    printf("length %u\n", length);
    length = local(&sender_name, "from.sock");
    bind(sender, (struct sockaddr *)&sender_name, length);
    show("sendto", sendto(sender, "named", 5, 0, any, length));
    show("recvfrom", recvfrom(receiver, text, sizeof(text), 0, (struct sockaddr *)&from, (length = sizeof(from), &length)));
    printf("length %u, %s\n", length, from.sun_path);
    show("answer", sendto(receiver, "back", 4, 0, (struct sockaddr *)&from, length));
    show("recv", recv(sender, text, sizeof(text), 0));
    show("send without a peer", send(sender, "x", 1, 0));
    show("connect", connect(sender, any, sizeof(to)));
    show("send", send(sender, "conn", 4, 0));
    show("recv", recv(receiver, text, sizeof(text), 0));
    show("too large", sendto(sender, text, 300000, 0, any, sizeof(to)));
    close(receiver);
    show("send to a closed one", send(sender, "x", 1, 0));
    show("and again", send(sender, "x", 1, 0));
    receiver = socket(AF_UNIX, SOCK_DGRAM, 0);
    show("sendto its name", sendto(receiver, "x", 1, 0, any, sizeof(to)));
    (void)stream;
    unlink("to.sock");
    unlink("from.sock");
    return 0;
}
