// rules: sizeof-sockaddr-mismatch, ntop-buffer-too-small, wrong-family, sun-path-overflow
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define SOCKET_PATH "/tmp/control.sock"

static const char *path_of_log = "/tmp/log.sock";

static void texts(struct sockaddr_in6 *six, struct sockaddr_in *four, struct addrinfo *ai)
{
    char small[INET_ADDRSTRLEN], large[INET6_ADDRSTRLEN], tiny[12];
    const void *address = ai->ai_family == AF_INET6 ? (void *)&((struct sockaddr_in6 *)ai->ai_addr)->sin6_addr
                                                    : (void *)&((struct sockaddr_in *)ai->ai_addr)->sin_addr;
    inet_ntop(AF_INET6, &six->sin6_addr, small, sizeof small); // expect: ntop-buffer-too-small
    inet_ntop(AF_INET6, &six->sin6_addr, small, INET6_ADDRSTRLEN); // expect: ntop-buffer-too-small
    inet_ntop(AF_INET, &four->sin_addr, tiny, sizeof tiny); // expect: ntop-buffer-too-small
    inet_ntop(ai->ai_family, address, small, sizeof small); // expect: ntop-buffer-too-small
    inet_ntop(AF_INET6, &six->sin6_addr, large, sizeof large);
    inet_ntop(AF_INET, &four->sin_addr, small, sizeof small);
    inet_ntop(ai->ai_family, address, large, sizeof large);
}

static void first_of_list(const char *host)
{
    struct addrinfo hints, *list;
    char text[INET6_ADDRSTRLEN];
    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    if (getaddrinfo(host, NULL, &hints, &list) != 0)
        return;
    inet_ntop(AF_INET, &((struct sockaddr_in *)list->ai_addr)->sin_addr, text, sizeof text); // expect: wrong-family
    freeaddrinfo(list);
}

static void copied_from_list(int s, const char *host)
{
    struct addrinfo *list;
    struct sockaddr_in in;
    if (getaddrinfo(host, NULL, NULL, &list) != 0)
        return;
    connect(s, list->ai_addr, sizeof(struct sockaddr)); // expect: sizeof-sockaddr-mismatch
    connect(s, list->ai_addr, list->ai_addrlen);
    memcpy(&in, list->ai_addr, sizeof in); // expect: wrong-family
    connect(s, (struct sockaddr *)&in, sizeof in);
    freeaddrinfo(list);
}

static void first_of_v4_list(const char *host)
{
    struct addrinfo hints, *list;
    char text[INET6_ADDRSTRLEN];
    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_INET;
    if (getaddrinfo(host, NULL, &hints, &list) != 0)
        return;
    inet_ntop(AF_INET, &((struct sockaddr_in *)list->ai_addr)->sin_addr, text, sizeof text);
    freeaddrinfo(list);
}

static void peer(int s)
{
    struct sockaddr_storage from;
    socklen_t length = sizeof from;
    struct sockaddr_in *in;
    if (getpeername(s, (struct sockaddr *)&from, &length) != 0)
        return;
    in = (struct sockaddr_in *)&from; // expect: wrong-family
    printf("%s\n", inet_ntoa(in->sin_addr));
}

static void careful_peer(int s)
{
    struct sockaddr_storage from;
    socklen_t length = sizeof from;
    if (getpeername(s, (struct sockaddr *)&from, &length) != 0)
        return;
    if (from.ss_family == AF_INET)
        printf("%s\n", inet_ntoa(((struct sockaddr_in *)&from)->sin_addr));
}

static void made_here(int s)
{
    struct sockaddr_storage to;
    struct sockaddr_in *in = (struct sockaddr_in *)&to;
    memset(&to, 0, sizeof to);
    in->sin_family = AF_INET;
    connect(s, (struct sockaddr *)&to, sizeof *in);
}

static int fits(const char *path)
{
    return strlen(path) < sizeof ((struct sockaddr_un *)0)->sun_path;
}

static void asked_elsewhere(const char *path)
{
    struct sockaddr_un un;
    if (fits(path))
        strcpy(un.sun_path, path);
}

static void local(int s, const char *path, const char *checked, const char *constant)
{
    struct sockaddr_un un;
    char own[64] = "/tmp/x";
    memset(&un, 0, sizeof un);
    un.sun_family = AF_UNIX;
    strcpy(un.sun_path, path); // expect: sun-path-overflow
    sprintf(un.sun_path, "/tmp/%s.sock", path); // expect: sun-path-overflow
    strncpy(un.sun_path, path, 256); // expect: sun-path-overflow
    memcpy(un.sun_path, path, strlen(path) + 1); // expect: sun-path-overflow
    strcpy(un.sun_path, getenv("SOCKET")); // expect: sun-path-overflow
    strcpy(un.sun_path, SOCKET_PATH);
    strcpy(un.sun_path, path_of_log);
    strcpy(un.sun_path, own);
    strcpy(un.sun_path, constant);
    strncpy(un.sun_path, path, sizeof un.sun_path - 1);
    snprintf(un.sun_path, sizeof un.sun_path, "%s", path);
    sprintf(un.sun_path, "/tmp/%d.sock", s);
    if (strlen(checked) >= sizeof un.sun_path)
        return;
    strcpy(un.sun_path, checked);
    bind(s, (struct sockaddr *)&un, sizeof un);
}

int main(int argc, char **argv)
{
    struct sockaddr_in in;
    struct sockaddr_in6 six;
    struct addrinfo entry;
    int s = socket(AF_INET6, SOCK_STREAM, 0);
    memset(&in, 0, sizeof in);
    memset(&six, 0, sizeof six);
    memset(&entry, 0, sizeof entry);
    texts(&six, &in, &entry);
    first_of_list(argv[argc - 1]);
    copied_from_list(s, argv[argc - 1]);
    first_of_v4_list(argv[argc - 1]);
    peer(s);
    careful_peer(s);
    made_here(s);
    asked_elsewhere(argv[0]);
    local(s, argv[0], argv[1], "/tmp/constant.sock");
    return 0;
}
