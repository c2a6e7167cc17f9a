/* abstract names: NULs in them, lengths, taken ones, and none in the file system */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static int abstract(struct sockaddr_un *name, const char *bytes, int count)
{
    memset(name, 0, sizeof(*name));
    name->sun_family = AF_UNIX;
    memcpy(name->sun_path + 1, bytes, count);
    return sizeof(sa_family_t) + 1 + count;
}

int main(void)
{
    struct sockaddr_un name, found;
    struct stat status;
    char text[64];
    int fd = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0), length;
    socklen_t size = sizeof(found);
    snprintf(text, sizeof(text), "conformance %d", (int)getpid());
    length = abstract(&name, text, strlen(text));
    show("bind", bind(fd, (struct sockaddr *)&name, length));
    show("the same name", bind(other, (struct sockaddr *)&name, length));
    show("with a NUL behind it", bind(other, (struct sockaddr *)&name, length + 1));
    show("getsockname", getsockname(other, (struct sockaddr *)&found, &size));
    printf("one more byte: %d, the same bytes: %d\n", (int)size == length + 1, memcmp(&found, &name, size) == 0);
    show("connect, nobody listens", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, length));
    listen(fd, 1);
    show("connect", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, length));
    show("no file", stat(text, &status));
    show("connect to another name", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, length - 1));
    show("connect with another type", connect(socket(AF_UNIX, SOCK_DGRAM, 0), (struct sockaddr *)&name, length));
    close(fd);
    show("connect to a closed one", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, length));
    show("the name is free again", bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, length));
    return 0;
}
