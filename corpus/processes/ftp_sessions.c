/*
 * ftp_sessions.c - a little FTP: a child for each control connection, and for
 * each transfer a data connection, passive (EPSV) or active (EPRT). Two clients
 * at once are children of this program too; each writes a protocol of its
 * session, in which ports are not shown.
 */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define CLIENTS 2

static void fail(const char *what)
{
    perror(what);
    exit(9);
}

static int listen_on_loopback(unsigned *port)
{
    struct sockaddr_in6 sin6 = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
    socklen_t size = sizeof sin6;
    int fd = socket(AF_INET6, SOCK_STREAM, 0);

    if (fd < 0 || bind(fd, (struct sockaddr *)&sin6, size) < 0 || listen(fd, 5) < 0)
        fail("listen");
    getsockname(fd, (struct sockaddr *)&sin6, &size);
    *port = ntohs(sin6.sin6_port);
    return fd;
}

static int connect_to(unsigned port)
{
    struct sockaddr_in6 sin6 = { .sin6_family = AF_INET6, .sin6_port = htons(port), .sin6_addr = IN6ADDR_LOOPBACK_INIT };
    int fd = socket(AF_INET6, SOCK_STREAM, 0);

    if (fd >= 0 && connect(fd, (struct sockaddr *)&sin6, sizeof sin6) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

static ssize_t copy(int from, int to)
{
    char buffer[100];
    ssize_t n, total = 0;

    while ((n = read(from, buffer, sizeof buffer)) > 0) {
        if (write(to, buffer, n) != n)
            return -1;
        total += n;
    }
    return n < 0 ? -1 : total;
}

/* --- server --- */

struct session {
    FILE *in, *out;
    int passive;      /* listener, or -1 */
    unsigned active;  /* the client's port, or 0 */
    int logged_in;
    int transfers;
};

static void reply(struct session *s, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    vfprintf(s->out, format, ap);
    va_end(ap);
    fputs("\r\n", s->out);
    fflush(s->out);
}

static int open_data(struct session *s)
{
    int fd = -1;

    if (s->passive >= 0) {
        fd = accept(s->passive, NULL, NULL);
        close(s->passive);
        s->passive = -1;
    } else if (s->active != 0) {
        fd = connect_to(s->active);
        s->active = 0;
    }
    return fd;
}

static void retrieve(struct session *s, const char *name)
{
    int file = open(name, O_RDONLY), data;
    ssize_t n;

    if (file < 0) {
        reply(s, "550 %s: %s", name, strerror(errno));
        return;
    }
    reply(s, "150 opening data connection");
    if ((data = open_data(s)) < 0) {
        reply(s, "425 no data connection");
    } else {
        n = copy(file, data);
        close(data);
        s->transfers++;
        reply(s, "226 %zd bytes sent", n);
    }
    close(file);
}

static void store(struct session *s, const char *name)
{
    int file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644), data;
    ssize_t n;

    if (file < 0) {
        reply(s, "553 %s: %s", name, strerror(errno));
        return;
    }
    reply(s, "150 opening data connection");
    if ((data = open_data(s)) < 0) {
        reply(s, "425 no data connection");
    } else {
        n = copy(data, file);
        close(data);
        s->transfers++;
        reply(s, "226 %zd bytes stored", n);
    }
    close(file);
}

static int serve(int control)
{
    struct session s = { .in = fdopen(control, "r"), .out = fdopen(dup(control), "w"), .passive = -1 };
    char line[128], *argument;
    unsigned port;

    reply(&s, "220 ready");
    while (fgets(line, sizeof line, s.in)) {
        line[strcspn(line, "\r\n")] = '\0';
        if ((argument = strchr(line, ' ')) != NULL)
            *argument++ = '\0';
        else
            argument = "";
        if (strcasecmp(line, "USER") == 0) {
            reply(&s, "331 password for %s", argument);
        } else if (strcasecmp(line, "PASS") == 0) {
            s.logged_in = strcmp(argument, "secret") == 0;
            reply(&s, s.logged_in ? "230 logged in" : "530 wrong password");
        } else if (strcasecmp(line, "QUIT") == 0) {
            reply(&s, "221 goodbye");
            break;
        } else if (!s.logged_in) {
            reply(&s, "530 log in first");
        } else if (strcasecmp(line, "EPSV") == 0) {
            s.passive = listen_on_loopback(&port);
            reply(&s, "229 passive (|||%u|)", port);
        } else if (strcasecmp(line, "EPRT") == 0) {
            if (sscanf(argument, "|2|::1|%u|", &s.active) != 1)
                reply(&s, "501 no address");
            else
                reply(&s, "200 active");
        } else if (strcasecmp(line, "RETR") == 0) {
            retrieve(&s, argument);
        } else if (strcasecmp(line, "STOR") == 0) {
            store(&s, argument);
        } else {
            reply(&s, "502 no %s here", line);
        }
    }
    fclose(s.out);
    fclose(s.in);
    return s.transfers;
}

/* --- client --- */

static FILE *protocol;

static void hide_digits(char *text)
{
    char *to = strstr(text, "|||"), *from;

    if (to == NULL)
        return;
    for (from = to += 3; isdigit((unsigned char)*from); from++)
        ;
    *to++ = '#';
    memmove(to, from, strlen(from) + 1);
}

/* sends a command, shows it and its reply; the reply's text stays in a buffer */
static const char *command(FILE *in, FILE *out, const char *format, ...)
{
    static char line[128];
    char shown[128];
    va_list ap;

    if (format != NULL) {
        va_start(ap, format);
        vsnprintf(line, sizeof line, format, ap);
        va_end(ap);
        fprintf(out, "%s\r\n", line);
        fflush(out);
        if (strncmp(line, "EPRT", 4) == 0)
            strcpy(line, "EPRT #");
        fprintf(protocol, "> %s\n", line);
    }
    if (fgets(line, sizeof line, in) == NULL) {
        fprintf(protocol, "< (end)\n");
        return "";
    }
    line[strcspn(line, "\r\n")] = '\0';
    strcpy(shown, line);
    hide_digits(shown);
    fprintf(protocol, "< %s\n", shown);
    return line;
}

static void client(unsigned port, int number)
{
    char name[32], text[64];
    unsigned data_port;
    int control = connect_to(port), listener, data;
    FILE *in, *out;
    ssize_t n;

    snprintf(name, sizeof name, "protocol.%d", number);
    protocol = fopen(name, "w");
    if (control < 0 || protocol == NULL)
        fail("client");
    in = fdopen(control, "r");
    out = fdopen(dup(control), "w");
    command(in, out, NULL);
    command(in, out, "RETR readme");
    command(in, out, "USER client%d", number);
    command(in, out, "PASS wrong");
    command(in, out, "PASS secret");
    command(in, out, "RETR readme"); /* without a data connection */
    command(in, out, NULL);

    snprintf(text, sizeof text, "file of client %d\n", number);
    if (sscanf(command(in, out, "EPSV"), "229 passive (|||%u|)", &data_port) == 1 && (data = connect_to(data_port)) >= 0) {
        command(in, out, "STOR file%d", number);
        for (int i = 0; i < 100 * number; i++)
            if (write(data, text, strlen(text)) < 0)
                fail("write");
        close(data);
        command(in, out, NULL);
    }
    listener = listen_on_loopback(&data_port);
    command(in, out, "EPRT |2|::1|%u|", data_port);
    command(in, out, "RETR file%d", number);
    if ((data = accept(listener, NULL, NULL)) >= 0) {
        unsigned sum = 0, total = 0;

        while ((n = read(data, text, sizeof text)) > 0) {
            total += n;
            for (ssize_t i = 0; i < n; i++)
                sum = sum * 31 + (unsigned char)text[i];
        }
        close(data);
        command(in, out, NULL);
        fprintf(protocol, "got %u bytes, sum %08x\n", total, sum);
    }
    close(listener);
    command(in, out, "EPRT nonsense");
    command(in, out, "RETR missing");
    command(in, out, "LIST");
    command(in, out, "QUIT");
    fclose(out);
    fclose(in);
    fclose(protocol);
    exit(0);
}

int main(void)
{
    unsigned port;
    int listener = listen_on_loopback(&port), sessions = 0, transfers = 0, status;
    pid_t clients[CLIENTS];
    FILE *f;

    if ((f = fopen("readme", "w")) == NULL)
        fail("readme");
    fputs("Nothing much.\n", f);
    fclose(f);
    for (int i = 0; i < CLIENTS; i++)
        if ((clients[i] = fork()) == 0)
            client(port, i + 1);

    for (int i = 0; i < CLIENTS; i++) {
        int control = accept(listener, NULL, NULL);
        pid_t pid = fork();

        if (pid == 0) {
            close(listener);
            exit(serve(control));
        }
        if (pid < 0)
            fail("fork");
        close(control);
    }
    close(listener);
    for (int i = 0; i < CLIENTS; i++)
        waitpid(clients[i], &status, 0);
    while (wait(&status) > 0) {
        sessions++;
        transfers += WEXITSTATUS(status);
    }
    for (int i = 0; i < CLIENTS; i++) {
        char name[32], line[128];

        snprintf(name, sizeof name, "protocol.%d", i + 1);
        printf("-- client %d\n", i + 1);
        if ((f = fopen(name, "r")) == NULL)
            fail(name);
        while (fgets(line, sizeof line, f))
            fputs(line, stdout);
        fclose(f);
    }
    printf("%d sessions, %d transfers\n", sessions, transfers);
    return 0;
}
