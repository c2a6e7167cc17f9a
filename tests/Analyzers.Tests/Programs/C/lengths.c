// rules: sizeof-pointer, setsockopt-wrong-optlen, linger-misuse, zero-backlog, fcntl-setfl-clobber
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

#define MAX_WAITING 0

struct header { char kind; int length; };

static void receive(int s, char buf[512], struct header *h)
{
    char *line = malloc(100);
    char here[100];
    size_t room = sizeof(buf) - 1;
    recv(s, buf, sizeof(buf), 0); // expect: sizeof-pointer
    read(s, buf, sizeof buf - 1); // expect: sizeof-pointer
    read(s, buf, room); // expect: sizeof-pointer
    memset(line, 0, sizeof(line)); // expect: sizeof-pointer
    snprintf(line, sizeof(line), "%d", s); // expect: sizeof-pointer
    fgets(line, sizeof line, stdin); // expect: sizeof-pointer
    memset(h, 0, sizeof(h)); // expect: sizeof-pointer
    memset(h, 0, sizeof(*h));
    recv(s, here, sizeof(here), 0);
    memset(here, 0, sizeof here);
    write(s, &line, sizeof(line));
    memcpy(here, &line, sizeof(line));
    memset(buf, 0, 512);
    free(line);
}

static void connect_to(int s, struct sockaddr *sa, struct sockaddr_in *in)
{
    connect(s, sa, sizeof(sa)); // expect: sizeof-pointer
    connect(s, (struct sockaddr *)in, sizeof(in)); // expect: sizeof-pointer
    connect(s, (struct sockaddr *)in, sizeof(*in));
}

static void options(int s)
{
    int on = 1, ms = 5000, error;
    char small = 1;
    long wide = 1;
    unsigned char ttl = 3;
    struct timeval tv = { 5, 0 };
    struct linger lg = { 1, 30 };
    struct ip_mreq group;
    socklen_t size = sizeof(error), tiny = sizeof(small);
    memset(&group, 0, sizeof group);
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof(int));
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, 1); // expect: setsockopt-wrong-optlen
    setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &small, sizeof(small)); // expect: setsockopt-wrong-optlen
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &wide, sizeof wide); // expect: setsockopt-wrong-optlen
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv);
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &ms, sizeof ms); // expect: setsockopt-wrong-optlen
    setsockopt(s, SOL_SOCKET, SO_LINGER, &lg, sizeof lg);
    setsockopt(s, SOL_SOCKET, SO_LINGER, &on, sizeof on); // expect: setsockopt-wrong-optlen
    setsockopt(s, IPPROTO_IP, IP_MULTICAST_TTL, &ttl, sizeof ttl);
    setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group);
    getsockopt(s, SOL_SOCKET, SO_ERROR, &error, &size);
    getsockopt(s, SOL_SOCKET, SO_ERROR, &small, &tiny); // expect: setsockopt-wrong-optlen
}

static void lingers(int s, int seconds)
{
    struct linger now = { 1, 0 }, by_field, off = { 0, 0 }, unknown = { 1, seconds };
    setsockopt(s, SOL_SOCKET, SO_LINGER, &now, sizeof now); // expect: linger-misuse
    by_field.l_onoff = 1;
    by_field.l_linger = 0;
    setsockopt(s, SOL_SOCKET, SO_LINGER, &by_field, sizeof by_field); // expect: linger-misuse
    setsockopt(s, SOL_SOCKET, SO_LINGER, &off, sizeof off);
    setsockopt(s, SOL_SOCKET, SO_LINGER, &unknown, sizeof unknown);
    now.l_linger = 5;
    setsockopt(s, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

static int flags(int s)
{
    int old = fcntl(s, F_GETFL, 0);
    int none = O_NONBLOCK;
    fcntl(s, F_SETFL, O_NONBLOCK); // expect: fcntl-setfl-clobber
    fcntl(s, F_SETFL, none); // expect: fcntl-setfl-clobber
    fcntl(s, F_SETFL, old | O_NONBLOCK);
    fcntl(s, F_SETFL, fcntl(s, F_GETFL) & ~O_NONBLOCK);
    fcntl(s, F_SETFD, FD_CLOEXEC);
    old |= O_NONBLOCK;
    fcntl(s, F_SETFL, old);
    return fcntl(s, F_SETFL, O_NONBLOCK | O_APPEND); // expect: fcntl-setfl-clobber
}

int main(void)
{
    char buf[512];
    struct header h;
    struct sockaddr_in in;
    int s = socket(AF_INET, SOCK_STREAM, 0), backlog = 0, some = 5;
    memset(&in, 0, sizeof in);
    listen(s, 0); // expect: zero-backlog
    listen(s, MAX_WAITING); // expect: zero-backlog
    listen(s, backlog); // expect: zero-backlog
    listen(s, some);
    listen(s, SOMAXCONN);
    receive(s, buf, &h);
    connect_to(s, (struct sockaddr *)&in, &in);
    options(s);
    lingers(s, some);
    return flags(s);
}
