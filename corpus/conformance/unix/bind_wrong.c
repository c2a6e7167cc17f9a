/* bind to names that are taken, in places that are none, and twice */
#include <errno.h>
#include <fcntl.h>
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

static struct sockaddr_un local_name(const char *path)
{
    struct sockaddr_un name;
    memset(&name, 0, sizeof(name));
    name.sun_family = AF_UNIX;
    strncpy(name.sun_path, path, sizeof(name.sun_path) - 1);
    return name;
}

static int try_bind(const char *what, const char *path)
{
    struct sockaddr_un name = local_name(path);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    show(what, bind(fd, (struct sockaddr *)&name, sizeof(name)));
    return fd;
}

int main(void)
{
    struct sockaddr_un name = local_name("second");
    struct stat status;
    int fd = try_bind("bind", "first");
    show("a second name", bind(fd, (struct sockaddr *)&name, sizeof(name)));
    show("it was not made", stat("second", &status));
    show("the first is there", stat("first", &status));
    printf("a socket: %d\n", S_ISSOCK(status.st_mode));
    try_bind("the same name", "first");
    close(fd);
    try_bind("the name stays when the socket is closed", "first");
    show("unlink", unlink("first"));
    try_bind("now it is free", "first");
    close(open("file", O_CREAT | O_WRONLY, 0600));
    mkdir("directory", 0700);
    try_bind("a file", "file");
    try_bind("a directory", "directory");
    try_bind("in a file", "file/socket");
    try_bind("in nothing", "nothing/socket");
    try_bind("in a directory", "directory/socket");
    show("open a socket", open("first", O_RDONLY));
    name.sun_family = AF_INET;
    show("another family", bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, sizeof(name)));
    return 0;
}
