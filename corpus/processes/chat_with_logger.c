/*
 * chat_with_logger.c - a chat server in one process with poll(); everything
 * that happens goes down a pipe to a child that writes the log, so that a slow
 * disk never stops the chat.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_CLIENTS 16

struct user {
    int fd;
    char name[16];
    char line[128];
    size_t used;
};

static struct user users[MAX_CLIENTS];
static int log_pipe = -1;

/* the child: numbers the lines, and says at the end how many there were */
static void logger(int in)
{
    FILE *lines = fdopen(in, "r"), *log = fopen("chat.log", "w");
    char line[256];
    int count = 0;

    if (lines == NULL || log == NULL)
        _exit(255);
    signal(SIGINT, SIG_IGN); /* the server's end tells us when to stop */
    while (fgets(line, sizeof line, lines) != NULL)
        fprintf(log, "%03d %s", ++count, line);
    fclose(log);
    exit(count);
}

static void note(const char *format, ...)
{
    char line[200];
    va_list ap;
    int n;

    va_start(ap, format);
    n = vsnprintf(line, sizeof line - 1, format, ap);
    va_end(ap);
    line[n++] = '\n';
    if (write(log_pipe, line, n) != n)
        perror("log");
}

static void tell(struct user *to, const char *text)
{
    if (send(to->fd, text, strlen(text), MSG_NOSIGNAL) < 0)
        note("send to %s: %s", to->name, strerror(errno));
}

static void tell_others(const struct user *from, const char *format, ...)
{
    char text[200];
    va_list ap;

    va_start(ap, format);
    vsnprintf(text, sizeof text, format, ap);
    va_end(ap);
    for (struct user *u = users; u < users + MAX_CLIENTS; u++)
        if (u->fd >= 0 && u != from && u->name[0])
            tell(u, text);
}

static void leave(struct user *u, const char *why)
{
    note("%s left: %s", u->name[0] ? u->name : "somebody", why);
    close(u->fd);
    u->fd = -1;
    if (u->name[0])
        tell_others(u, "* %s left\n", u->name);
}

/* a whole line of one user; 1 if the server is to stop */
static int on_line(struct user *u, char *line)
{
    if (u->name[0] == '\0') {
        snprintf(u->name, sizeof u->name, "%.15s", line);
        note("%s joined", u->name);
        tell(u, "* hello\n");
        tell_others(u, "* %s joined\n", u->name);
    } else if (strcmp(line, "/quit") == 0) {
        leave(u, "quit");
    } else if (strcmp(line, "/who") == 0) {
        for (struct user *o = users; o < users + MAX_CLIENTS; o++) {
            if (o->fd >= 0 && o->name[0]) {
                tell(u, o->name);
                tell(u, "\n");
            }
        }
        tell(u, ".\n");
    } else if (strcmp(line, "/stop") == 0) {
        note("stopped by %s", u->name);
        return 1;
    } else {
        note("%s says %s", u->name, line);
        tell_others(u, "%s: %s\n", u->name, line);
    }
    return 0;
}

static int on_input(struct user *u)
{
    ssize_t n = recv(u->fd, u->line + u->used, sizeof u->line - 1 - u->used, 0);
    char *end;

    if (n <= 0) {
        leave(u, n == 0 ? "end" : strerror(errno));
        return 0;
    }
    u->used += n;
    u->line[u->used] = '\0';
    while (u->fd >= 0 && (end = strchr(u->line, '\n')) != NULL) {
        char line[128];
        size_t length = end - u->line;

        memcpy(line, u->line, length);
        line[length] = '\0';
        memmove(u->line, end + 1, u->used - length);
        u->used -= length + 1;
        if (on_line(u, line))
            return 1;
    }
    return 0;
}

int main(void)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof sin;
    int ends[2], listener, stop = 0, status, c;
    pid_t child;
    FILE *log;

    if (pipe(ends) < 0 || (child = fork()) < 0) {
        perror("logger");
        return 1;
    }
    if (child == 0) {
        close(ends[1]);
        logger(ends[0]);
    }
    close(ends[0]);
    log_pipe = ends[1];

    listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&sin, size) < 0 || listen(listener, 4) < 0) {
        perror("listener");
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&sin, &size);
    printf("port %d\n", ntohs(sin.sin_port));
    fflush(stdout);
    for (int i = 0; i < MAX_CLIENTS; i++)
        users[i].fd = -1;
    note("started");

    while (!stop) {
        struct pollfd fds[MAX_CLIENTS + 1];

        for (int i = 0; i < MAX_CLIENTS; i++)
            fds[i] = (struct pollfd){ .fd = users[i].fd, .events = POLLIN };
        fds[MAX_CLIENTS] = (struct pollfd){ .fd = listener, .events = POLLIN };
        if (poll(fds, MAX_CLIENTS + 1, -1) < 0) {
            perror("poll");
            break;
        }
        for (int i = 0; i < MAX_CLIENTS && !stop; i++)
            if (users[i].fd >= 0 && fds[i].revents)
                stop = on_input(&users[i]);
        if (fds[MAX_CLIENTS].revents & POLLIN) {
            int fd = accept(listener, NULL, NULL);

            for (int i = 0; fd >= 0 && i < MAX_CLIENTS; i++) {
                if (users[i].fd < 0) {
                    users[i] = (struct user){ .fd = fd };
                    break;
                }
            }
        }
    }
    for (int i = 0; i < MAX_CLIENTS; i++) {
        if (users[i].fd >= 0) {
            tell(&users[i], "* the server stops\n");
            close(users[i].fd);
        }
    }
    close(listener);
    close(log_pipe); /* the logger's input ends */
    waitpid(child, &status, 0);
    printf("logger: %d lines\n", WEXITSTATUS(status));
    if ((log = fopen("chat.log", "r")) != NULL) {
        while ((c = getc(log)) != EOF)
            putchar(c);
        fclose(log);
    }
    return 0;
}
