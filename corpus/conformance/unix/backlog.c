/* a full queue of an AF_UNIX listener: EAGAIN for those who do not wait */
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
    struct sockaddr_un address;
    socklen_t length = local(&address, "queue.sock");
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), i;
    bind(listener, (struct sockaddr *)&address, length);
    listen(listener, 1);
    for (i = 0; i < 4; i++)
        show("connect", connect(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0), (struct sockaddr *)&address, length));
    printf("accept %d\n", accept(listener, NULL, NULL) > 0);
    show("connect", connect(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0), (struct sockaddr *)&address, length));
    unlink("queue.sock");
    return 0;
}
