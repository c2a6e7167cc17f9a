// rules: scanf-unbounded, gets-use, net-format-string, signed-char-index, struct-sent-raw, atoi-port
#include <ctype.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

struct padded { char kind; int length; char body[10]; };
struct wire { uint16_t kind; uint16_t length; };
struct local_order { uint32_t sequence; uint32_t count; };
struct numbers { int first; int second; };
struct connection { int fd; char line[256]; };
struct text { char name[16]; char value[32]; };

static int configured_port, limited_port;
static int histogram[256];

static void note(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    vprintf(format, list);
    va_end(list);
}

static void shout(char *s)
{
    for (; *s; s++)
        *s = toupper(*s); // expect: signed-char-index
}

static void shout_own(char *s)
{
    for (; *s; s++)
        *s = toupper(*s);
}

static void echo(int s)
{
    char buf[512], copy[600], key[16], *word;
    unsigned char bytes[64];
    char own[] = "literal", c;
    int i, n = recv(s, buf, sizeof buf - 1, 0);
    if (n <= 0)
        return;
    buf[n] = '\0';
    printf(buf); // expect: net-format-string
    fprintf(stderr, buf + 4); // expect: net-format-string
    syslog(LOG_INFO, buf); // expect: net-format-string
    note(buf); // expect: net-format-string
    word = strtok(buf, " ");
    if (word != NULL)
        printf(word); // expect: net-format-string
    printf("%s", buf);
    printf(own);
    note("%s", buf);
    for (i = 0; i < n; i++)
        buf[i] = tolower(buf[i]); // expect: signed-char-index
    for (i = 0; i < n; i++)
        histogram[(unsigned char)buf[i]]++;
    c = buf[0];
    if (isalpha(c)) // expect: signed-char-index
        histogram[buf[1]]++; // expect: signed-char-index
    if (isalpha((unsigned char)buf[0]) || isdigit(own[0]))
        puts("ok");
    if (read(s, bytes, sizeof bytes) > 0 && isspace(bytes[0]))
        puts("space");
    while (read(s, &c, 1) == 1 && isprint(c)) // expect: signed-char-index
        putchar(c);
    if (isascii(buf[2]) && isalpha(buf[2]))
        puts("a letter");
    if (buf[3] >= 0 && isdigit(buf[3]))
        puts("a digit");
    shout(buf);
    shout_own(own);
    sscanf(buf, "%s", key); // expect: scanf-unbounded
    sscanf(buf, "%15s %[^\n]", key, key); // expect: scanf-unbounded
    sscanf(buf, "%15s %*s %d", key, &n);
    sscanf(buf, "%s", copy);
    scanf("%s", key); // expect: scanf-unbounded
    scanf("%15s", key);
    gets(key); // expect: gets-use
}

static char shared_line[128];

static void fill_line(struct connection *c)
{
    if (recv(c->fd, c->line, sizeof c->line - 1, 0) < 0 || read(c->fd, shared_line, 100) < 0)
        return;
}

static int first_is_digit(const struct connection *c)
{
    return isdigit(c->line[0]) || isdigit(shared_line[0]); // expect: signed-char-index, signed-char-index
}

static void send_numbers(int s, int first, int second)
{
    struct numbers n;
    n.first = first;
    n.second = second;
    send(s, &n, sizeof n, 0); // expect: struct-sent-raw
}

struct reply { uint16_t id; uint16_t flags; };

static void answer(int s, uint16_t id)
{
    struct reply r;
    r.id = id;
    r.flags = htons(0x8000);
    send(s, &r, sizeof r, 0);
}

static void transmit(int s, const char *name)
{
    struct padded p;
    struct wire w;
    struct local_order l;
    struct text t;
    memset(&p, 0, sizeof p);
    memset(&t, 0, sizeof t);
    w.kind = htons(1);
    w.length = htons(4);
    l.sequence = 7;
    l.count = htonl(1);
    strncpy(t.name, name, sizeof t.name - 1);
    send(s, &p, sizeof p, 0); // expect: struct-sent-raw
    send(s, &w, sizeof w, 0);
    write(s, &l, sizeof l); // expect: struct-sent-raw
    send(s, &t, sizeof t, 0);
}

static void set_port(int port)
{
    if (port > 0 && port < 65536)
        limited_port = port;
}

static int numbers(char **argv)
{
    struct sockaddr_in a;
    int port = atoi(argv[1]); // expect: atoi-port
    int count = atoi(argv[2]), limited;
    memset(&a, 0, sizeof a);
    a.sin_port = htons(port);
    a.sin_port = htons(atoi(argv[3])); // expect: atoi-port
    configured_port = atoi(argv[4]); // expect: atoi-port
    limited_port = atoi(argv[5]);
    limited = atoi(argv[6]);
    if (limited < 1 || limited > 65535 || limited_port == 0)
        return -1;
    set_port(atoi(argv[7]));
    while (count > 0)
        count--;
    return a.sin_port + limited + configured_port;
}

int main(int argc, char **argv)
{
    int s = socket(AF_INET, SOCK_STREAM, 0);
    struct connection c = { 0 };
    echo(s);
    fill_line(&c);
    send_numbers(s, first_is_digit(&c), argc);
    answer(s, (uint16_t)argc);
    transmit(s, argv[0]);
    return argc > 7 ? numbers(argv) : 0;
}
