/* readv and writev: pieces in order, short reads, empty lists and what is refused */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    int error = result < 0 ? errno : 0;
    printf("%s: %ld%s%s\n", what, result, error ? " " : "", error ? strerror(error) : "");
}

int main(void)
{
    int sv[2];
    char a[4], b[8], c[32];
    struct iovec out[3] = {
        { "one", 3 }, { "", 0 }, { "twothree", 8 },
    };
    struct iovec in[3] = { { a, sizeof(a) }, { b, sizeof(b) }, { c, sizeof(c) } };

    show("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
    show("writev", writev(sv[0], out, 3));
    memset(a, '.', sizeof(a));
    memset(b, '.', sizeof(b));
    show("readv", readv(sv[1], in, 3));
    printf("[%.4s][%.8s]\n", a, b);

    show("writev of no pieces", writev(sv[0], out, 0));
    show("readv of no pieces", readv(sv[1], in, 0));
    show("writev with a negative count", writev(sv[0], out, -1));
    show("writev with too many", writev(sv[0], out, 1025));
    show("writev from nowhere", writev(sv[0], NULL, 1));
    out[0].iov_len = (size_t)-1;
    show("writev of a negative length", writev(sv[0], out, 3));
    show("writev on no descriptor", writev(99, in, 1));
    show("preadv on a socket", preadv(sv[1], in, 1, 0));
    show("preadv before the start", preadv(sv[1], in, 1, -1));
    show("preadv2 with a wrong flag", preadv2(sv[1], in, 1, -1, 0x4000));

    /* the end of the stream */
    close(sv[0]);
    show("readv at the end", readv(sv[1], in, 3));
    close(sv[1]);
    return 0;
}
