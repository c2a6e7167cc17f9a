/* Text from the network in fixed buffers, each copy with its bound. */
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define KEY_MAX 16
#define VAL_MAX 32

static struct {
    char key[KEY_MAX + 1];
    char val[VAL_MAX + 1];
} store[64];

static unsigned nstore;

static int set(const char *line)
{
    char key[KEY_MAX + 1], val[VAL_MAX + 1];
    const char *p;

    if (sscanf(line, "SET %16s %32[^\r\n]", key, val) != 2)
        return -1;
    for (p = key; *p != '\0'; p++)
        if (!isalpha((unsigned char)*p))
            return -1;
    if (nstore == sizeof store / sizeof store[0])
        return -1;
    strcpy(store[nstore].key, key);         /* both hold 16 and an end */
    memcpy(store[nstore].val, val, strlen(val) + 1);
    nstore++;
    return 0;
}

static const char *get(const char *line)
{
    char key[KEY_MAX + 1] = "";
    unsigned i;

    if (strlen(line) < 5)
        return "?";
    strncpy(key, line + 4, sizeof key - 1);
    key[strcspn(key, "\r\n")] = '\0';
    for (i = 0; i < nstore; i++)
        if (strcmp(store[i].key, key) == 0)
            return store[i].val;
    return "-";
}

static int say(int fd, const char *text)
{
    char line[VAL_MAX + 4];
    size_t n, off = 0;

    n = (size_t)snprintf(line, sizeof line, "%.*s\n", VAL_MAX, text);
    while (off < n) {
        ssize_t w = send(fd, line + off, n - off, MSG_NOSIGNAL);

        if (w < 0)
            return -1;
        off += (size_t)w;
    }
    return 0;
}

static void session(int fd)
{
    char line[128];
    size_t len = 0;
    ssize_t n;

    while ((n = recv(fd, line + len, sizeof line - 1 - len, 0)) > 0) {
        char *nl;

        len += (size_t)n;
        line[len] = '\0';
        if ((nl = strchr(line, '\n')) == NULL) {
            if (len == sizeof line - 1)
                break;
            continue;
        }
        *nl = '\0';
        if (say(fd, strncmp(line, "GET ", 4) == 0 ? get(line) : set(line) == 0 ? "ok" : "no") < 0)
            break;
        len -= (size_t)(nl + 1 - line);
        memmove(line, nl + 1, len);
    }
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd, on = 1;

    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("setsockopt");
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(6380);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 16) < 0) {
        perror("bind");
        return 1;
    }
    for (;;) {
        if ((fd = accept(ls, NULL, NULL)) < 0)
            continue;
        session(fd);
        close(fd);
    }
}
