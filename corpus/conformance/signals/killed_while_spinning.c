/* the default actions end a child that only computes; a handler in it runs before a default action that comes later */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t usr1;
static unsigned long counter;

static void note(int sig)
{
    (void)sig;
    usr1++;
}

static void end(const char *what, int sig, int handles)
{
    int ready[2], status;
    char byte;
    if (pipe(ready) != 0)
        exit(1);
    pid_t child = fork();
    if (child == 0) {
        if (handles)
            signal(SIGUSR1, note);
        write(ready[1], "r", 1);
        while (!usr1)
            counter++;
        write(ready[1], "h", 1);
        for (;;)
            counter++;
    }
    read(ready[0], &byte, 1);
    if (handles) {
        kill(child, SIGUSR1);
        read(ready[0], &byte, 1);
        printf("%s: handled %c\n", what, byte);
    }
    kill(child, sig);
    waitpid(child, &status, 0);
    printf("%s: signalled %d, by the signal %d\n", what, WIFSIGNALED(status) != 0, WTERMSIG(status) == sig);
    close(ready[0]);
    close(ready[1]);
}

int main(void)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    /* a shell has programs in the background ignore it */
    signal(SIGINT, SIG_DFL);
    end("SIGTERM", SIGTERM, 0);
    end("SIGINT", SIGINT, 0);
    end("SIGHUP", SIGHUP, 0);
    end("SIGALRM", SIGALRM, 0);
    end("SIGUSR1", SIGUSR1, 0);
    end("SIGKILL", SIGKILL, 0);
    end("SIGUSR1, then SIGTERM", SIGTERM, 1);
    end("SIGUSR1, then SIGKILL", SIGKILL, 1);
    end("SIGUSR1, then SIGSEGV", SIGSEGV, 1);
    return 0;
}
