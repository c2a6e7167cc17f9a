/* prctl(): names of threads, a signal for the parent's end, orphans of a subreaper, marks of the process. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void show(const char *what, int result)
{
    printf("%s: %d %s\n", what, result, result < 0 ? strerror(errno) : "");
    fflush(stdout);
}

/* A grandchild that gets a signal when its parent ends, and whose end the first process sees. */
static void watch_parent(int ready)
{
    sigset_t set;
    int number = 0;

    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, NULL);
    show("set", prctl(PR_SET_PDEATHSIG, SIGUSR1));
    prctl(PR_GET_PDEATHSIG, &number);
    show("usr1", number == SIGUSR1);
    write(ready, "r", 1);
    sigwait(&set, &number);
    _exit(number == SIGUSR1 ? 6 : 7);
}

int main(void)
{
    char name[16];
    int ready[2], is_reaper = 0, status;
    char byte;
    pid_t child;

    show("name", prctl(PR_SET_NAME, "a name that is too long"));
    prctl(PR_GET_NAME, name);
    printf("%s\n", name);
    show("dumpable", prctl(PR_SET_DUMPABLE, 0));
    show("dumpable", prctl(PR_GET_DUMPABLE));
    show("dumpable", prctl(PR_SET_DUMPABLE, 5));
    show("privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
    show("privileges", prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
    show("privileges", prctl(PR_SET_NO_NEW_PRIVS, 1, 1, 0, 0));
    show("privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
    show("no option", prctl(99999));
    show("no signal", prctl(PR_SET_PDEATHSIG, 99));
    show("no address", prctl(PR_GET_PDEATHSIG, NULL));

    show("subreaper", prctl(PR_SET_CHILD_SUBREAPER, 1));
    prctl(PR_GET_CHILD_SUBREAPER, &is_reaper);
    show("subreaper", is_reaper);
    pipe(ready);
    child = fork();
    if (child == 0) {
        if (fork() == 0) {
            watch_parent(ready[1]);
        }
        read(ready[0], &byte, 1);
        _exit(4);
    }
    waitpid(child, &status, 0);
    printf("child %d\n", WEXITSTATUS(status));
    fflush(stdout);
    wait(&status);
    printf("grandchild %d\n", WEXITSTATUS(status));
    return 0;
}
