/*
 * What Linux answers to socket calls, good and bad: one line per call, with its name, result and errno.
 * SocketCalls.cs makes the same calls through the runtime.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

static void show(const char *name, long result)
{
    if (result < 0)
        printf("%s: %ld errno %d\n", name, result, errno);
    else
        printf("%s: %ld\n", name, result);
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in a;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_port = htons(port);
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return a;
}

static int bound_port(int fd)
{
    struct sockaddr_in a;
    socklen_t n = sizeof a;
    getsockname(fd, (struct sockaddr *)&a, &n);
    return ntohs(a.sin_port);
}

static void descriptors(void)
{
    int s = socket(AF_INET, SOCK_STREAM, 0);
    show("first socket", s);
    show("dup", dup(s));
    show("close", close(s));
    show("close again", close(s));
    show("lowest free", socket(AF_INET, SOCK_DGRAM, 0));
    show("dup2 higher", dup2(3, 9));
    show("after dup2", socket(AF_INET6, SOCK_STREAM, 0));
    show("dup2 same", dup2(3, 3));
    show("dup2 closed", dup2(77, 3));
    show("dup2 negative", dup2(3, -1));
    show("F_DUPFD", fcntl(3, F_DUPFD, 20));
    show("F_DUPFD negative", fcntl(3, F_DUPFD, -1));
    show("F_GETFD", fcntl(3, F_GETFD));
    show("F_SETFD", fcntl(3, F_SETFD, FD_CLOEXEC));
    show("F_GETFD set", fcntl(3, F_GETFD));
    show("F_GETFD dup", fcntl(9, F_GETFD));
    show("F_GETFL", fcntl(3, F_GETFL));
    show("F_SETFL", fcntl(3, F_SETFL, O_NONBLOCK));
    show("F_GETFL shared", fcntl(9, F_GETFL));
    show("read closed", read(99, NULL, 0));
    show("write closed", write(-1, "x", 1));
    show("fcntl closed", fcntl(99, F_GETFL));
    show("lseek socket", lseek(3, 0, SEEK_SET));
    show("isatty socket", isatty(3) - 1);
    for (int fd = 3; fd < 32; fd++)
        close(fd);
}

static void making(void)
{
    show("family", socket(12345, SOCK_STREAM, 0));
    show("type", socket(AF_INET, 77, 0));
    show("type flag", socket(AF_INET, SOCK_STREAM | 0x10, 0));
    show("protocol", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
    show("protocol dgram", socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP));
    show("seqpacket inet", socket(AF_INET, SOCK_SEQPACKET, 0));
    show("rdm inet", socket(AF_INET6, SOCK_RDM, 0));
    show("unix protocol", socket(AF_UNIX, SOCK_STREAM, 77));
    int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    show("flags", s);
    show("flags fd", fcntl(s, F_GETFD));
    show("flags fl", fcntl(s, F_GETFL));
    close(s);
    int sv[2];
    show("pair inet", socketpair(AF_INET, SOCK_STREAM, 0, sv));
    show("pair null", socketpair(AF_UNIX, SOCK_STREAM, 0, NULL));
}

static void binding(void)
{
    int s = socket(AF_INET, SOCK_STREAM, 0), t = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in a = loopback(0);
    show("bind closed", bind(99, (struct sockaddr *)&a, sizeof a));
    show("bind stdin", bind(0, (struct sockaddr *)&a, sizeof a));
    show("bind null", bind(s, NULL, sizeof a));
    show("bind short", bind(s, (struct sockaddr *)&a, 8));
    show("bind long", bind(s, (struct sockaddr *)&a, 200));
    a.sin_family = AF_INET6;
    show("bind family", bind(s, (struct sockaddr *)&a, sizeof a));
    a.sin_family = AF_INET;
    a.sin_addr.s_addr = htonl(0xc0000201);
    show("bind foreign", bind(s, (struct sockaddr *)&a, sizeof a));
    a = loopback(0);
    show("bind", bind(s, (struct sockaddr *)&a, sizeof a));
    show("bind twice", bind(s, (struct sockaddr *)&a, sizeof a));
    a = loopback(bound_port(s));
    show("bind taken", bind(t, (struct sockaddr *)&a, sizeof a));
    show("listen", listen(s, 5));
    show("listen again", listen(s, -1));
    show("listen zero", listen(s, 0));
    show("listen unbound", listen(t, 1));
    show("bind listening", bind(t, (struct sockaddr *)&a, sizeof a));
    show("listen closed", listen(99, 1));
    show("listen stdin", listen(0, 1));
    close(t);
    t = socket(AF_INET, SOCK_DGRAM, 0);
    show("listen dgram", listen(t, 1));
    show("accept dgram", accept(t, NULL, NULL));
    close(s);
    s = socket(AF_INET, SOCK_STREAM, 0);
    show("accept fresh", accept(s, NULL, NULL));
    show("accept closed", accept(99, NULL, NULL));
    show("accept stdin", accept(0, NULL, NULL));
    show("accept4 flags", accept4(s, NULL, NULL, 1));
    close(s);
    close(t);
}

static void connecting(void)
{
    int l = socket(AF_INET, SOCK_STREAM, 0), s = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in a = loopback(0), b;
    socklen_t n = sizeof b;
    bind(l, (struct sockaddr *)&a, sizeof a);
    a = loopback(bound_port(l));
    show("connect refused", connect(s, (struct sockaddr *)&a, sizeof a));
    show("connect refused again", connect(s, (struct sockaddr *)&a, sizeof a));
    show("getpeername unconnected", getpeername(s, (struct sockaddr *)&b, &n));
    show("send unconnected", send(s, "x", 1, MSG_NOSIGNAL));
    show("recv unconnected", recv(s, &b, 1, 0));
    show("shutdown unconnected", shutdown(s, SHUT_WR));
    show("connect null", connect(s, NULL, sizeof a));
    show("connect short", connect(s, (struct sockaddr *)&a, 8));
    a.sin_family = AF_INET6;
    show("connect family", connect(s, (struct sockaddr *)&a, sizeof a));
    a.sin_family = AF_INET;
    listen(l, 5);
    show("connect after refusal", connect(s, (struct sockaddr *)&a, sizeof a));
    show("connect connected", connect(s, (struct sockaddr *)&a, sizeof a));
    show("connect listening", connect(l, (struct sockaddr *)&a, sizeof a));
    n = sizeof b;
    int c = accept(l, (struct sockaddr *)&b, &n);
    show("accept", c > 0);
    show("accept length", n);
    show("accept family", b.sin_family);
    show("accept port", ntohs(b.sin_port) == bound_port(s));
    show("accept address", ntohl(b.sin_addr.s_addr));
    n = 4;
    memset(&b, 0x55, sizeof b);
    show("getpeername cut", getpeername(s, (struct sockaddr *)&b, &n));
    show("getpeername cut length", n);
    show("getpeername cut port", b.sin_port == a.sin_port);
    show("getpeername cut rest", b.sin_addr.s_addr);
    n = -1;
    show("getsockname negative", getsockname(s, (struct sockaddr *)&b, &n));
    show("getsockname null length", getsockname(s, (struct sockaddr *)&b, NULL));
    n = sizeof b;
    show("getsockname null", getsockname(s, NULL, &n));
    show("getsockname stdin", getsockname(0, (struct sockaddr *)&b, &n));
    show("shutdown how", shutdown(s, 7));
    show("shutdown closed", shutdown(99, SHUT_RD));
    show("shutdown stdin", shutdown(0, SHUT_RD));
    close(s);
    close(c);
    close(l);
}

static void transferring(void)
{
    int l = socket(AF_INET, SOCK_STREAM, 0), s = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in a = loopback(0), b;
    socklen_t n;
    char buf[64];
    bind(l, (struct sockaddr *)&a, sizeof a);
    listen(l, 5);
    a = loopback(bound_port(l));
    connect(s, (struct sockaddr *)&a, sizeof a);
    int c = accept(l, NULL, NULL);
    show("send", send(s, "hello world", 11, 0));
    show("send none", send(s, "", 0, 0));
    show("send null", send(s, NULL, 5, 0));
    show("sendto connected", sendto(s, "!", 1, 0, (struct sockaddr *)&a, sizeof a));
    show("recv peek", recv(c, buf, 5, MSG_PEEK));
    show("recv", recv(c, buf, 5, 0));
    show("recv text", memcmp(buf, "hello", 5));
    show("recv null", recv(c, NULL, 5, 0));
    n = sizeof b;
    show("recvfrom stream", recvfrom(c, buf, 7, MSG_WAITALL, (struct sockaddr *)&b, &n));
    show("recvfrom stream length", n);
    show("recv nothing", recv(c, buf, 5, MSG_DONTWAIT));
    show("recv zero", recv(c, buf, 0, MSG_DONTWAIT));
    show("nonblocking", fcntl(c, F_SETFL, O_NONBLOCK));
    show("read nonblocking", read(c, buf, 5));
    show("accept nonblocking", (fcntl(l, F_SETFL, O_NONBLOCK), accept(l, NULL, NULL)));
    show("shutdown write", shutdown(s, SHUT_WR));
    show("send after shutdown", send(s, "x", 1, MSG_NOSIGNAL));
    struct pollfd p = { c, POLLIN, 0 };
    show("poll end", poll(&p, 1, 5000));
    show("recv end", recv(c, buf, 5, 0));
    show("recv end again", recv(c, buf, 5, 0));
    show("send back", send(c, "bye", 3, 0));
    show("recv back", recv(s, buf, sizeof buf, 0));
    show("recv stdin", recv(0, buf, 5, 0));
    show("send stdin", send(0, buf, 5, 0));
    show("send closed", send(99, buf, 5, 0));
    show("recv closed", recv(99, buf, 5, 0));
    struct linger li = { 1, 0 };
    show("linger", setsockopt(c, SOL_SOCKET, SO_LINGER, &li, sizeof li));
    close(c);
    p.fd = s;
    show("poll reset", poll(&p, 1, 5000));
    show("recv reset", recv(s, buf, 5, 0));
    show("recv after reset", recv(s, buf, 5, 0));
    close(s);
    close(l);
}

static void datagrams(void)
{
    int s = socket(AF_INET, SOCK_DGRAM, 0), r = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in a = loopback(0), b;
    socklen_t n = sizeof b;
    char buf[16];
    show("dgram send alone", send(s, "x", 1, 0));
    bind(r, (struct sockaddr *)&a, sizeof a);
    a = loopback(bound_port(r));
    show("dgram sendto", sendto(s, "0123456789", 10, 0, (struct sockaddr *)&a, sizeof a));
    show("dgram sendto empty", sendto(s, "", 0, 0, (struct sockaddr *)&a, sizeof a));
    show("dgram sendto next", sendto(s, "abc", 3, 0, (struct sockaddr *)&a, sizeof a));
    show("dgram cut", recvfrom(r, buf, 4, 0, (struct sockaddr *)&b, &n));
    show("dgram cut text", memcmp(buf, "0123", 4));
    show("dgram from length", n);
    show("dgram from port", ntohs(b.sin_port) == bound_port(s));
    show("dgram empty", recv(r, buf, sizeof buf, 0));
    show("dgram next", read(r, buf, sizeof buf));
    show("dgram nothing", recv(r, buf, sizeof buf, MSG_DONTWAIT));
    show("dgram connect", connect(s, (struct sockaddr *)&a, sizeof a));
    show("dgram send", send(s, "xyz", 3, 0));
    show("dgram connect again", connect(s, (struct sockaddr *)&a, sizeof a));
    show("dgram recv", recv(r, buf, sizeof buf, 0));
    a.sin_port = 0;
    show("dgram port 0", sendto(r, "x", 1, 0, (struct sockaddr *)&a, sizeof a));
    a.sin_family = AF_UNIX;
    show("dgram family", sendto(r, "x", 1, 0, (struct sockaddr *)&a, sizeof a));
    show("dgram short address", sendto(r, "x", 1, 0, (struct sockaddr *)&a, 4));
    close(s);
    close(r);
}

static void local_names(void)
{
    int l = socket(AF_UNIX, SOCK_STREAM, 0), s = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un u, v;
    socklen_t n;
    char buf[16];
    memset(&u, 0, sizeof u);
    u.sun_family = AF_UNIX;
    snprintf(u.sun_path, sizeof u.sun_path, "/tmp/csocktranslate-no-such-directory/name");
    show("unix bind nowhere", bind(l, (struct sockaddr *)&u, sizeof u));
    show("unix connect nowhere", connect(s, (struct sockaddr *)&u, sizeof u));
    snprintf(u.sun_path, sizeof u.sun_path, "/tmp/csocktranslate-calls-%d", getpid());
    unlink(u.sun_path);
    show("unix unlink missing", unlink(u.sun_path));
    show("unix bind", bind(l, (struct sockaddr *)&u, sizeof u));
    show("unix bind again", bind(s, (struct sockaddr *)&u, sizeof u));
    show("unix connect not listening", connect(s, (struct sockaddr *)&u, sizeof u));
    show("unix listen unbound", listen(s, 1));
    show("unix listen", listen(l, 3));
    show("unix connect", connect(s, (struct sockaddr *)&u, sizeof u));
    show("unix connect connected", connect(s, (struct sockaddr *)&u, sizeof u));
    n = sizeof v;
    int c = accept(l, (struct sockaddr *)&v, &n);
    show("unix accept length", n);
    show("unix accept family", v.sun_family);
    n = sizeof v;
    show("unix getpeername", getpeername(s, (struct sockaddr *)&v, &n));
    show("unix getpeername length", n == SUN_LEN(&u) + 1);
    show("unix getpeername path", strcmp(u.sun_path, v.sun_path));
    n = sizeof v;
    show("unix getsockname", getsockname(s, (struct sockaddr *)&v, &n));
    show("unix getsockname length", n);
    show("unix send", send(s, "local", 5, 0));
    show("unix recv", recv(c, buf, sizeof buf, 0));
    close(c);
    show("unix send gone", send(s, "x", 1, MSG_NOSIGNAL));
    show("unix recv gone", recv(s, buf, sizeof buf, 0));
    close(s);
    close(l);
    s = socket(AF_UNIX, SOCK_STREAM, 0);
    show("unix connect stale", connect(s, (struct sockaddr *)&u, sizeof u));
    show("unix send fresh", send(s, "x", 1, MSG_NOSIGNAL));
    show("unix recv fresh", recv(s, buf, 1, 0));
    u.sun_family = AF_INET;
    show("unix family", connect(s, (struct sockaddr *)&u, sizeof u));
    show("unix unlink", unlink(u.sun_path));
    close(s);
    int sv[2];
    show("pair", socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
    show("pair write", write(sv[0], "ping", 4));
    show("pair read", read(sv[1], buf, sizeof buf));
    n = sizeof v;
    show("pair getsockname", getsockname(sv[0], (struct sockaddr *)&v, &n));
    show("pair getsockname length", n);
    n = sizeof v;
    show("pair getpeername", getpeername(sv[0], (struct sockaddr *)&v, &n));
    show("pair getpeername length", n);
    show("pair connect", connect(sv[0], (struct sockaddr *)&v, 2));
    close(sv[1]);
    show("pair end", read(sv[0], buf, sizeof buf));
    close(sv[0]);
}

static void options(void)
{
    int s = socket(AF_INET, SOCK_STREAM, 0), six = socket(AF_INET6, SOCK_STREAM, 0);
    int v = -1;
    socklen_t n = sizeof v;
    getsockopt(s, SOL_SOCKET, SO_TYPE, &v, &n);
    show("SO_TYPE", v);
    show("SO_TYPE length", n);
    getsockopt(s, SOL_SOCKET, SO_DOMAIN, &v, &n);
    show("SO_DOMAIN", v);
    getsockopt(s, SOL_SOCKET, SO_PROTOCOL, &v, &n);
    show("SO_PROTOCOL", v);
    getsockopt(s, SOL_SOCKET, SO_ACCEPTCONN, &v, &n);
    show("SO_ACCEPTCONN", v);
    getsockopt(s, SOL_SOCKET, SO_ERROR, &v, &n);
    show("SO_ERROR", v);
    getsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, &n);
    show("SO_REUSEADDR", v);
    v = 5;
    show("set SO_REUSEADDR", setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, sizeof v));
    getsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, &n);
    show("SO_REUSEADDR set", v);
    getsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &v, &n);
    show("SO_KEEPALIVE", v);
    v = 1;
    show("set SO_KEEPALIVE", setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &v, sizeof v));
    getsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &v, &n);
    show("SO_KEEPALIVE set", v);
    show("set TCP_NODELAY", setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &v, sizeof v));
    v = 0;
    getsockopt(s, IPPROTO_TCP, TCP_NODELAY, &v, &n);
    show("TCP_NODELAY", v);
    getsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &v, &n);
    show("IPV6_V6ONLY", v);
    v = 1;
    show("set IPV6_V6ONLY", setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &v, sizeof v));
    struct linger li = { 1, 3 }, lo = { 0, 0 };
    show("set SO_LINGER", setsockopt(s, SOL_SOCKET, SO_LINGER, &li, sizeof li));
    n = sizeof lo;
    show("SO_LINGER", getsockopt(s, SOL_SOCKET, SO_LINGER, &lo, &n));
    show("SO_LINGER on", lo.l_onoff);
    show("SO_LINGER time", lo.l_linger);
    struct timeval t = { 2, 500000 }, u = { 0, 0 };
    show("set SO_RCVTIMEO", setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t));
    n = sizeof u;
    show("SO_RCVTIMEO", getsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &u, &n));
    show("SO_RCVTIMEO sec", u.tv_sec);
    show("SO_RCVTIMEO usec", u.tv_usec);
    t.tv_usec = 1000000;
    show("set SO_RCVTIMEO domain", setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t));
    show("set short", setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &v, 1));
    show("set null", setsockopt(s, SOL_SOCKET, SO_REUSEADDR, NULL, sizeof v));
    show("set SO_TYPE", setsockopt(s, SOL_SOCKET, SO_TYPE, &v, sizeof v));
    show("set unknown", setsockopt(s, SOL_SOCKET, 9999, &v, sizeof v));
    n = sizeof v;
    show("get unknown", getsockopt(s, SOL_SOCKET, 9999, &v, &n));
    show("get null length", getsockopt(s, SOL_SOCKET, SO_TYPE, &v, NULL));
    n = -1;
    show("get negative length", getsockopt(s, SOL_SOCKET, SO_TYPE, &v, &n));
    n = 1;
    v = -1;
    show("get cut", getsockopt(s, SOL_SOCKET, SO_TYPE, &v, &n));
    show("get cut value", v & 0xff);
    show("get cut length", n);
    show("set closed", setsockopt(99, SOL_SOCKET, SO_REUSEADDR, &v, sizeof v));
    show("set stdin", setsockopt(0, SOL_SOCKET, SO_REUSEADDR, &v, sizeof v));
    show("get stdin", getsockopt(0, SOL_SOCKET, SO_TYPE, &v, &n));
    close(s);
    s = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in a = loopback(0);
    bind(s, (struct sockaddr *)&a, sizeof a);
    t.tv_sec = 0;
    t.tv_usec = 20000;
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t);
    show("recv timed out", recv(s, &v, 1, 0));
    close(s);
    close(six);
}

static void waiting(void)
{
    int sv[2];
    char buf[4];
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    struct pollfd p[3] = { { sv[0], POLLIN, 0 }, { -1, POLLIN, 7 }, { sv[1], POLLOUT, 0 } };
    show("poll", poll(p, 3, 1000));
    show("poll in", p[0].revents);
    show("poll skipped", p[1].revents);
    show("poll out", p[2].revents);
    show("poll time", poll(p, 1, 10));
    write(sv[1], "x", 1);
    show("poll data", poll(p, 1, -1));
    show("poll data in", p[0].revents);
    p[1].fd = 99;
    show("poll closed", poll(p, 2, -1));
    show("poll closed events", p[1].revents);
    show("poll none", poll(NULL, 0, 5));
    show("poll null", poll(NULL, 1, 5));
    fd_set r, w, e;
    FD_ZERO(&r);
    FD_ZERO(&w);
    FD_ZERO(&e);
    FD_SET(sv[0], &r);
    FD_SET(sv[1], &r);
    FD_SET(sv[1], &w);
    FD_SET(sv[0], &e);
    struct timeval t = { 10, 0 };
    show("select", select(sv[1] + 1, &r, &w, &e, &t));
    show("select r0", FD_ISSET(sv[0], &r));
    show("select r1", FD_ISSET(sv[1], &r));
    show("select w1", FD_ISSET(sv[1], &w));
    show("select e0", FD_ISSET(sv[0], &e));
    read(sv[0], buf, 4);
    t.tv_sec = 0;
    t.tv_usec = 1000;
    FD_SET(sv[0], &r);
    show("select time", select(sv[1] + 1, &r, NULL, NULL, &t));
    show("select time r0", FD_ISSET(sv[0], &r));
    show("select time left", t.tv_sec + t.tv_usec);
    FD_SET(99, &r);
    show("select closed", select(100, &r, NULL, NULL, NULL));
    show("select negative", select(-1, &r, NULL, NULL, NULL));
    t.tv_sec = -1;
    show("select negative time", select(1, NULL, NULL, NULL, &t));
    close(sv[0]);
    close(sv[1]);
}

static void nonblocking_connect(void)
{
    int l = socket(AF_INET, SOCK_STREAM, 0), s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in a = loopback(0);
    int v = -1;
    socklen_t n = sizeof v;
    bind(l, (struct sockaddr *)&a, sizeof a);
    a = loopback(bound_port(l));
    listen(l, 5);
    int first = connect(s, (struct sockaddr *)&a, sizeof a);
    show("progress", first == 0 || errno == EINPROGRESS);
    struct pollfd p = { s, POLLOUT, 0 };
    show("progress poll", poll(&p, 1, 5000));
    show("progress events", p.revents);
    getsockopt(s, SOL_SOCKET, SO_ERROR, &v, &n);
    show("progress SO_ERROR", v);
    show("progress send", send(s, "x", 1, 0));
    show("progress connect again", first == 0 ? 0 : connect(s, (struct sockaddr *)&a, sizeof a));
    show("progress connect third", connect(s, (struct sockaddr *)&a, sizeof a));
    close(s);
    close(l);
}

int main(void)
{
    close(0);
    open("/dev/null", O_RDWR);
    setvbuf(stdout, NULL, _IOFBF, 65536);
    descriptors();
    making();
    binding();
    connecting();
    transferring();
    datagrams();
    local_names();
    options();
    waiting();
    nonblocking_connect();
    return 0;
}
