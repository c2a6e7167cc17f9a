/* Says who is connected: family, address, port. For the connection log. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show_peer(const struct sockaddr *sa)
{
    char text[INET6_ADDRSTRLEN];

    if (inet_ntop(AF_INET, &((const struct sockaddr_in *)sa)->sin_addr, text, sizeof text) == NULL) {
        perror("inet_ntop");
        return;
    }
    printf("peer %s\n", text);
}

static void show_local(int fd)
{
    struct sockaddr_in6 me;
    socklen_t len = sizeof me;
    char text[INET_ADDRSTRLEN];

    memset(&me, 0, sizeof me);
    if (getsockname(fd, (struct sockaddr *)&me, &len) < 0) {
        perror("getsockname");
        return;
    }
    if (inet_ntop(AF_INET6, &me.sin6_addr, text, sizeof text) == NULL) {
        perror("inet_ntop");
        return;
    }
    printf("local %s\n", text);
}

int main(void)
{
    struct sockaddr_storage ss;
    struct sockaddr_in6 in6;
    socklen_t len;
    int ls, c, on = 1;

    if ((ls = socket(AF_INET6, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("setsockopt");
    memset(&in6, 0, sizeof in6);
    in6.sin6_family = AF_INET6;
    in6.sin6_port = htons(8023);
    in6.sin6_addr = in6addr_any;
    if (bind(ls, (struct sockaddr *)&in6, sizeof(struct sockaddr)) < 0) {
        perror("bind");
        return 1;
    }
    if (listen(ls, 4) < 0) {
        perror("listen");
        return 1;
    }
    for (;;) {
        len = sizeof ss;
        c = accept(ls, (struct sockaddr *)&ss, &len);
        if (c < 0) {
            perror("accept");
            continue;
        }
        show_peer((struct sockaddr *)&ss);
        show_local(c);
        close(c);
    }
}
