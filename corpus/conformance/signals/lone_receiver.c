/* in a program of one thread there is one that a signal of the process can go to, also after it has forked */
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void h(int s)
{
    (void)s;
}

/* the threads of this process that do not block a signal */
static int receivers(int sig)
{
    DIR *d = opendir("/proc/self/task");
    struct dirent *e;
    int n = 0;
    if (d == NULL)
        return -1;
    while ((e = readdir(d)) != NULL) {
        char path[300], line[256];
        unsigned long long blocked;
        FILE *f;
        if (e->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "/proc/self/task/%s/status", e->d_name);
        if ((f = fopen(path, "r")) == NULL)
            continue;
        while (fgets(line, sizeof line, f) != NULL)
            if (sscanf(line, "SigBlk: %llx", &blocked) == 1)
                n += (blocked >> (sig - 1) & 1) == 0;
        fclose(f);
    }
    closedir(d);
    return n;
}

static int settled(int sig, int wanted)
{
    sigset_t none;
    int n = -1;
    sigemptyset(&none);
    for (int i = 0; i < 2000; i++) {
        sigprocmask(SIG_BLOCK, &none, NULL);
        if ((n = receivers(sig)) == wanted)
            break;
    }
    return n;
}

int main(void)
{
    sigset_t usr;
    int st;
    pid_t p;
    sigemptyset(&usr);
    sigaddset(&usr, SIGUSR1);
    signal(SIGUSR1, h);
    printf("SIGUSR1: %d, SIGTERM: %d, SIGRTMIN+3: %d\n", settled(SIGUSR1, 1), settled(SIGTERM, 1),
           settled(SIGRTMIN + 3, 1));
    sigprocmask(SIG_BLOCK, &usr, NULL);
    printf("blocked: %d, SIGTERM: %d\n", settled(SIGUSR1, 0), settled(SIGTERM, 1));
    fflush(stdout);
    p = fork();
    if (p == 0) {
        printf("child: %d, SIGTERM: %d\n", settled(SIGUSR1, 0), settled(SIGTERM, 1));
        sigprocmask(SIG_UNBLOCK, &usr, NULL);
        printf("child: %d\n", settled(SIGUSR1, 1));
        exit(0);
    }
    waitpid(p, &st, 0);
    sigprocmask(SIG_UNBLOCK, &usr, NULL);
    printf("unblocked: %d\n", settled(SIGUSR1, 1));
    return 0;
}
