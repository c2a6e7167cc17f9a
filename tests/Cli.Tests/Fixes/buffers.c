/* What becomes of received bytes. */
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <arpa/inet.h>
#include <unistd.h>

static int read_line(int fd)
{
    char line[100];
    ssize_t n = recv(fd, line, sizeof line, 0);

    if (n <= 0)
        return -1;
    line[n] = '\0';
    return puts(line);
}

static int read_word(int fd)
{
    char word[100];
    ssize_t n;

    n = recv(fd, word, sizeof(word) - 1, 0);
    word[n] = '\0';
    return puts(word);
}

static void drain(int fd)
{
    char waste[64];
    ssize_t n;

    for (;;) {
        n = read(fd, waste, sizeof waste);
        if (n < 0)
            break;
        fwrite(waste, 1, n, stdout);
    }
}

static int answer(int fd, const char *text)
{
    if (send(fd, text, strlen(text), MSG_NOSIGNAL) < 0) {
        perror("send");
        return -1;
    }
    return 0;
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in to = { 0 };

    to.sin_family = AF_INET;
    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) < 0)
        return 1;
    if (read_line(fd) < 0 || read_word(fd) < 0 || answer(fd, "done\n") < 0)
        return 1;
    drain(fd);
    close(fd);
    return 0;
}
