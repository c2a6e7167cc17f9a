/* a connected datagram socket takes only what its peer sends */
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
    struct sockaddr_un a, b, c;
    socklen_t length = local(&a, "a.sock");
    int fds[3], i;
    char text[8];
    local(&b, "b.sock");
    local(&c, "c.sock");
    struct sockaddr_un *names[3] = { &a, &b, &c };
    for (i = 0; i < 3; i++)
    {
        fds[i] = socket(AF_UNIX, SOCK_DGRAM, 0);
        bind(fds[i], (struct sockaddr *)names[i], length);
    }
    show("a connects to b", connect(fds[0], (struct sockaddr *)&b, length));
    show("c sends to a", sendto(fds[2], "x", 1, 0, (struct sockaddr *)&a, length));
    show("b sends to a", sendto(fds[1], "y", 1, 0, (struct sockaddr *)&a, length));
    show("a receives", recv(fds[0], text, sizeof(text), 0));
    show("a sends to b", send(fds[0], "z", 1, 0));
    show("b receives", recv(fds[1], text, sizeof(text), 0));
    show("nothing else", recv(fds[0], text, sizeof(text), MSG_DONTWAIT));
    for (i = 0; i < 3; i++)
        unlink(names[i]->sun_path);
    return 0;
}
