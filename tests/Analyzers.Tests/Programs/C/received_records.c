// rules: recv-not-terminated, partial-recv
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

struct reading { uint32_t sensor; int32_t value; };

static int obey(const char *command)
{
    char *rest = strchr(command, ' ');
    return rest == NULL ? -1 : atoi(rest + 1);
}

static void print_line(char *line, int length)
{
    line[length] = '\0';
    puts(line);
}

static void whole_buffer(int s)
{
    char buf[64];
    ssize_t n = recv(s, buf, sizeof buf, 0);
    if (n <= 0)
        return;
    if (strncmp(buf, "QUIT", 4) == 0)
        return;
    if (strstr(buf, "HELO") != NULL) // expect: recv-not-terminated
        puts(buf);
}

static void by_function(int s)
{
    char command[32];
    for (;;) {
        ssize_t n = read(s, command, sizeof command);
        if (n <= 0)
            return;
        printf("%.*s -> %d\n", (int)n, command, obey(command)); // expect: recv-not-terminated
    }
}

static void printed(int s)
{
    char buf[128];
    memset(buf, 0, sizeof buf);
    if (recv(s, buf, sizeof buf, 0) > 0)
        printf("got %s\n", buf); // expect: recv-not-terminated
}

static void terminated(int s)
{
    char buf[64], zero[64], line[65];
    ssize_t n = recv(s, buf, sizeof buf - 1, 0);
    if (n <= 0)
        return;
    buf[n] = '\0';
    puts(buf);
    memset(zero, 0, sizeof zero);
    if (recv(s, zero, sizeof zero - 1, 0) > 0)
        puts(zero);
    n = recv(s, line, 64, 0);
    if (n > 0)
        print_line(line, (int)n);
    n = recv(s, buf, sizeof buf, 0);
    if (n > 0)
        fwrite(buf, 1, n, stdout);
}

static int connected(void)
{
    return socket(AF_INET, SOCK_STREAM, 0);
}

static void records(void)
{
    struct reading r;
    uint32_t count;
    unsigned char raw[16];
    ssize_t n;
    int s = connected();
    if (s < 0)
        return;
    if (recv(s, &count, sizeof count, 0) <= 0) // expect: partial-recv
        return;
    for (;;) {
        n = recv(s, &r, sizeof r, 0); // expect: partial-recv
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        printf("%u %d\n", r.sensor, r.value);
    }
    if (recv(s, &r, sizeof r, MSG_WAITALL) <= 0)
        return;
    if (recv(s, &r, sizeof r, 0) != sizeof r)
        return;
    n = read(s, raw, sizeof raw);
    if (n > 0)
        fwrite(raw, 1, n, stdout);
    close(s);
}

int main(void)
{
    whole_buffer(0);
    by_function(0);
    printed(0);
    terminated(0);
    records();
    return 0;
}
