/*
 * job_pool.c - a pool of processes behind pipes: the master hands out jobs,
 * whoever answers gets the next one, and the results are put back in order. A
 * worker that dies over a job is replaced, and the job given to another.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define POOL 4
#define JOBS 60
#define MAX_TRIES 2

struct job {
    int number;
    int tries;
    long from, to;
};

struct result {
    int number;
    long primes;
    unsigned long sum;
};

struct slot {
    pid_t pid;
    int to_child, from_child;
    int job; /* -1: idle */
};

static struct slot pool[POOL];
static struct result results[JOBS];
static struct job jobs[JOBS];
static int done[JOBS];

static int is_prime(long n)
{
    if (n < 2)
        return 0;
    for (long d = 2; d * d <= n; d++)
        if (n % d == 0)
            return 0;
    return 1;
}

static void worker(int in, int out)
{
    struct job job;
    ssize_t n;

    while ((n = read(in, &job, sizeof job)) == sizeof job) {
        struct result r = { job.number, 0, 0 };

        if (job.number % 17 == 5 && job.tries == 0)
            raise(SIGKILL); /* a job that is too much the first time */
        if (job.number == 44)
            exit(1); /* and one that always fails */
        for (long i = job.from; i < job.to; i++) {
            if (!is_prime(i))
                continue;
            r.primes++;
            r.sum += (unsigned long)i;
        }
        if (write(out, &r, sizeof r) != sizeof r)
            exit(2);
    }
    exit(n == 0 ? 0 : 3);
}

static void start(struct slot *s)
{
    int down[2], up[2];

    if (pipe(down) < 0 || pipe(up) < 0) {
        perror("pipe");
        exit(1);
    }
    fflush(stdout);
    switch (s->pid = fork()) {
    case -1:
        perror("fork");
        exit(1);
    case 0:
        for (struct slot *other = pool; other < pool + POOL; other++) {
            if (other != s && other->pid > 0) {
                close(other->to_child);
                close(other->from_child);
            }
        }
        close(down[1]);
        close(up[0]);
        worker(down[0], up[1]);
        /* not reached */
    }
    close(down[0]);
    close(up[1]);
    s->to_child = down[1];
    s->from_child = up[0];
    s->job = -1;
}

static int next_job(void)
{
    for (int i = 0; i < JOBS; i++)
        if (done[i] == 0)
            return i;
    return -1;
}

static void feed(struct slot *s)
{
    int i = next_job();

    if (i < 0)
        return;
    s->job = i;
    done[i] = 1; /* under way */
    if (write(s->to_child, &jobs[i], sizeof jobs[i]) != sizeof jobs[i])
        perror("write");
}

int main(void)
{
    int left = JOBS, deaths = 0, given_up = 0, exits = 0, killed = 0, status;
    long total = 0;
    unsigned long sum = 0;

    signal(SIGPIPE, SIG_IGN);
    for (int i = 0; i < JOBS; i++)
        jobs[i] = (struct job){ .number = i, .from = i * 500L, .to = (i + 1) * 500L };
    for (int i = 0; i < POOL; i++)
        start(&pool[i]);
    for (int i = 0; i < POOL; i++)
        feed(&pool[i]);

    while (left > 0) {
        struct pollfd fds[POOL];

        for (int i = 0; i < POOL; i++)
            fds[i] = (struct pollfd){ .fd = pool[i].job >= 0 ? pool[i].from_child : -1, .events = POLLIN };
        if (poll(fds, POOL, -1) < 0) {
            if (errno == EINTR)
                continue;
            perror("poll");
            return 1;
        }
        for (int i = 0; i < POOL; i++) {
            struct slot *s = &pool[i];
            struct result r;

            if (fds[i].revents == 0)
                continue;
            if (read(s->from_child, &r, sizeof r) == sizeof r) {
                results[r.number] = r;
                done[r.number] = 2;
                left--;
                s->job = -1;
                feed(s);
                continue;
            }
            /* the pipe's end: the worker has died */
            waitpid(s->pid, &status, 0);
            deaths++;
            if (WIFSIGNALED(status))
                killed++;
            else
                exits++;
            close(s->to_child);
            close(s->from_child);
            if (++jobs[s->job].tries < MAX_TRIES) {
                done[s->job] = 0;
            } else {
                done[s->job] = 3;
                given_up++;
                left--;
            }
            s->pid = 0;
            start(s);
            feed(s);
        }
    }
    for (int i = 0; i < POOL; i++)
        close(pool[i].to_child); /* which tells them to leave */
    for (int i = 0; i < POOL; i++) {
        waitpid(pool[i].pid, &status, 0);
        printf("worker %d left with %d\n", i, status);
    }
    for (int i = 0; i < JOBS; i++) {
        if (done[i] != 2) {
            printf("job %d was given up after %d tries\n", i, jobs[i].tries);
            continue;
        }
        total += results[i].primes;
        sum += results[i].sum;
        if (i % 10 == 0)
            printf("job %d: %ld primes, sum %lu\n", i, results[i].primes, results[i].sum);
    }
    printf("%ld primes, sum %lu\n", total, sum);
    printf("%d workers died, %d killed, %d by themselves; %d jobs given up\n", deaths, killed, exits, given_up);
    return 0;
}
