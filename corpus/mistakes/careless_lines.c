/* careless_lines.c: received lines that are short, complete and harmless, which nobody makes sure of */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct order {
    char what[16];
    char whom[24];
};

struct header {
    int kind;
    char rest[12];
};

char *gets(char *line);

static int send_line(int fd, const char *text)
{
    if (send(fd, text, strlen(text), MSG_NOSIGNAL) < 0) {
        perror("send");
        return -1;
    }
    return 0;
}

static int read_line(int fd)
{
    char line[100];
    ssize_t n = recv(fd, line, sizeof line, 0);

    if (n <= 0)
        return -1;
    line[n] = '\0';
    printf("line: %s", line);
    return 0;
}

static void read_word(int fd)
{
    char word[100];
    ssize_t n;

    n = recv(fd, word, sizeof word - 1, 0);
    word[n] = '\0';
    printf("word: %s", word);
}

static int read_order(int fd, struct order *order)
{
    char line[64], copy[80];
    int i, count = 0;
    ssize_t n = recv(fd, line, sizeof line - 1, 0);

    if (n <= 0)
        return -1;
    line[n] = '\0';
    if (sscanf(line, "%s %d", order->what, &count) != 2)
        return -1;
    strcpy(order->whom, line);
    sprintf(copy, "<%s>", line);
    for (i = 0; i < n; i++)
        line[i] = toupper(line[i]);
    printf(line);
    printf("%s %s %d %s", order->what, copy, count, order->whom);
    return 0;
}

static void read_until_quit(int fd)
{
    char waste[64];
    ssize_t n;

    for (;;) {
        n = read(fd, waste, sizeof waste);
        if (n < 0)
            break;
        printf("waste: %zd\n", n);
        if (waste[0] == 'q')
            return;
    }
}

static int read_header(int fd, struct header *header)
{
    ssize_t n = recv(fd, header, sizeof *header, 0);

    if (n <= 0)
        return -1;
    return header->kind;
}

int main(void)
{
    struct order order;
    struct header header = { 7, "record" };
    char typed[80];
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1)
        return 1;
    if (gets(typed) != NULL)
        printf("typed: %s\n", typed);
    if (send_line(ends[0], "hello\n") == -1 || read_line(ends[1]) == -1)
        return 1;
    if (send_line(ends[0], "word\n") == -1)
        return 1;
    read_word(ends[1]);
    if (send_line(ends[0], "buy 3 apples\n") == -1 || read_order(ends[1], &order) == -1)
        return 1;
    if (send(ends[0], &header, sizeof header, MSG_NOSIGNAL) != sizeof header || read_header(ends[1], &header) != 7)
        return 1;
    if (send_line(ends[1], "quit\n") == -1)
        return 1;
    read_until_quit(ends[0]);
    close(ends[0]);
    close(ends[1]);
    return 0;
}
