/*
 * costs.c - what processes and threads cost: microseconds for each of several ways to make one and wait for it, and for as
 * many children as are asked for, all alive at once.
 *
 * usage: costs ROUNDS CHILDREN
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void fork_wait(void)
{
    pid_t pid = fork();

    if (pid < 0)
        die("fork");
    if (pid == 0)
        _exit(0);
    waitpid(pid, NULL, 0);
}

static void fork_exec(void)
{
    pid_t pid = fork();

    if (pid < 0)
        die("fork");
    if (pid == 0) {
        execl("/bin/true", "true", (char *)NULL);
        _exit(127);
    }
    waitpid(pid, NULL, 0);
}

static void *nothing(void *arg)
{
    return arg;
}

static void create_join(void)
{
    pthread_t thread;

    if (pthread_create(&thread, NULL, nothing, NULL) != 0)
        die("pthread_create");
    pthread_join(thread, NULL);
}

static void measure(const char *name, void (*action)(void), int rounds)
{
    double start;

    action(); /* what is only done once is not counted */
    start = now();
    for (int i = 0; i < rounds; i++)
        action();
    printf("%s %.1f\n", name, (now() - start) / rounds);
    fflush(stdout);
}

/* children that all live at once: until the pipe that they read has ended */
static void live_children(int count)
{
    int gate[2], ready[2], status, good = 0;
    double start = now();
    char byte;

    if (pipe(gate) < 0 || pipe(ready) < 0)
        die("pipe");
    for (int i = 0; i < count; i++) {
        pid_t pid = fork();

        if (pid < 0)
            die("fork");
        if (pid == 0) {
            close(gate[1]);
            if (write(ready[1], "r", 1) != 1 || read(gate[0], &byte, 1) != 0)
                _exit(1);
            _exit(0);
        }
    }
    for (int i = 0; i < count; i++)
        if (read(ready[0], &byte, 1) != 1)
            die("ready");
    printf("live %.1f\n", (now() - start) / count);
    start = now();
    close(gate[0]);
    close(gate[1]);
    while (wait(&status) > 0)
        good += status == 0;
    printf("reap %.1f\n", (now() - start) / count);
    if (good != count) {
        fprintf(stderr, "%d of %d children ended well\n", good, count);
        exit(1);
    }
}

int main(int argc, char *argv[])
{
    int rounds = argc > 1 ? atoi(argv[1]) : 100, children = argc > 2 ? atoi(argv[2]) : 1000;

    measure("fork", fork_wait, rounds);
    measure("exec", fork_exec, rounds);
    measure("thread", create_join, rounds * 10);
    live_children(children);
    return 0;
}
