/* xmlrpc ping: tells a directory that a site has changed */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/socket.h>

#define BODY_MAX 512

static const char template[] =
    "<?xml version=\"1.0\"?><methodCall><methodName>ping</methodName>"
    "<params><param><value>%s</value></param></params></methodCall>";

int ping_site(const char *host, const char *site)
{
    struct addrinfo hints, *res = NULL;
    char body[BODY_MAX], head[256], answer[512];
    int sd, rc, blen, hlen;
    ssize_t n;

    blen = snprintf(body, sizeof body, template, site);
    if (blen >= (int)sizeof body)
        return -1;
    hlen = snprintf(head, sizeof head, "POST /RPC2 HTTP/1.0\r\nHost: %s\r\nContent-Length: %d\r\n\r\n", host, blen);
    if (hlen >= (int)sizeof head)
        return -1;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    rc = getaddrinfo(host, "http", &hints, &res);
    if (rc != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }
    sd = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
    if (sd < 0) {
        perror("socket");
        freeaddrinfo(res);
        return -1;
    }
    rc = connect(sd, res->ai_addr, res->ai_addrlen);
    freeaddrinfo(res);
    if (rc < 0) {
        perror("connect");
        close(sd);
        return -1;
    }
    if (send(sd, head, (size_t)hlen, MSG_NOSIGNAL) != hlen || send(sd, body, (size_t)blen, MSG_NOSIGNAL) != blen) {
        perror("send");
        return -1;
    }
    n = recv(sd, answer, sizeof answer - 1, MSG_WAITALL);
    close(sd);
    if (n < 0)
        return -1;
    answer[n] = '\0';
    return strstr(answer, " 200 ") != NULL ? 0 : 1;
}
