/* What comes with signals that are read from a descriptor: of children, of kill(), with a value, of a timer. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int descriptor;

static void show(const char *what, pid_t sender)
{
    struct signalfd_siginfo found;
    ssize_t count = read(descriptor, &found, sizeof found);

    if (count != sizeof found) {
        printf("%s: %zd %s\n", what, count, strerror(errno));
        return;
    }
    printf("%s: %s, code %d, status %d, value %d, overrun %u, from %s\n", what, strsignal(found.ssi_signo), found.ssi_code, found.ssi_status,
        found.ssi_int, found.ssi_overrun, sender == 0 ? "-" : found.ssi_pid == (unsigned)sender ? "the sender" : "another one");
}

int main(void)
{
    sigset_t signals;
    union sigval value = { .sival_int = 31 };
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM, .sigev_value.sival_int = 7 };
    struct itimerspec once = { .it_value.tv_nsec = 1000000 };
    timer_t timer;
    pid_t child;

    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGUSR1);
    sigaddset(&signals, SIGALRM);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    descriptor = signalfd(-1, &signals, SFD_CLOEXEC);

    child = fork();
    if (child == 0) {
        _exit(17);
    }
    show("exited", child);
    waitpid(child, NULL, 0);

    child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    kill(child, SIGSTOP);
    show("stopped", child);
    kill(child, SIGCONT);
    show("continued", child);
    kill(child, SIGKILL);
    show("killed", child);
    waitpid(child, NULL, 0);

    kill(getpid(), SIGUSR1);
    show("kill", getpid());
    raise(SIGUSR1);
    show("raise", getpid());
    sigqueue(getpid(), SIGUSR1, value);
    show("sigqueue", getpid());
    child = fork();
    if (child == 0) {
        kill(getppid(), SIGUSR1);
        pause();
    }
    show("a child's kill", child);
    kill(child, SIGKILL);
    show("killed", child);
    waitpid(child, NULL, 0);

    timer_create(CLOCK_MONOTONIC, &event, &timer);
    timer_settime(timer, 0, &once, NULL);
    show("timer", 0);
    descriptor = signalfd(descriptor, &signals, 0);
    descriptor = signalfd(-1, &signals, SFD_NONBLOCK);
    show("nothing", 0);
    return 0;
}
