/*
 * imgd: takes the name of a picture, answers with its size.
 * Every way out of serve() closes the client. So does the caller.
 */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define PICTURES "/srv/pictures/"

static int put(int fd, const char *s)
{
    size_t n = strlen(s), off;
    ssize_t w;

    for (off = 0; off < n; off += (size_t)w) {
        w = send(fd, s + off, n - off, MSG_NOSIGNAL);
        if (w < 0)
            return -1;
    }
    return 0;
}

static int get_word(int fd, char *w, size_t size)
{
    size_t i = 0;

    while (i < size - 1) {
        if (recv(fd, w + i, 1, 0) != 1)
            return -1;
        if (w[i] == '\n')
            break;
        i++;
    }
    w[i] = '\0';
    return strchr(w, '/') || w[0] == '.' ? -1 : 0;
}

static int serve(int fd)
{
    char name[32], path[128], answer[64];
    struct stat st;

    if (get_word(fd, name, sizeof name) < 0) {
        close(fd);
        return -1;
    }
    snprintf(path, sizeof path, PICTURES "%s", name);
    if (stat(path, &st) < 0)
        snprintf(answer, sizeof answer, "- %s\n", strerror(errno));
    else
        snprintf(answer, sizeof answer, "+ %lld\n", (long long)st.st_size);
    if (put(fd, answer) < 0) {
        close(fd);
        return -1;
    }
    return 0;
}

int main(void)
{
    struct sockaddr_in sa = { .sin_family = AF_INET, .sin_port = 0 };
    int ls, fd, on = 1;

    sa.sin_port = htons(7171);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0
        || setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || bind(ls, (struct sockaddr *)&sa, sizeof sa) != 0
        || listen(ls, 20) != 0) {
        perror("imgd");
        return EXIT_FAILURE;
    }
    for (;;) {
        fd = accept(ls, NULL, NULL);
        if (fd < 0) {
            perror("imgd: accept");
            continue;
        }
        if (serve(fd) < 0)
            fprintf(stderr, "imgd: client went away\n");
        close(fd);
    }
}
