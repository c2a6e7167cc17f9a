/* Serves files by name from one directory; names are checked, nothing is trusted. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define ROOT "/srv/public"

static int name_is_safe(const char *name)
{
    const char *p;

    if (name[0] == '\0' || name[0] == '.' || strstr(name, "..") != NULL)
        return 0;
    for (p = name; *p; p++)
        if (!isalnum((unsigned char)*p) && strchr("._-", *p) == NULL)
            return 0;
    return 1;
}

static int put(int s, const char *p, size_t n)
{
    ssize_t w;

    for (; n > 0; p += w, n -= (size_t)w)
        if ((w = send(s, p, n, MSG_NOSIGNAL)) < 0)
            return -1;
    return 0;
}

static int get_name(int s, char *name, size_t size)
{
    size_t len = 0;
    char c = 0;

    while (len + 1 < size && recv(s, &c, 1, 0) == 1 && c != '\n')
        if (c != '\r')
            name[len++] = c;
    name[len] = '\0';
    return c == '\n' ? 0 : -1;
}

static void serve(int s)
{
    char name[64], path[sizeof ROOT + 1 + 64], block[2048];
    ssize_t n;
    int f;

    if (get_name(s, name, sizeof name) != 0 || !name_is_safe(name)) {
        (void)put(s, "?\n", 2);
        return;
    }
    snprintf(path, sizeof path, "%s/%s", ROOT, name);
    if ((f = open(path, O_RDONLY)) < 0) {
        (void)put(s, "-\n", 2);
        return;
    }
    if (put(s, "+\n", 2) == 0)
        while ((n = read(f, block, sizeof block)) > 0 && put(s, block, (size_t)n) == 0)
            ;
    close(f);
}

int main(void)
{
    struct sockaddr_in sa = { 0 };
    int ls, s, on = 1;

    sa.sin_family = AF_INET;
    sa.sin_port = htons(6970);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on)) {
        perror("setsockopt");
        return 1;
    }
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa)) {
        perror("bind");
        return 1;
    }
    if (listen(ls, SOMAXCONN)) {
        perror("listen");
        return 1;
    }
    for (;;) {
        s = accept(ls, NULL, NULL);
        if (s == -1)
            continue;
        serve(s);
        close(s);
    }
}
