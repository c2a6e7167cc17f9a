/* An inetd in small: the socket becomes the child's standard streams. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const allowed[] = { "/bin/date", "/usr/bin/uptime", NULL };

static void run(int s, char *const argv[])
{
    if (dup2(s, STDIN_FILENO) < 0 || dup2(s, STDOUT_FILENO) < 0 || dup2(s, STDERR_FILENO) < 0)
        _exit(126);
    if (s > STDERR_FILENO)
        close(s);
    execv(argv[0], argv);
    _exit(127);
}

static int is_allowed(const char *program)
{
    const char *const *p;

    for (p = allowed; *p != NULL; p++)
        if (strcmp(*p, program) == 0)
            return 1;
    return 0;
}

int main(int argc, char **argv)
{
    struct sockaddr_in sa;
    struct servent *sp;
    int ls, s, on = 1;
    pid_t pid;

    if (argc < 3 || !is_allowed(argv[2])) {
        fprintf(stderr, "usage: miniinetd service program [arguments]\n");
        return 2;
    }
    sp = getservbyname(argv[1], "tcp");
    if (!sp) {
        fprintf(stderr, "%s: unknown service\n", argv[1]);
        return 2;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_addr.s_addr = INADDR_ANY;
    sa.sin_port = sp->s_port;       /* is in network order already */

    signal(SIGCHLD, SIG_IGN);       /* the kernel reaps */
    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0 || setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0
        || bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 10) < 0) {
        perror(argv[1]);
        return 1;
    }
    while (1) {
        if ((s = accept(ls, NULL, NULL)) < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            perror("accept");
            sleep(1);
            continue;
        }
        switch (pid = fork()) {
        case -1:
            perror("fork");
            break;
        case 0:
            close(ls);
            run(s, argv + 2);
            /* not reached */
        default:
            break;
        }
        close(s);
    }
}
