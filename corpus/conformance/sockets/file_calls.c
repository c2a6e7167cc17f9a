/* calls of files on sockets: read, write, lseek, fstat, fsync, ftruncate, pread */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
}

/* both ends of a TCP connection */
static void make_pair(int ends[2])
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1);
    ends[0] = socket(AF_INET, SOCK_STREAM, 0);
    connect(ends[0], (struct sockaddr *)&address, sizeof(address));
    ends[1] = accept(listener, NULL, NULL);
    close(listener);
}

static const void *nothing;

static void all(const char *kind, int fd, int peer)
{
    struct stat status;
    char text[8];
    struct iovec pieces[2] = {{text, 1}, {text + 1, 2}};
    printf("%s\n", kind);
    show("  write", write(fd, "abc", 3));
    show("  readv", readv(peer, pieces, 2));
    show("  write nothing", write(fd, NULL, 0));
    show("  read nothing", read(fd, text, 0));
    show("  lseek", lseek(fd, 0, SEEK_CUR));
    show("  pread", pread(fd, text, 1, 0));
    show("  pwrite", pwrite(fd, text, 1, 0));
    show("  fsync", fsync(fd));
    show("  ftruncate", ftruncate(fd, 0));
    show("  fstat", fstat(fd, &status));
    printf("  a socket: %d, a file: %d, size %ld\n", S_ISSOCK(status.st_mode), S_ISREG(status.st_mode), (long)status.st_size);
    show("  write null", write(fd, nothing, 3));
    show("  fcntl F_GETFL", fcntl(fd, F_GETFL));
    show("  close", close(fd));
    show("  close again", close(fd));
    show("  read", read(fd, text, 1));
}

int main(void)
{
    int ends[2], local[2];
    make_pair(ends);
    all("TCP", ends[0], ends[1]);
    socketpair(AF_UNIX, SOCK_STREAM, 0, local);
    all("local stream", local[0], local[1]);
    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, local);
    all("local packets", local[0], local[1]);
    return 0;
}
