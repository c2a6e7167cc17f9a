/* connect to what is no socket, one of another type, a closed one, one that does not listen */
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

static void try_connect(const char *what, int type, const char *path)
{
    struct sockaddr_un name = local_name(path);
    int fd = socket(AF_UNIX, type, 0);
    show(what, connect(fd, (struct sockaddr *)&name, sizeof(name)));
    close(fd);
}

int main(void)
{
    struct sockaddr_un name = local_name("stream");
    int stream = socket(AF_UNIX, SOCK_STREAM, 0), datagrams = socket(AF_UNIX, SOCK_DGRAM, 0), packets = socket(AF_UNIX, SOCK_SEQPACKET, 0);
    close(open("file", O_CREAT | O_WRONLY, 0600));
    mkdir("directory", 0700);
    show("bind", bind(stream, (struct sockaddr *)&name, sizeof(name)));
    try_connect("nobody listens", SOCK_STREAM, "stream");
    listen(stream, 3);
    try_connect("somebody listens", SOCK_STREAM, "stream");
    try_connect("datagrams to a stream", SOCK_DGRAM, "stream");
    try_connect("packets to a stream", SOCK_SEQPACKET, "stream");
    name = local_name("datagrams");
    show("bind", bind(datagrams, (struct sockaddr *)&name, sizeof(name)));
    try_connect("a stream to datagrams", SOCK_STREAM, "datagrams");
    try_connect("datagrams", SOCK_DGRAM, "datagrams");
    name = local_name("packets");
    show("bind", bind(packets, (struct sockaddr *)&name, sizeof(name)));
    try_connect("packets, nobody listens", SOCK_SEQPACKET, "packets");
    try_connect("a file", SOCK_STREAM, "file");
    try_connect("a directory", SOCK_STREAM, "directory");
    try_connect("nothing", SOCK_STREAM, "nothing");
    try_connect("in a file", SOCK_STREAM, "file/socket");
    try_connect("in nothing", SOCK_STREAM, "nothing/socket");
    try_connect("an empty name", SOCK_STREAM, "");
    close(stream);
    try_connect("closed", SOCK_STREAM, "stream");
    close(datagrams);
    try_connect("closed datagrams", SOCK_DGRAM, "datagrams");
    unlink("stream");
    try_connect("removed", SOCK_STREAM, "stream");
    return 0;
}
