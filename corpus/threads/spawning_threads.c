/*
 * spawning_threads.c - threads that start programs: each forks, puts a pipe on
 * the child's standard output, and reads it while the others do the same. The
 * pipes close on exec, or one child would hold another one's end.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS 6
#define ROUNDS 4

struct task {
    int number;
    int right;
    int statuses;
    pthread_t thread;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int running, prepared, in_parent;
static pid_t main_process;

static void before(void)
{
    pthread_mutex_lock(&lock); /* so that the child finds it in order */
    prepared++;
}

static void after_in_parent(void)
{
    in_parent++;
    pthread_mutex_unlock(&lock);
}

static void after_in_child(void)
{
    running = 1; /* only this thread is here */
    pthread_mutex_unlock(&lock);
}

static int run(int number, int round, char *output, size_t size)
{
    char script[64];
    char *argv[] = { "sh", "-c", script, NULL };
    int ends[2], status;
    size_t used = 0;
    ssize_t n;
    pid_t pid;

    snprintf(script, sizeof script, "echo %d; read x; echo end $x; exit %d", number * 100 + round, number + round);
    if (pipe2(ends, O_CLOEXEC) < 0 || (pid = fork()) < 0) {
        perror("start");
        exit(1);
    }
    if (pid == 0) {
        /* between fork and exec only what may be done in a signal handler */
        int devnull = open("/dev/null", O_RDONLY);

        dup2(devnull, 0);
        dup2(ends[1], 1);
        if (running != 1 || getppid() != main_process)
            _exit(120);
        execv("/bin/sh", argv);
        _exit(127);
    }
    close(ends[1]);
    while (used < size - 1 && (n = read(ends[0], output + used, size - 1 - used)) > 0)
        used += n;
    output[used] = '\0';
    close(ends[0]);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static void *work(void *arg)
{
    struct task *task = arg;

    pthread_mutex_lock(&lock);
    running++;
    pthread_mutex_unlock(&lock);
    for (int round = 0; round < ROUNDS; round++) {
        char output[64], expected[64];
        int status = run(task->number, round, output, sizeof output);

        snprintf(expected, sizeof expected, "%d\nend\n", task->number * 100 + round);
        task->right += strcmp(output, expected) == 0;
        task->statuses += status;
    }
    return NULL;
}

int main(void)
{
    struct task tasks[THREADS];

    main_process = getpid();
    if (pthread_atfork(before, after_in_parent, after_in_child) != 0) {
        fprintf(stderr, "pthread_atfork\n");
        return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        tasks[i] = (struct task){ .number = i + 1 };
        if (pthread_create(&tasks[i].thread, NULL, work, &tasks[i]) != 0)
            return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(tasks[i].thread, NULL);
        printf("thread %d: %d of %d outputs were right, statuses %d\n", tasks[i].number, tasks[i].right, ROUNDS, tasks[i].statuses);
    }
    printf("threads %d, forks prepared %d, gone on %d\n", running, prepared, in_parent);
    printf("children left: %d\n", wait(NULL) != -1 || errno != ECHILD);
    return 0;
}
