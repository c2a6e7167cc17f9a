/* sizeof of an array inside a structure is the array's size, also through a pointer. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct channel {
    int fd;
    char in[256];
    char out[256];
    size_t in_len;
} channel_t;

static void upper(char *p, size_t n)
{
    for (; n > 0; n--, p++)
        if (*p >= 'a' && *p <= 'z')
            *p = (char)(*p - 'a' + 'A');
}

static int channel_fill(channel_t *ch)
{
    ssize_t n = recv(ch->fd, ch->in, sizeof ch->in - 1, 0);

    if (n <= 0)
        return (int)n;
    ch->in_len = (size_t)n;
    ch->in[n] = '\0';
    return 1;
}

static int channel_flush(channel_t *ch)
{
    size_t off = 0;

    memset(ch->out, 0, sizeof(ch->out));
    memcpy(ch->out, ch->in, ch->in_len);
    upper(ch->out, ch->in_len);
    while (off < ch->in_len) {
        ssize_t n = send(ch->fd, ch->out + off, ch->in_len - off, MSG_NOSIGNAL);

        if (n < 0)
            return -1;
        off += (size_t)n;
    }
    return 0;
}

int main(void)
{
    channel_t ch, *p = &ch;
    struct sockaddr_in sa, *sap = &sa;
    int ls, on = 1;

    memset(sap, 0, sizeof *sap);
    sap->sin_family = AF_INET;
    sap->sin_port = htons(7999);
    sap->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ls = socket(PF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (ls < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, (const void *)&on, (socklen_t)sizeof(int)) < 0)
        perror("setsockopt");
    if (bind(ls, (struct sockaddr *)sap, sizeof(struct sockaddr_in)) < 0 || listen(ls, 5) < 0) {
        perror("bind");
        close(ls);
        return 1;
    }
    for (;;) {
        p->fd = accept(ls, NULL, NULL);
        if (p->fd < 0) {
            if (errno == EMFILE || errno == ENFILE)
                sleep(1);
            continue;
        }
        while (channel_fill(p) == 1 && channel_flush(p) == 0)
            ;
        close(p->fd);
    }
}
