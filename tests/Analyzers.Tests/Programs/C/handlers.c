// rules: unsafe-signal-handler
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>
#include <sys/wait.h>

typedef void handler(int);

static volatile sig_atomic_t stop;
static sigjmp_buf here;

static void say(const char *text)
{
    fprintf(stderr, "%s\n", text);
}

static void on_int(int sig)
{
    printf("signal %d\n", sig); // expect: unsafe-signal-handler
    exit(0); // expect: unsafe-signal-handler
}

static void on_term(int sig)
{
    static const char text[] = "bye\n";
    stop = sig;
    write(STDERR_FILENO, text, strlen(text));
    _exit(1);
}

static void on_child(int sig)
{
    int saved = errno, status;
    (void)sig;
    while (waitpid(-1, &status, WNOHANG) > 0)
        if (WIFEXITED(status))
            stop = WEXITSTATUS(status);
    errno = saved;
}

static void on_hangup(int sig)
{
    say("hangup"); // expect: unsafe-signal-handler
    signal(sig, on_hangup);
}

static void on_alarm(int sig)
{
    (void)sig;
    siglongjmp(here, 1);
}

static void on_user(int sig, siginfo_t *info, void *context)
{
    (void)sig;
    (void)context;
    syslog(LOG_INFO, "from %d", (int)info->si_pid); // expect: unsafe-signal-handler
}

static void on_quit(int sig)
{
    (void)sig;
    say("quit"); // expect: unsafe-signal-handler
}

static void no_handler(int sig)
{
    printf("%d\n", sig);
}

static handler *install(int sig, handler *function)
{
    struct sigaction act, old;
    memset(&act, 0, sizeof act);
    act.sa_handler = function;
    sigemptyset(&act.sa_mask);
    if (sigaction(sig, &act, &old) < 0)
        return SIG_ERR;
    return old.sa_handler;
}

int main(void)
{
    struct sigaction sa = { .sa_sigaction = on_user, .sa_flags = SA_SIGINFO };
    struct sigaction term;
    memset(&term, 0, sizeof term);
    term.sa_handler = on_term;
    signal(SIGINT, on_int);
    signal(SIGHUP, on_hangup);
    signal(SIGALRM, on_alarm);
    signal(SIGPIPE, SIG_IGN);
    sigaction(SIGUSR1, &sa, NULL);
    sigaction(SIGTERM, &term, NULL);
    install(SIGCHLD, on_child);
    install(SIGQUIT, on_quit);
    no_handler(1);
    return 0;
}
