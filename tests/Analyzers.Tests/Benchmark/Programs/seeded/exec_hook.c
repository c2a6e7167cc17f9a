/* hookd: a build host tells which hook to run; hooks live in one folder. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int read_word(int fd, char *w, size_t size)
{
    size_t i;

    for (i = 0; i < size - 1; i++) {
        if (read(fd, w + i, 1) != 1 || w[i] == '\n')
            break;
    }
    w[i] = '\0';
    return i > 0 ? 0 : -1;
}

static void run_hook(const char *name)
{
    char path[128];
    pid_t pid;

    snprintf(path, sizeof path, "/etc/hooks/%s", name);
    pid = fork();
    if (pid == 0) {
        execl(path, path, (char *)NULL);
        _exit(127);
    }
    if (pid < 0)
        perror("fork");
    else if (waitpid(pid, NULL, 0) < 0)
        perror("waitpid");
}

int main(void)
{
    struct sockaddr_in sa;
    char word[64];
    int ls, fd, on = 1;

    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(8900);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("bind");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) {
        perror("setsockopt");
        return 1;
    }
    if (listen(ls, 4) < 0) {
        perror("listen");
        return 1;
    }
    for (;;) {
        fd = accept(ls, NULL, NULL);
        if (fd < 0)
            continue;
        if (read_word(fd, word, sizeof word) == 0)
            run_hook(word);
        close(fd);
    }
}
