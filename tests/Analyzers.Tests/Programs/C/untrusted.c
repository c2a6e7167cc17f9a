// rules: net-length-unvalidated, net-strcpy-overflow, net-command-injection, net-path-traversal
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sys/socket.h>

struct header { uint32_t length; uint16_t kind; uint16_t flags; };
struct session { int fd; char line[200]; size_t used; char user[16]; };

static const char *const known[] = { "date", "uptime", NULL };

static int read_full(int fd, void *where, size_t want)
{
    char *p = where;
    while (want > 0) {
        ssize_t n = read(fd, p, want);
        if (n <= 0)
            return -1;
        p += n;
        want -= (size_t)n;
    }
    return 0;
}

/* One line, byte by byte. */
static int get_line(struct session *s)
{
    char c;
    s->used = 0;
    while (recv(s->fd, &c, 1, 0) == 1 && c != '\n')
        if (s->used < sizeof s->line - 1)
            s->line[s->used++] = c;
    s->line[s->used] = '\0';
    return (int)s->used;
}

static int message(int fd)
{
    char body[512];
    uint32_t wire, length;
    if (read_full(fd, &wire, sizeof wire) < 0)
        return -1;
    length = ntohl(wire);
    return read_full(fd, body, length); // expect: net-length-unvalidated
}

static int checked_message(int fd)
{
    char body[512];
    uint32_t wire, length;
    if (read_full(fd, &wire, sizeof wire) < 0)
        return -1;
    length = ntohl(wire);
    if (length > sizeof body) {
        fprintf(stderr, "too long\n");
        return -1;
    }
    return read_full(fd, body, length);
}

static int by_structure(int fd)
{
    struct header h;
    char name[32];
    if (recv(fd, &h, sizeof h, MSG_WAITALL) != sizeof h)
        return -1;
    if (recv(fd, name, ntohs(h.kind), 0) <= 0) // expect: net-length-unvalidated
        return -1;
    return recv(fd, name, ntohs(h.flags) % sizeof name, 0) > 0;
}

static void by_bytes(const unsigned char *packet, int fd)
{
    char name[300], text[64];
    int length = packet[0];
    memcpy(name, packet + 1, length);
    length = packet[1] << 8 | packet[2];
    memcpy(text, packet + 3, length); // expect: net-length-unvalidated
    memcpy(text, packet + 3, packet[3] & 0x3f);
    write(fd, name, 1);
    write(fd, text, 1);
}

static int allocated(int fd)
{
    uint32_t length;
    char *body;
    if (recv(fd, &length, sizeof length, MSG_WAITALL) != sizeof length)
        return -1;
    body = malloc(ntohl(length)); // expect: net-length-unvalidated
    if (body == NULL)
        return -1;
    return read_full(fd, body, ntohl(length));
}

static void datagrams(int fd)
{
    unsigned char packet[1024];
    while (recv(fd, packet, sizeof packet, 0) > 0)
        by_bytes(packet, fd);
}

static void words(struct session *s, char *text)
{
    char verb[8], rest[256];
    char *word = strtok(text, " ");
    if (word == NULL)
        return;
    strcpy(verb, word); // expect: net-strcpy-overflow
    word = strtok(NULL, " ");
    if (word == NULL)
        return;
    strcpy(s->user, word); // expect: net-strcpy-overflow
    strcpy(rest, s->line);
    snprintf(verb, sizeof verb, "%s", word);
    sprintf(verb, "%.7s", word);
    puts(verb);
    puts(rest);
}

static void measured(const char *line)
{
    char copy[40];
    if (strlen(line) >= sizeof copy)
        return;
    strcpy(copy, line);
    puts(copy);
}

static void ping(struct session *s)
{
    char command[256];
    FILE *p;
    snprintf(command, sizeof command, "ping -c 1 %s", s->line);
    if ((p = popen(command, "r")) != NULL) // expect: net-command-injection
        pclose(p);
}

static int plain(const char *name)
{
    for (; *name; name++)
        if (!isalnum((unsigned char)*name))
            return 0;
    return 1;
}

static void finger(int fd)
{
    char name[64], command[128];
    ssize_t n = recv(fd, name, sizeof name - 1, 0);
    if (n <= 0)
        return;
    name[n] = '\0';
    if (!plain(name))
        return;
    sprintf(command, "finger %s", name);
    system(command);
}

static void known_only(int fd)
{
    char name[64];
    int i;
    ssize_t n = recv(fd, name, sizeof name - 1, 0);
    if (n <= 0)
        return;
    name[n] = '\0';
    for (i = 0; known[i] != NULL; i++)
        if (strcmp(known[i], name) == 0)
            system(known[i]);
}

static void serve_file(int fd)
{
    char request[512], path[256], block[512];
    char *name, *end;
    int file;
    ssize_t n = recv(fd, request, sizeof request - 1, 0);
    if (n <= 0)
        return;
    request[n] = '\0';
    name = strchr(request, ' ');
    if (name == NULL || (end = strpbrk(name + 1, " \r\n")) == NULL)
        return;
    *end = '\0';
    snprintf(path, sizeof path, "htdocs%s", name + 1);
    file = open(path, O_RDONLY); // expect: net-path-traversal
    if (file < 0)
        return;
    while ((n = read(file, block, sizeof block)) > 0)
        if (write(fd, block, n) != n)
            break;
    close(file);
}

static void serve_inside(int fd)
{
    char request[512], path[600];
    FILE *file;
    ssize_t n = recv(fd, request, sizeof request - 1, 0);
    if (n <= 0)
        return;
    request[n] = '\0';
    if (strstr(request, "..") != NULL)
        return;
    snprintf(path, sizeof path, "htdocs/%s", request);
    if ((file = fopen(path, "r")) != NULL)
        fclose(file);
}

static void from_file(const char *list)
{
    char name[128];
    int fd = open(list, O_RDONLY);
    if (fd >= 0 && read(fd, name, sizeof name - 1) > 0) {
        name[sizeof name - 1] = '\0';
        system(name);
    }
    if (fd >= 0)
        close(fd);
}

int main(int argc, char **argv)
{
    struct session s;
    s.fd = socket(AF_INET, SOCK_STREAM, 0);
    if (s.fd < 0 || argc < 2)
        return 1;
    while (get_line(&s) > 0) {
        ping(&s);
        measured(s.line);
        words(&s, s.line);
    }
    datagrams(s.fd);
    finger(s.fd);
    known_only(s.fd);
    serve_file(s.fd);
    serve_inside(s.fd);
    from_file(argv[1]);
    return message(s.fd) + checked_message(s.fd) + by_structure(s.fd) + allocated(s.fd);
}
