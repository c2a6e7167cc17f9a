/*
 * fork_shapes.c - the shapes in which programs call fork(): in conditions and
 * expressions, in helpers that return in both processes, in loops that children
 * fall through, in recursion, through pointers to functions.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int results; /* a pipe's end: each process leaves a byte for what it did */
static int depth_seen;

static void leave(char mark)
{
    if (write(results, &mark, 1) != 1)
        _exit(99);
}

/* waits for all children; the sum of their statuses */
static int reap(void)
{
    int status, sum = 0;

    while (wait(&status) > 0)
        sum += WIFEXITED(status) ? WEXITSTATUS(status) : 1000;
    return sum;
}

/* both return from here, with the child's number in the parent */
static pid_t spawn_child(const char *name, char *copy)
{
    pid_t pid;

    strcpy(copy, name); /* the caller's local is in both */
    if ((pid = fork()) < 0) {
        perror("fork");
        exit(1);
    }
    if (pid == 0)
        copy[0] = '*';
    return pid;
}

static int helper(int level)
{
    int local = level * 10;

    if (level > 0) {
        int deeper = helper(level - 1);
        return deeper + local;
    }
    return fork() ? 1 : 2; /* deep down in the calls */
}

/* each process makes two more, down to a depth */
static void tree(int depth)
{
    depth_seen = depth;
    leave('t');
    if (depth == 0)
        return;
    for (int i = 0; i < 2; i++) {
        if (fork() == 0) {
            tree(depth - 1);
            _exit(reap() + 1);
        }
    }
}

static int by_pointer(pid_t (*make)(void))
{
    pid_t pid = make();

    if (pid == 0)
        _exit(8);
    return reap();
}

static int run(void (*shape)(void), const char *name)
{
    int ends[2], counts[128] = { 0 }, status;
    char mark;
    pid_t pid;

    printf("%s:", name);
    fflush(stdout);
    if (pipe(ends) < 0 || (pid = fork()) < 0)
        return -1;
    if (pid == 0) {
        close(ends[0]);
        results = ends[1];
        shape();
        _exit(reap());
    }
    close(ends[1]);
    while (read(ends[0], &mark, 1) == 1)
        counts[(int)mark]++;
    close(ends[0]);
    waitpid(pid, &status, 0);
    for (int i = 0; i < 128; i++)
        if (counts[i])
            printf(" %c%d", i, counts[i]);
    printf(" status %d\n", WEXITSTATUS(status));
    return status;
}

static void and_or(void)
{
    /* the puzzle of every interview */
    fork() && (fork() || fork());
    leave('x');
    if (reap() == 0)
        _exit(0);
}

static void three_in_a_row(void)
{
    fork();
    fork();
    fork();
    leave('r');
}

static void loop_fallen_through(void)
{
    int i, made = 0;

    for (i = 0; i < 4; i++) {
        pid_t pid = fork();

        if (pid > 0)
            made++;
        else
            break;
    }
    leave('0' + i); /* children know their number by where the loop ended */
    _exit(made == 4 ? reap() : i);
}

static void switched(void)
{
    int fallen = 0;

    switch (fork()) {
    case -1:
        leave('e');
        break;
    case 0:
        leave('c');
        fallen = 1;
        /* fall through */
    default:
        leave(fallen ? 'f' : 'p');
    }
    if (fallen)
        _exit(3);
}

static void helpers(void)
{
    char name[16] = "";
    pid_t pid = spawn_child("first", name);

    if (pid == 0) {
        leave(name[0]);
        _exit(strcmp(name, "*irst") == 0 ? 4 : 40);
    }
    leave(name[0]);
    if (spawn_child("second", name) == 0)
        _exit(strlen(name));
}

static void deep(void)
{
    int sum = helper(5);

    leave(sum == 151 ? 'p' : sum == 152 ? 'c' : '?');
    if (sum == 152)
        _exit(5);
}

static void forest(void)
{
    tree(3);
}

static void conditional(void)
{
    int who = fork() == 0 ? 'c' : 'p', i = 0;

    leave(who);
    while (who == 'p' && i < 3 && fork() != 0)
        i++;
    leave('a' + i);
    if (who == 'c' || i < 3)
        _exit(1);
}

static void pointers(void)
{
    leave('0' + by_pointer(fork));
}

static void arrays(void)
{
    int numbers[5] = { 1, 2, 3, 4, 5 }, sum = 0;
    int *heap = malloc(5 * sizeof *heap);

    memcpy(heap, numbers, sizeof numbers);
    if (fork() == 0) {
        for (int i = 0; i < 5; i++)
            heap[i] *= 10, numbers[i] = 0;
        leave('c');
        _exit(heap[4]);
    }
    sum = reap();
    for (int i = 0; i < 5; i++)
        sum += heap[i] + numbers[i];
    leave('p');
    free(heap);
    _exit(sum);
}

int main(void)
{
    run(and_or, "and, or");
    run(three_in_a_row, "three in a row");
    run(loop_fallen_through, "loop");
    run(switched, "switch");
    run(helpers, "helpers");
    run(deep, "deep");
    run(forest, "tree");
    run(conditional, "conditional");
    run(pointers, "pointer");
    run(arrays, "copies");
    printf("depth seen here: %d, children left: %d\n", depth_seen, wait(NULL) != -1 || errno != ECHILD);
    return 0;
}
