// rules: recv-off-by-one-nul, recv-minus-one-index, recv-zero-not-handled, partial-send, unchecked-recv
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

#define LINE 256

struct client { int fd; char in[512]; int used; };

static char shared[128];

static void whole_array(int s)
{
    char buf[LINE];
    ssize_t n = recv(s, buf, sizeof buf, 0);
    if (n < 0)
        return;
    buf[n] = '\0'; // expect: recv-off-by-one-nul
    puts(buf);
}

static void whole_static(int s)
{
    int n;
    if ((n = read(s, shared, sizeof(shared))) <= 0)
        return;
    *(shared + n) = 0; // expect: recv-off-by-one-nul
    puts(shared);
}

static void whole_field(struct client *c)
{
    ssize_t n = recv(c->fd, c->in, sizeof c->in, 0);
    if (n <= 0)
        return;
    c->in[n] = 0; // expect: recv-off-by-one-nul
}

static void behind_what_is_there(int s)
{
    char buf[LINE];
    size_t used = 0;
    ssize_t n;

    for (;;) {
        n = recv(s, buf + used, sizeof buf - used, 0);
        if (n <= 0)
            return;
        used += n;
        buf[used] = '\0'; // expect: recv-off-by-one-nul
        if (strchr(buf, '\n'))
            used = 0;
    }
}

static int get(int s, char *buf, int size)
{
    int n = recv(s, buf, size, 0);
    if (n < 0)
        return -1;
    buf[n] = '\0'; // expect: recv-off-by-one-nul
    return n;
}

static int get_less(int s, char *buf, int size)
{
    int n = recv(s, buf, size, 0);
    if (n < 0)
        return -1;
    buf[n] = '\0';
    return n;
}

static void callers(int s)
{
    char line[80];
    if (get(s, line, sizeof line) > 0)
        puts(line);
    if (get_less(s, line, sizeof line - 1) > 0)
        puts(line);
}

static void with_room(int s)
{
    char buf[LINE], big[LINE + 1], asked[LINE];
    ssize_t n = recv(s, buf, sizeof buf - 1, 0);
    if (n < 0)
        return;
    buf[n] = '\0';
    n = recv(s, big, LINE, 0);
    if (n < 0)
        return;
    big[n] = '\0';
    n = recv(s, asked, sizeof asked, 0);
    if (n < 0)
        return;
    if (n == sizeof asked)
        n--;
    asked[n] = '\0';
}

static void unchecked_index(int s)
{
    char buf[LINE];
    ssize_t n = recv(s, buf, sizeof buf - 1, 0);
    buf[n] = '\0'; // expect: recv-minus-one-index
    puts(buf);
}

static void only_the_end(int s)
{
    char buf[LINE];
    ssize_t n = recv(s, buf, sizeof buf - 1, 0);
    if (n == 0)
        return;
    buf[n] = '\0'; // expect: recv-minus-one-index
    puts(buf);
}

static void unsigned_count(int s)
{
    char buf[LINE];
    size_t n = read(s, buf, sizeof buf);
    if (n > 0)
        fwrite(buf, 1, n, stdout);
    write(STDOUT_FILENO, buf, n); // expect: recv-minus-one-index
}

static void checked(int s)
{
    char buf[LINE];
    ssize_t n = recv(s, buf, sizeof buf - 1, 0);
    if (n == -1) {
        perror("recv");
        exit(1);
    }
    buf[n] = '\0';
    write(STDOUT_FILENO, buf, n);
}

static void never_ends(int s)
{
    char buf[LINE];
    ssize_t n;
    for (;;) {
        n = recv(s, buf, sizeof buf, 0); // expect: recv-zero-not-handled
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return;
        fwrite(buf, 1, (size_t)n, stdout);
    }
}

static int fill(int s, char *p, size_t left)
{
    while (left > 0) {
        ssize_t n = read(s, p, left); // expect: recv-zero-not-handled
        if (n == -1)
            return -1;
        p += n;
        left -= n;
    }
    return 0;
}

/* Dies of errors, so that nobody has to look. */
static ssize_t Recv(int s, void *p, size_t n)
{
    ssize_t got = recv(s, p, n, 0);
    if (got < 0) {
        perror("recv");
        exit(1);
    }
    return got;
}

static void through_wrapper(int s)
{
    char buf[LINE];
    for (;;) {
        ssize_t n = Recv(s, buf, sizeof buf); // expect: recv-zero-not-handled
        fwrite(buf, 1, n, stdout);
    }
}

static void ends(int s)
{
    char buf[LINE];
    ssize_t n;
    int i;
    while ((n = Recv(s, buf, sizeof buf)) > 0)
        fwrite(buf, 1, n, stdout);
    do {
        n = read(s, buf, sizeof buf);
        if (n == -1 && errno != EINTR)
            return;
    } while (n != 0);
    for (i = 0; i < 10; i++) {
        n = recv(s, buf, sizeof buf, 0);
        if (n < 0)
            return;
    }
    while ((n = recv(s, buf, sizeof buf, 0)) < 0 && errno == EINTR)
        ;
    for (;;) {
        n = recv(s, buf, sizeof buf, 0);
        switch (n) {
        case -1:
            perror("recv");
            return;
        case 0:
            return;
        default:
            fwrite(buf, 1, n, stdout);
        }
    }
}

static void short_sends(int l)
{
    static const char hello[] = "220 ready\r\n";
    int c = accept(l, NULL, NULL);
    ssize_t n;
    if (c < 0)
        return;
    if (send(c, hello, strlen(hello), 0) < 0) // expect: partial-send
        perror("send");
    n = write(c, hello, sizeof hello); // expect: partial-send
    if (n == -1)
        perror("write");
    if (send(c, hello, sizeof hello - 1, 0) != sizeof hello - 1)
        perror("send");
    if (send(c, "\n", 1, 0) == -1)
        perror("send");
    close(c);
}

static int send_all(int s, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t sent = send(s, p, n, 0);
        if (sent < 0)
            return -1;
        p += sent;
        n -= sent;
    }
    return 0;
}

static ssize_t passes_on(int s, const char *p, size_t n)
{
    ssize_t sent = send(s, p, n, 0);
    if (sent < 0)
        perror("send");
    return sent;
}

int main(int argc, char **argv)
{
    struct client c = { 0 };
    char word[4];
    int s = socket(AF_INET, SOCK_STREAM, 0);
    FILE *f = fopen(argv[argc - 1], "r");
    if (s < 0 || f == NULL || listen(s, 5) < 0)
        return 1;
    whole_array(s);
    whole_static(s);
    c.fd = s;
    whole_field(&c);
    behind_what_is_there(s);
    callers(s);
    with_room(s);
    unchecked_index(s);
    only_the_end(s);
    unsigned_count(s);
    checked(s);
    never_ends(s);
    ends(s);
    through_wrapper(s);
    short_sends(s);
    if (fill(s, word, sizeof word) < 0 || send_all(s, word, sizeof word) < 0 || passes_on(s, word, sizeof word) != sizeof word)
        return 1;
    return 0;
}
