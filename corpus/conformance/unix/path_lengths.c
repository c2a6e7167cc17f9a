/* names in the file system: the longest, one that ends without NUL, and every length around */
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

int main(void)
{
    int size;
    for (size = 100; size <= 110; size++)
    {
        struct
        {
            struct sockaddr_un name;
            char more[16];
        } address;
        struct sockaddr_un found;
        socklen_t length = sizeof(found);
        int fd = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
        memset(&address, 0, sizeof(address));
        address.name.sun_family = AF_UNIX;
        memset(address.name.sun_path, 'a' + size - 100, size);
        printf("%d characters\n", size);
        show("  bind", bind(fd, (struct sockaddr *)&address, sizeof(sa_family_t) + size));
        show("  getsockname", getsockname(fd, (struct sockaddr *)&found, &length));
        printf("  %u\n", length);
        listen(fd, 1);
        show("  connect", connect(client, (struct sockaddr *)&address, sizeof(sa_family_t) + size));
        length = sizeof(found);
        memset(&found, 0xee, sizeof(found));
        getpeername(client, (struct sockaddr *)&found, &length);
        printf("  %u\n", length);
        close(client);
        close(fd);
    }
    return 0;
}
