/* A tiny HTTP/1.0 server for a few fixed pages.            */
/* usage: http_server port requests                         */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdarg.h>
#include <errno.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

#define REQUEST_MAX 1024
#define SERVER_NAME "tinyd/0.3"

enum status { OK = 200, BAD_REQUEST = 400, NOT_FOUND = 404, NOT_ALLOWED = 405, TOO_LARGE = 413 };

struct page
{
    const char *path;
    const char *type;
    const char *body;
};

static struct page pages[] =
{
    { "/",           "text/html",  "<html><body><h1>It works</h1></body></html>\n" },
    { "/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n" },
    { "/empty",      "text/plain", "" },
};

#define PAGE_COUNT ((int)(sizeof pages / sizeof pages[0]))

static const char *reason(enum status code)
{
    switch (code)
    {
    case OK:          return "OK";
    case BAD_REQUEST: return "Bad Request";
    case NOT_FOUND:   return "Not Found";
    case NOT_ALLOWED: return "Method Not Allowed";
    case TOO_LARGE:   return "Request Entity Too Large";
    default:          return "Unknown";
    }
}

/* printf to a socket; the text has to fit into a kilobyte */
static void sock_printf(int fd, const char *format, ...)
{
    char text[1024];
    va_list ap;
    int length;

    va_start(ap, format);
    length = vsnprintf(text, sizeof(text), format, ap);
    va_end(ap);

    if (length > (int)sizeof(text) - 1)
        length = sizeof(text) - 1;
    if (send(fd, text, length, MSG_NOSIGNAL) != length)
        fprintf(stderr, "short send: %s\n", strerror(errno));
}

static void respond(int fd, enum status code, const struct page *page, int with_body)
{
    sock_printf(fd, "HTTP/1.0 %d %s\r\nServer: " SERVER_NAME "\r\n", code, reason(code));
    if (code == NOT_ALLOWED)
        sock_printf(fd, "Allow: GET, HEAD\r\n");
    if (page != NULL)
    {
        sock_printf(fd, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", page->type, strlen(page->body));
        if (with_body && page->body[0] != '\0')
            sock_printf(fd, "%s", page->body);
    }
    else
    {
        sock_printf(fd, "Content-Type: text/plain\r\n\r\n");
        if (with_body)
            sock_printf(fd, "%d %s\n", code, reason(code));
    }
}

/* Reads up to the empty line that ends the header. Returns its length, or -1. */
static int read_request(int fd, char *buf, int size)
{
    int used = 0;

    for (;;)
    {
        ssize_t n;

        if (used == size - 1)
            return -1;                  /* it does not fit */
        n = recv(fd, buf + used, size - 1 - used, 0);
        if (n <= 0)
            break;
        used += n;
        buf[used] = 0;
        if (strstr(buf, "\r\n\r\n") || strstr(buf, "\n\n"))
            break;
    }
    return used;
}

static enum status handle(int fd)
{
    char request[REQUEST_MAX];
    char *method, *path, *version;
    int i, length, head;

    length = read_request(fd, request, sizeof request);
    if (length < 0)
    {
        respond(fd, TOO_LARGE, NULL, 1);
        return TOO_LARGE;
    }
    request[length] = '\0';

    method = strtok(request, " \r\n");
    path = strtok(NULL, " \r\n");
    version = strtok(NULL, "\r\n");
    if (method == NULL || path == NULL || version == NULL || strncmp(version, "HTTP/1.", 7) != 0)
    {
        respond(fd, BAD_REQUEST, NULL, 1);
        return BAD_REQUEST;
    }

    printf("%s %s\n", method, path);
    head = strcmp(method, "HEAD") == 0;
    if (!head && strcmp(method, "GET") != 0)
    {
        respond(fd, NOT_ALLOWED, NULL, 1);
        return NOT_ALLOWED;
    }

    path[strcspn(path, "?#")] = '\0';   /* no query, no fragment */
    for (i = 0; i < PAGE_COUNT; ++i)
    {
        if (strcmp(pages[i].path, path) == 0)
        {
            respond(fd, OK, &pages[i], !head);
            return OK;
        }
    }
    respond(fd, NOT_FOUND, NULL, !head);
    return NOT_FOUND;
}

int main(int argc, char *argv[])
{
    int port, requests, listener, i, on = 1;
    int counts[600] = { 0 };
    struct sockaddr_in addr = { 0 };
    socklen_t addrlen = sizeof addr;

    if (argc != 3)
    {
        fprintf(stderr, "usage: %s port requests\n", argv[0]);
        exit(2);
    }
    port = atoi(argv[1]);
    requests = atoi(argv[2]);

    listener = socket(PF_INET, SOCK_STREAM, 0);
    if (listener < 0) { perror("socket"); exit(1); }
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on);

    addr.sin_family = AF_INET;
    addr.sin_addr.s_addr = htonl(INADDR_ANY);
    addr.sin_port = htons(port);
    if (bind(listener, (struct sockaddr *)&addr, sizeof addr) < 0) { perror("bind"); exit(1); }
    if (listen(listener, SOMAXCONN) < 0) { perror("listen"); exit(1); }

    getsockname(listener, (struct sockaddr *)&addr, &addrlen);
    printf(SERVER_NAME " on port %d\n", ntohs(addr.sin_port));
    fflush(stdout);

    while (requests-- > 0)
    {
        int fd = accept(listener, NULL, NULL);

        if (fd < 0)
        {
            perror("accept");
            exit(1);
        }
        counts[handle(fd)]++;
        shutdown(fd, SHUT_RDWR);
        close(fd);
    }
    close(listener);

    for (i = 0; i < 600; i++)
        if (counts[i] > 0)
            printf("%d: %d\n", i, counts[i]);
    return 0;
}
