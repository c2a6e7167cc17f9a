/* which thread gets a signal; sigwait threads; pthread_kill and blocked calls; fork in programs with threads; system
 * with handlers */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static sem_t ready, done;
static pthread_t main_thread;
static volatile sig_atomic_t handled, in_main, chld, alarms;
static int sv[2];
static long result;
static int error;
static volatile int has_received;

static void h(int s)
{
    (void)s;
    handled++;
    in_main = pthread_equal(pthread_self(), main_thread) != 0;
    sem_post(&done);
}
static void on_chld(int s)
{
    (void)s;
    chld++;
}
static void on_alarm(int s)
{
    (void)s;
    alarms++;
}

static void *sleeper(void *a)
{
    (void)a;
    sem_post(&ready);
    for (;;)
        pause();
    return 0;
}
static void *waits(void *a)
{
    int s, n = *(int *)a;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGUSR2);
    sem_post(&ready);
    for (int i = 0; i < n; i++) {
        int r = sigwait(&set, &s);
        printf("sigwait %d: %s\n", r, s == SIGUSR1 ? "SIGUSR1" : "SIGUSR2");
        sem_post(&done);
    }
    return 0;
}
static void *receives(void *a)
{
    char c;
    (void)a;
    sem_post(&ready);
    result = recv(sv[0], &c, 1, 0);
    error = errno;
    has_received = 1;
    return 0;
}
static void await(sem_t *s)
{
    while (sem_wait(s) != 0)
        ;
}

static void set(int sig, void (*f)(int), int flags)
{
    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_handler = f;
    a.sa_flags = flags;
    sigaction(sig, &a, NULL);
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static void prepare(void)
{
    pthread_mutex_lock(&lock);
    printf("prepare\n");
}
static void parent(void)
{
    printf("parent\n");
    pthread_mutex_unlock(&lock);
}
static void child(void)
{
    pthread_mutex_unlock(&lock);
}
static void *holds(void *a)
{
    (void)a;
    for (int i = 0; i < 200; i++) {
        pthread_mutex_lock(&lock);
        usleep(100);
        pthread_mutex_unlock(&lock);
    }
    return 0;
}
static void fork_in_handler(int s)
{
    (void)s;
    pid_t p = fork();
    if (p == 0)
        _exit(21);
    int st;
    waitpid(p, &st, 0);
    handled = WEXITSTATUS(st);
}

int main(void)
{
    pthread_t t, u;
    sigset_t all, usr, none, old;
    int n, st;
    pid_t p;
    setvbuf(stdout, NULL, _IOLBF, 0);
    main_thread = pthread_self();
    sem_init(&ready, 0, 0);
    sem_init(&done, 0, 0);
    sigfillset(&all);
    sigemptyset(&none);
    sigemptyset(&usr);
    sigaddset(&usr, SIGUSR1);
    sigaddset(&usr, SIGUSR2);
    set(SIGUSR1, h, 0);
    set(SIGUSR2, h, SA_RESTART);

    /* nobody blocks it: the main thread */
    pthread_create(&t, NULL, sleeper, NULL);
    await(&ready);
    kill(getpid(), SIGUSR1);
    await(&done);
    printf("main thread: %d\n", (int)in_main);
    /* the main thread blocks it: the other one */
    pthread_sigmask(SIG_BLOCK, &usr, &old);
    kill(getpid(), SIGUSR1);
    await(&done);
    printf("main thread: %d\n", (int)in_main);
    p = fork();
    if (p == 0) {
        kill(getppid(), SIGUSR2);
        _exit(0);
    }
    waitpid(p, &st, 0);
    await(&done);
    printf("from a child, main thread: %d\n", (int)in_main);
    pthread_cancel(t);
    pthread_join(t, NULL);
    /* all block it: a thread that waits for it */
    n = 4;
    pthread_create(&t, NULL, waits, &n);
    await(&ready);
    kill(getpid(), SIGUSR1);
    await(&done);
    kill(getpid(), SIGUSR2);
    await(&done);
    pthread_kill(t, SIGUSR1);
    await(&done);
    p = fork();
    if (p == 0) {
        kill(getppid(), SIGUSR2);
        _exit(0);
    }
    waitpid(p, &st, 0);
    await(&done);
    pthread_join(t, NULL);
    kill(getpid(), SIGUSR1);
    sigset_t pend;
    sigpending(&pend);
    handled = 0;
    pthread_sigmask(SIG_SETMASK, &none, NULL);
    await(&done);
    printf("unblocked: %d in main %d\n", (int)handled, (int)in_main);

    /* pthread_kill to a thread in recv */
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    pthread_create(&t, NULL, receives, NULL);
    await(&ready);
    n = 0;
    while (!has_received) {
        /* the first may come before recv() has begun */
        n |= pthread_kill(t, SIGUSR1);
        await(&done);
        usleep(20000);
    }
    printf("kill %d\n", n);
    pthread_join(t, NULL);
    printf("no SA_RESTART: %ld %s in main %d\n", result, strerror(error), (int)in_main);
    pthread_create(&t, NULL, receives, NULL);
    await(&ready);
    usleep(20000);
    pthread_kill(t, SIGUSR2);
    await(&done);
    send(sv[1], "x", 1, 0);
    pthread_join(t, NULL);
    printf("SA_RESTART: %ld in main %d\n", result, (int)in_main);
    printf("kill 0: %d, bad: %d\n", 0, pthread_kill(main_thread, 100));

    /* alarm and threads: the workers block it */
    set(SIGALRM, on_alarm, 0);
    pthread_sigmask(SIG_BLOCK, &all, &old);
    pthread_create(&t, NULL, receives, NULL);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    await(&ready);
    struct itimerval it = {{0, 5000}, {0, 5000}};
    setitimer(ITIMER_REAL, &it, NULL);
    while (alarms < 5)
        pause();
    memset(&it, 0, sizeof it);
    setitimer(ITIMER_REAL, &it, NULL);
    puts("five alarms");
    send(sv[1], "x", 1, 0);
    pthread_join(t, NULL);
    printf("recv undisturbed: %ld\n", result);

    /* fork with handlers for it, while another thread takes the mutex again and again */
    pthread_atfork(prepare, parent, child);
    pthread_create(&u, NULL, holds, NULL);
    for (int i = 0; i < 3; i++) {
        fflush(stdout);
        p = fork();
        if (p == 0) {
            int r = pthread_mutex_trylock(&lock);
            pthread_t x;
            n = 0;
            pthread_create(&x, NULL, receives, NULL);
            shutdown(sv[0], SHUT_RDWR);
            pthread_join(x, NULL);
            _exit(r == 0 ? 10 + (int)result : 1);
        }
        waitpid(p, &st, 0);
        printf("child: %d\n", WEXITSTATUS(st));
    }
    pthread_join(u, NULL);

    set(SIGUSR1, fork_in_handler, 0);
    raise(SIGUSR1);
    printf("forked in a handler: %d\n", (int)handled);

    /* system and popen with a handler for SIGCHLD */
    set(SIGCHLD, on_chld, SA_RESTART);
    chld = 0;
    printf("system: %d", WEXITSTATUS(system("exit 3")));
    printf(" SIGCHLD %d\n", (int)chld);
    set(SIGINT, h, 0);
    set(SIGQUIT, h, 0);
    handled = 0;
    st = system("kill -INT $PPID; kill -QUIT $PPID; exit 5");
    printf("ignored meanwhile: %d %d\n", WEXITSTATUS(st), (int)handled);
    st = system("kill -TERM $$");
    printf("killed: %d\n", WIFSIGNALED(st) ? WTERMSIG(st) : -1);
    chld = 0;
    FILE *f = popen("echo out; exit 4", "r");
    char line[32];
    fgets(line, sizeof line, f);
    printf("popen: %s", line);
    st = pclose(f);
    printf("pclose: %d, SIGCHLD %d\n", WEXITSTATUS(st), (int)chld);
    set(SIGCHLD, SIG_IGN, 0);
    errno = 0;
    st = system("exit 3");
    printf("SIGCHLD ignored: %d %s\n", st, st < 0 ? strerror(errno) : "");
    set(SIGCHLD, SIG_DFL, 0);

    /* shared between processes */
    struct shared {
        pthread_mutex_t m, robust;
        pthread_cond_t c;
        sem_t s;
        int turn, count;
    } *sh = mmap(NULL, sizeof *sh, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_t ma;
    pthread_condattr_t ca;
    pthread_mutexattr_init(&ma);
    pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(&sh->m, &ma);
    pthread_mutexattr_setrobust(&ma, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&sh->robust, &ma);
    pthread_condattr_init(&ca);
    pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED);
    pthread_cond_init(&sh->c, &ca);
    sem_init(&sh->s, 1, 0);
    fflush(stdout);
    p = fork();
    for (int i = 0; i < 50; i++) {
        pthread_mutex_lock(&sh->m);
        while (sh->turn != (p == 0))
            pthread_cond_wait(&sh->c, &sh->m);
        sh->count++;
        sh->turn = p != 0;
        pthread_cond_signal(&sh->c);
        pthread_mutex_unlock(&sh->m);
        if (p == 0)
            sem_post(&sh->s);
        else
            sem_wait(&sh->s);
    }
    if (p == 0) {
        pthread_mutex_lock(&sh->robust);
        _exit(0);
    }
    waitpid(p, &st, 0);
    printf("ping-pong: %d\n", sh->count);
    n = pthread_mutex_lock(&sh->robust);
    printf("robust: %s", strerror(n));
    printf(" consistent %d unlock %d", pthread_mutex_consistent(&sh->robust), pthread_mutex_unlock(&sh->robust));
    printf(" lock %d\n", pthread_mutex_lock(&sh->robust));
    return 0;
}
