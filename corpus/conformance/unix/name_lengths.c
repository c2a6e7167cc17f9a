/* the length that getsockname tells: path, NUL and family */
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static socklen_t local(struct sockaddr_un *address, const char *path)
{
    memset(address, 0, sizeof(*address));
    address->sun_family = AF_UNIX;
    strcpy(address->sun_path, path);
    return sizeof(*address);
}

int main(void)
{
    struct sockaddr_un address, name;
    socklen_t length;
    int fd = socket(AF_UNIX, SOCK_STREAM, 0), exact = socket(AF_UNIX, SOCK_STREAM, 0);
    local(&address, "len.sock");
    printf("SUN_LEN %zu\n", (size_t)SUN_LEN(&address));
    length = sizeof(name);
    getsockname(fd, (struct sockaddr *)&name, &length);
    printf("unbound: %u\n", length);
    bind(fd, (struct sockaddr *)&address, sizeof(address));
    length = sizeof(name);
    memset(&name, 'x', sizeof(name));
    getsockname(fd, (struct sockaddr *)&name, &length);
    printf("bound with the whole structure: %u %s\n", length, name.sun_path);
    unlink("len.sock");
    bind(exact, (struct sockaddr *)&address, SUN_LEN(&address));
    length = sizeof(name);
    getsockname(exact, (struct sockaddr *)&name, &length);
    printf("bound without the NUL: %u %s\n", length, name.sun_path);
    length = 5;
    memset(&name, 'x', sizeof(name));
    getsockname(exact, (struct sockaddr *)&name, &length);
    printf("cut: %u %.6s\n", length, name.sun_path);
    unlink("len.sock");
    return 0;
}
