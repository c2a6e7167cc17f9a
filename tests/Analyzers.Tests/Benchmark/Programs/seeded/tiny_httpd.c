/* tiny_httpd: serves files below the working directory.  GET only. */
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <netinet/in.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int put(int s, const char *text, size_t n)
{
    size_t done = 0;

    while (done < n) {
        ssize_t w = send(s, text + done, n - done, MSG_NOSIGNAL);
        if (w < 0)
            return -1;
        done += w;
    }
    return 0;
}

static void reply_error(int s, int code, const char *why)
{
    char head[128];
    int n = snprintf(head, sizeof head, "HTTP/1.0 %d %s\r\n\r\n", code, why);

    if (put(s, head, n) < 0)
        perror("httpd: send");
}

static ssize_t read_head(int s, char *buf, size_t size)
{
    size_t have = 0;

    while (have < size - 1) {
        ssize_t n = recv(s, buf + have, size - 1 - have, 0);
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        have += n;
        buf[have] = '\0';
        if (strstr(buf, "\r\n\r\n"))
            break;
    }
    buf[have] = '\0';
    return have;
}

static void serve(int s)
{
    char req[2048], method[8], path[512], block[4096];
    ssize_t n;
    int fd;

    if (read_head(s, req, sizeof req) <= 0)
        return;
    if (sscanf(req, "%7s /%511s", method, path) != 2 || strcmp(method, "GET") != 0) {
        reply_error(s, 400, "Bad Request");
        return;
    }
    fd = open(path, O_RDONLY);
    if (fd < 0) {
        reply_error(s, 404, "Not Found");
        return;
    }
    if (put(s, "HTTP/1.0 200 OK\r\n\r\n", 19) == 0) {
        while ((n = read(fd, block, sizeof block)) > 0)
            if (put(s, block, n) < 0)
                break;
    }
    close(fd);
}

int main(int argc, char **argv)
{
    struct sockaddr_in sa;
    int ls, c;

    (void)argc;
    (void)argv;
    ls = socket(PF_INET, SOCK_STREAM, 0);
    if (ls < 0) {
        perror("httpd: socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(8088);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("httpd: bind");
        return 1;
    }
    if (listen(ls, 16) < 0) {
        perror("httpd: listen");
        return 1;
    }
    for (;;) {
        c = accept(ls, NULL, NULL);
        if (c < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            perror("httpd: accept");
            sleep(1);
            continue;
        }
        serve(c);
        close(c);
    }
}
