/* relative names are looked up in the working directory, each time anew */
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

static struct sockaddr_un local_name(const char *path)
{
    struct sockaddr_un name;
    memset(&name, 0, sizeof(name));
    name.sun_family = AF_UNIX;
    strncpy(name.sun_path, path, sizeof(name.sun_path) - 1);
    return name;
}

int main(void)
{
    struct sockaddr_un name = local_name("socket"), up = local_name("../socket"), found;
    socklen_t length = sizeof(found);
    int outer = socket(AF_UNIX, SOCK_STREAM, 0), inner = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(outer, (struct sockaddr *)&name, sizeof(name));
    listen(outer, 1);
    mkdir("inner", 0700);
    show("chdir", chdir("inner"));
    show("not here", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, sizeof(name)));
    show("above", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&up, sizeof(up)));
    show("bind here", bind(inner, (struct sockaddr *)&name, sizeof(name)));
    getsockname(outer, (struct sockaddr *)&found, &length);
    printf("the name stays as it was given: %s\n", found.sun_path);
    listen(inner, 1);
    show("here", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, sizeof(name)));
    show("chdir", chdir(".."));
    unlink("socket");
    show("gone", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&name, sizeof(name)));
    return 0;
}
