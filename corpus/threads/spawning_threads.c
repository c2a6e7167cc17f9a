/*
 * spawning_threads.c - threads that each run commands by fork and exec, all at the same time, while others compute, wait for a
 * line and come and go. A child has only the thread that called fork, and must be able to go on whatever the others did.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define SPAWNERS 6
#define ROUNDS 4

static pthread_barrier_t start;
static int good[SPAWNERS];
static atomic_int done;
static atomic_ulong visits;

static void die(const char *what)
{
    perror(what);
    exit(1);
}

/* runs "exit N" in a shell and says what it ended with */
static int run(int number)
{
    char text[16];
    int status;
    pid_t pid = fork();

    if (pid < 0)
        die("fork");
    if (pid == 0) {
        snprintf(text, sizeof text, "%d", number);
        execl("/bin/sh", "sh", "-c", "exit $0", text, (char *)NULL);
        _exit(127);
    }
    if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

static void *spawn(void *arg)
{
    int id = (int)(long)arg;

    pthread_barrier_wait(&start);
    for (int i = 0; i < ROUNDS; i++)
        good[id] += run(10 * id + i) == 10 * id + i;
    return NULL;
}

/* calls nothing */
static void *compute(void *arg)
{
    unsigned long *sum = arg;

    while (!atomic_load_explicit(&done, memory_order_relaxed))
        *sum = *sum * 6364136223846793005ul + 1442695040888963407ul;
    return sum;
}

static void *visit(void *arg)
{
    char *copy = strdup(arg);

    atomic_fetch_add(&visits, strlen(copy));
    free(copy);
    return NULL;
}

/* threads that begin and end all the time */
static void *receive_visits(void *arg)
{
    while (!atomic_load(&done)) {
        pthread_t visitor;

        if (pthread_create(&visitor, NULL, visit, arg) != 0)
            die("pthread_create");
        pthread_join(visitor, NULL);
    }
    return NULL;
}

/* holds the lock of its stream as long as it waits */
static void *await_line(void *arg)
{
    char line[32];

    if (fgets(line, sizeof line, arg) != NULL)
        printf("the line: %s", line);
    return NULL;
}

int main(void)
{
    pthread_t spawners[SPAWNERS], computer, host, reader;
    unsigned long sum = 1;
    int ends[2], status;
    FILE *lines;
    pid_t pid;

    if (pipe(ends) < 0 || (lines = fdopen(ends[0], "r")) == NULL)
        die("pipe");
    pthread_barrier_init(&start, NULL, SPAWNERS);
    if (pthread_create(&computer, NULL, compute, &sum) != 0 || pthread_create(&host, NULL, receive_visits, "visitor") != 0
        || pthread_create(&reader, NULL, await_line, lines) != 0)
        die("pthread_create");
    for (long i = 0; i < SPAWNERS; i++)
        if (pthread_create(&spawners[i], NULL, spawn, (void *)i) != 0)
            die("pthread_create");
    for (int i = 0; i < SPAWNERS; i++)
        pthread_join(spawners[i], NULL);
    for (int i = 0; i < SPAWNERS; i++)
        printf("thread %d: %d of %d\n", i, good[i], ROUNDS);
    fflush(stdout);

    /* nobody has the stream in a child, where nobody waits for a line */
    if ((pid = fork()) < 0)
        die("fork");
    if (pid == 0) {
        char line[32];

        close(ends[1]);
        flockfile(lines);
        printf("child: the stream is %s\n", fgets(line, sizeof line, lines) == NULL ? "at its end" : "not at its end");
        exit(0);
    }
    close(ends[1]);
    waitpid(pid, &status, 0);
    pthread_join(reader, NULL);
    printf("child: %d\n", WEXITSTATUS(status));

    atomic_store(&done, 1);
    pthread_join(computer, NULL);
    pthread_join(host, NULL);
    printf("there were %s\n", atomic_load(&visits) > 0 ? "visits" : "no visits");
    return 0;
}
