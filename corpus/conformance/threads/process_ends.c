/* how processes with threads end */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
static sem_t ready;
static volatile long spin;
static int sv[2];
static void *spinner(void *a)
{
    sem_post(&ready);
    for (;;)
        spin++;
    return a;
}
static void *blocked(void *a)
{
    char c;
    sem_post(&ready);
    recv(sv[0], &c, 1, 0);
    return a;
}
static void *waiter(void *a)
{
    static pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
    static pthread_cond_t c = PTHREAD_COND_INITIALIZER;
    pthread_mutex_lock(&m);
    sem_post(&ready);
    pthread_cond_wait(&c, &m);
    return a;
}
static void ex1(void)
{
    printf("atexit 1\n");
}
static void ex2(void)
{
    printf("atexit 2\n");
}
static void *exiter(void *a)
{
    sem_post(&ready);
    usleep(5000);
    exit((int)(long)a);
    return 0;
}
static void *registers(void *a)
{
    atexit(ex2);
    sem_post(&ready);
    return a;
}
static void *later(void *a)
{
    (void)a;
    usleep(20000);
    printf("later thread runs on\n");
    return 0;
}
static void *dies(void *a)
{
    (void)a;
    sem_post(&ready);
    raise(SIGTERM);
    return 0;
}
static void *faults(void *a)
{
    (void)a;
    sem_post(&ready);
    *(volatile int *)a = 1;
    return 0;
}
static void *aborts(void *a)
{
    (void)a;
    sem_post(&ready);
    abort();
    return 0;
}
static void *execs(void *a)
{
    (void)a;
    sem_post(&ready);
    execl("/bin/echo", "echo", "from exec", (char *)0);
    return 0;
}
static void *quick(void *a)
{
    (void)a;
    sem_post(&ready);
    _exit(9);
    return 0;
}
static void *pexit_exit(void *a)
{
    (void)a;
    sem_post(&ready);
    pthread_exit((void *)5);
}
static void start(void *(*f)(void *), void *a)
{
    pthread_t t;
    pthread_create(&t, 0, f, a);
    sem_wait(&ready);
}
static int child(int k)
{
    pthread_t last;
    sem_init(&ready, 0, 0);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    atexit(ex1);
    switch (k) {
    case 0:
        start(spinner, 0);
        start(blocked, 0);
        start(waiter, 0);
        return 3;
    case 1:
        start(spinner, 0);
        start(blocked, 0);
        start(waiter, 0);
        exit(4);
    case 2:
        start(spinner, 0);
        start(exiter, (void *)5L);
        for (;;)
            pause();
    case 3: {
        pthread_t t;
        pthread_create(&t, 0, later, 0);
        pthread_exit(0);
    }
    case 4:
        start(registers, 0);
        return 6;
    case 5:
        start(spinner, 0);
        start(dies, 0);
        for (;;)
            pause();
    case 6:
        start(blocked, 0);
        start(faults, 0);
        for (;;)
            pause();
    case 7:
        start(blocked, 0);
        start(aborts, 0);
        for (;;)
            pause();
    case 8:
        start(spinner, 0);
        start(execs, 0);
        for (;;)
            pause();
    case 9:
        start(spinner, 0);
        start(quick, 0);
        for (;;)
            pause();
    case 10:
        start(pexit_exit, 0);
        usleep(3000);
        pthread_exit(0);
    case 11:
        start(exiter, (void *)7L);
        pthread_exit(0);
    case 12:
        /* only one exit: a second one beside it ends glibc's before 2.41 in the middle */
        start(waiter, 0);
        pthread_create(&last, 0, exiter, (void *)8L);
        pthread_join(last, 0);
        exit(1);
    case 13:
        start(blocked, 0);
        kill(getpid(), SIGKILL);
        for (;;)
            pause();
    case 14:
        start(waiter, 0);
        printf("buffered");
        _exit(1);
    case 15:
        start(waiter, 0);
        printf("unflushed at return\n");
        return 0;
    }
    return 99;
}
int main(void)
{
    for (int k = 0; k < 16; k++) {
        fflush(stdout);
        pid_t p = fork();
        if (p == 0)
            exit(child(k));
        int s;
        waitpid(p, &s, 0);
        printf("%d: %s %d\n", k, WIFSIGNALED(s) ? "signal" : "status", WIFSIGNALED(s) ? WTERMSIG(s) : WEXITSTATUS(s));
    }
    return 0;
}
