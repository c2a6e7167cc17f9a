/*
 * orphaned_workers.c - what becomes of processes whose parent has gone: they
 * get another one, which is not the one that made their parent, and go on until
 * their pipes end.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static char wait_byte(int fd)
{
    char c = '?';

    return read(fd, &c, 1) == 1 ? c : '-';
}

/*
 * Starts a process through another one that ends at once. The grandchild
 * tells its number through a pipe; it has lost its parent for sure when this
 * returns, because that one has been waited for.
 */
static pid_t start_orphan(void (*work)(int, int), int *to, int *from)
{
    int down[2], up[2], status;
    pid_t middle, orphan;

    if (pipe(down) < 0 || pipe(up) < 0 || (middle = fork()) < 0)
        fail("start");
    if (middle == 0) {
        if ((orphan = fork()) < 0)
            _exit(2);
        if (orphan == 0) {
            close(down[1]);
            close(up[0]);
            work(down[0], up[1]);
            _exit(0);
        }
        write(up[1], &orphan, sizeof orphan);
        _exit(7);
    }
    close(down[0]);
    close(up[1]);
    if (waitpid(middle, &status, 0) != middle || !WIFEXITED(status))
        fail("waitpid");
    printf("the process between ended with %d\n", WEXITSTATUS(status));
    if (read(up[0], &orphan, sizeof orphan) != sizeof orphan)
        fail("orphan");
    *to = down[1];
    *from = up[0];
    return orphan;
}

static void report_parent(int in, int out)
{
    pid_t now;

    wait_byte(in); /* until the parent has gone for sure */
    now = getppid();
    write(out, &now, sizeof now);
    wait_byte(in);
    _exit(33);
}

/* ends when its input does, as filters and loggers do */
static void drain(int in, int out)
{
    char c;
    int n = 0;

    while (read(in, &c, 1) == 1)
        n++;
    dprintf(out, "%d bytes", n);
    _exit(n);
}

int main(void)
{
    int to, from, status;
    pid_t orphan, parent;
    char text[32];
    ssize_t n;

    setvbuf(stdout, NULL, _IONBF, 0);

    /* without a reaper: somebody else's child */
    orphan = start_orphan(report_parent, &to, &from);
    write(to, "g", 1);
    if (read(from, &parent, sizeof parent) != sizeof parent)
        fail("parent");
    printf("another parent: %d, and we may not wait for it: %s\n", parent != getpid(), waitpid(orphan, &status, 0) < 0 ? strerror(errno) : "waited");
    printf("but we may signal it: %d\n", kill(orphan, 0));
    close(to); /* it ends by itself */
    printf("its pipe ends: %ld\n", (long)read(from, text, sizeof text));
    close(from);

    orphan = start_orphan(drain, &to, &from);
    write(to, "five!", 5);
    close(to);
    n = read(from, text, sizeof text);
    printf("the filter says: %.*s\n", (int)n, text);
    printf("then its pipe ends: %ld\n", (long)read(from, text, sizeof text));
    close(from);
    printf("children: %d %s\n", (int)wait(&status), strerror(errno));
    return 0;
}
