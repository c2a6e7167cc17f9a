/* splice and tee between pipes, sockets and files */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
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
    int in[2], out[2], sv[2], file = open("spliced.txt", O_RDWR | O_CREAT | O_TRUNC, 0600);
    char text[16] = "";
    off_t offset = 0;
    pipe(in);
    pipe(out);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    write(in[1], "abcdef", 6);
    show("tee", tee(in[0], out[1], 4, 0));
    show("splice to a socket", splice(in[0], NULL, sv[0], NULL, 3, 0));
    show("splice to a file", splice(in[0], NULL, file, NULL, 100, 0));
    printf("copy %zd", read(out[0], text, sizeof(text)));
    printf(" %.4s\n", text);
    printf("socket %zd", recv(sv[1], text, sizeof(text), 0));
    printf(" %.3s\n", text);
    show("splice from the file", splice(file, &offset, out[1], NULL, 10, 0));
    printf("offset %ld\n", (long)offset);
    show("no pipe", splice(file, NULL, sv[0], NULL, 10, 0));
    show("a pipe with an offset", splice(in[0], &offset, sv[0], NULL, 10, 0));
    show("nothing, without waiting", splice(in[0], NULL, sv[0], NULL, 10, SPLICE_F_NONBLOCK));
    show("nothing at all", splice(in[0], NULL, sv[0], NULL, 0, 0));
    show("tee without a pipe", tee(sv[0], out[1], 10, 0));
    show("closed", splice(99, NULL, sv[0], NULL, 10, 0));
    unlink("spliced.txt");
    return 0;
}
