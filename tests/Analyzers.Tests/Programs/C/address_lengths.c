// rules: addrlen-uninit, addrlen-not-reset, sizeof-sockaddr-mismatch
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

union any_address {
    struct sockaddr sa;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
};

static void never_set(int s, char *buf, int known)
{
    struct sockaddr_in peer, other;
    socklen_t length, late;
    int error;
    accept(s, (struct sockaddr *)&peer, &length); // expect: addrlen-uninit
    if (known)
        late = sizeof other;
    recvfrom(s, buf, 10, 0, (struct sockaddr *)&other, &late); // expect: addrlen-uninit
    printf("%d %d\n", peer.sin_port == other.sin_port, (int)late);
    {
        socklen_t size;
        getsockopt(s, SOL_SOCKET, SO_ERROR, &error, &size); // expect: addrlen-uninit
    }
}

static void no_room(int s)
{
    struct sockaddr_in me;
    socklen_t length = 0, unused;
    getsockname(s, (struct sockaddr *)&me, &length); // expect: addrlen-uninit
    accept(s, NULL, &unused);
    accept(s, NULL, NULL);
}

static void in_a_loop(int s, char *buf)
{
    struct sockaddr_storage from;
    socklen_t once = sizeof from;
    for (;;) {
        socklen_t each = sizeof from;
        if (recvfrom(s, buf, 10, 0, (struct sockaddr *)&from, &each) < 0)
            break;
        if (recvfrom(s, buf, 10, 0, (struct sockaddr *)&from, &once) < 0) // expect: addrlen-not-reset
            break;
    }
}

/* Only a failed call comes round, and that has left the length alone. */
static int until_it_works(int s)
{
    struct sockaddr_in peer;
    socklen_t length = sizeof peer;
    int c;
    while ((c = accept(s, (struct sockaddr *)&peer, &length)) < 0 && errno == EINTR)
        continue;
    return c;
}

static int again(int s)
{
    struct sockaddr_in peer;
    socklen_t length = sizeof peer;
    int c;
    for (;;) {
        c = accept(s, (struct sockaddr *)&peer, &length);
        if (c == -1) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        return c;
    }
}

static void server(int s)
{
    struct sockaddr_in peer;
    socklen_t length = sizeof(peer);
    for (;;) {
        int c = accept(s, (struct sockaddr *)&peer, &length); // expect: addrlen-not-reset
        if (c < 0)
            continue;
        close(c);
    }
}

static void set_at_the_end(int s)
{
    struct sockaddr_in peer;
    socklen_t length = sizeof(peer);
    int c;
    while ((c = accept(s, (struct sockaddr *)&peer, &length)) >= 0) {
        close(c);
        length = sizeof(peer);
    }
}

static void wrong_structure(int s, struct sockaddr_in6 *there, struct sockaddr *any, socklen_t size)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    struct sockaddr_un un;
    struct sockaddr_storage storage;
    union any_address address;
    socklen_t length;
    memset(&v4, 0, sizeof v4);
    memset(&v6, 0, sizeof v6);
    memset(&un, 0, sizeof un);
    memset(&storage, 0, sizeof storage);
    memset(&address, 0, sizeof address);
    bind(s, (struct sockaddr *)&v4, sizeof(struct sockaddr));
    bind(s, (struct sockaddr *)&v6, sizeof(struct sockaddr)); // expect: sizeof-sockaddr-mismatch
    bind(s, (struct sockaddr *)&v6, sizeof(v4)); // expect: sizeof-sockaddr-mismatch
    bind(s, (struct sockaddr *)&v4, sizeof(v6)); // expect: sizeof-sockaddr-mismatch
    bind(s, (struct sockaddr *)&un, sizeof(struct sockaddr)); // expect: sizeof-sockaddr-mismatch
    bind(s, (struct sockaddr *)&un, sizeof(sa_family_t));
    bind(s, (struct sockaddr *)&un, sizeof(un.sun_family) + strlen(un.sun_path));
    connect(s, (struct sockaddr *)there, sizeof(struct sockaddr)); // expect: sizeof-sockaddr-mismatch
    connect(s, (struct sockaddr *)there, sizeof *there);
    connect(s, (struct sockaddr *)&storage, sizeof(struct sockaddr_in));
    connect(s, &address.sa, sizeof(address));
    connect(s, any, size);
    length = sizeof(struct sockaddr_in); // expect: sizeof-sockaddr-mismatch
    getpeername(s, (struct sockaddr *)&v6, &length);
    length = sizeof storage; // expect: sizeof-sockaddr-mismatch
    getpeername(s, (struct sockaddr *)&v4, &length);
    length = sizeof storage;
    getpeername(s, (struct sockaddr *)&storage, &length);
    length = sizeof v6;
    connect(s, (struct sockaddr *)&v6, length);
    connect(s, (struct sockaddr *)&v4, length); // expect: sizeof-sockaddr-mismatch
}

int main(void)
{
    char buf[16];
    int s = socket(AF_INET6, SOCK_STREAM, 0);
    never_set(s, buf, s);
    no_room(s);
    in_a_loop(s, buf);
    until_it_works(s);
    again(s);
    server(s);
    set_at_the_end(s);
    wrong_structure(s, NULL, NULL, 0);
    return 0;
}
