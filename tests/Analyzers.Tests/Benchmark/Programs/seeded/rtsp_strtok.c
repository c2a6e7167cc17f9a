/* Understands just enough RTSP to answer OPTIONS. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define RTSP_PORT 8554
#define CRLF "\r\n"

struct request {
    char method[16];
    char url[64];
    int cseq;
};

static int parse(struct request *rq, char *text)
{
    char *word, *line;

    word = strtok(text, " ");
    if (word == NULL)
        return -1;
    strcpy(rq->method, word);
    word = strtok(NULL, " ");
    if (word == NULL)
        return -1;
    strncpy(rq->url, word, sizeof rq->url - 1);
    rq->url[sizeof rq->url - 1] = '\0';
    rq->cseq = 0;
    while ((line = strtok(NULL, CRLF)) != NULL)
        if (strncmp(line, "CSeq:", 5) == 0)
            rq->cseq = (int)strtol(line + 5, NULL, 10);
    return 0;
}

static void reply(int fd, const struct request *rq)
{
    char text[256];
    int len, off;
    ssize_t n;

    len = snprintf(text, sizeof text, "RTSP/1.0 %s" CRLF "CSeq: %d" CRLF CRLF,
                   strcmp(rq->method, "OPTIONS") == 0 ? "200 OK" : "501 Not Implemented", rq->cseq);
    for (off = 0; off < len; off += (int)n) {
        n = send(fd, text + off, (size_t)(len - off), MSG_NOSIGNAL);
        if (n < 0) {
            perror("send");
            return;
        }
    }
}

static void session(int fd)
{
    struct request rq;
    char text[1024];
    size_t have = 0;
    ssize_t n;

    for (;;) {
        n = recv(fd, text + have, sizeof text - 1 - have, 0);
        if (n <= 0)
            return;
        have += (size_t)n;
        text[have] = '\0';
        if (strstr(text, CRLF CRLF) == NULL) {
            if (have == sizeof text - 1)
                return;
            continue;
        }
        if (parse(&rq, text) < 0)
            return;
        reply(fd, &rq);
        have = 0;
    }
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd;

    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls == -1) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(RTSP_PORT);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) == -1) {
        perror("bind");
        return 1;
    }
    if (listen(ls, 5) == -1) {
        perror("listen");
        return 1;
    }
    while ((fd = accept(ls, NULL, NULL)) != -1 || errno == EINTR || errno == ECONNABORTED) {
        if (fd == -1)
            continue;
        session(fd);
        close(fd);
    }
    perror("accept");
    return 1;
}
