/*
 * broken_pipe_ways.c - what becomes of one who writes to a peer that has gone:
 * a child for each way of dealing with SIGPIPE, and a report of its end.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t caught;

static void on_pipe(int sig)
{
    if (sig == SIGPIPE)
        caught++;
}

/* a stream whose other end is closed already */
static int broken_socket(void)
{
    int pair[2];

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
        exit(100);
    close(pair[1]);
    return pair[0];
}

static int broken_pipe(void)
{
    int ends[2];

    if (pipe(ends) < 0)
        exit(100);
    close(ends[0]);
    return ends[1];
}

static void say(const char *what, long result)
{
    int saved = errno;

    printf("  %s: %ld%s%s, caught %d\n", what, result, result < 0 ? " " : "", result < 0 ? strerror(saved) : "", (int)caught);
    fflush(stdout);
}

static void by_default_pipe(void)
{
    say("write", write(broken_pipe(), "x", 1));
}

static void by_default_socket(void)
{
    say("send", send(broken_socket(), "x", 1, 0));
}

static void ignored(void)
{
    struct iovec piece = { "x", 1 };

    signal(SIGPIPE, SIG_IGN);
    say("write", write(broken_pipe(), "x", 1));
    say("send", send(broken_socket(), "x", 1, 0));
    say("writev", writev(broken_socket(), &piece, 1));
}

static void handled(void)
{
    struct msghdr message;
    struct iovec piece = { "x", 1 };

    signal(SIGPIPE, on_pipe);
    say("write", write(broken_pipe(), "x", 1));
    say("send", send(broken_socket(), "x", 1, 0));
    memset(&message, 0, sizeof message);
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    say("sendmsg", sendmsg(broken_socket(), &message, 0));
}

static void no_signal_flag(void)
{
    say("send", send(broken_socket(), "x", 1, MSG_NOSIGNAL));
    say("send without the flag", send(broken_socket(), "x", 1, 0));
}

static void blocked_then_taken(void)
{
    sigset_t set, pending;
    struct timespec none = { 0, 0 };
    siginfo_t info;

    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    sigprocmask(SIG_BLOCK, &set, NULL);
    say("write", write(broken_pipe(), "x", 1));
    sigpending(&pending);
    printf("  pending: %d\n", sigismember(&pending, SIGPIPE));
    printf("  taken: %d\n", sigtimedwait(&set, &info, &none) == SIGPIPE);
    sigpending(&pending);
    printf("  pending: %d\n", sigismember(&pending, SIGPIPE));
    fflush(stdout);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    say("alive", 0);
}

static void blocked_then_let_in(void)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    sigprocmask(SIG_BLOCK, &set, NULL);
    say("write", write(broken_pipe(), "x", 1));
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    say("not reached", 0);
}

/* stdio only finds out when it flushes */
static void by_stream(void)
{
    FILE *out = fdopen(broken_pipe(), "w");

    signal(SIGPIPE, SIG_IGN);
    say("fputs", fputs("buffered", out) < 0 ? -1 : 0);
    say("fflush", fflush(out));
    say("ferror", ferror(out) != 0);
    errno = 0;
    say("fclose", fclose(out));
}

static void program_inherits_ignored(void)
{
    int ends = broken_pipe();

    signal(SIGPIPE, SIG_IGN);
    dup2(ends, 7);
    execl("/bin/sh", "sh", "-c", "(/bin/echo text >&7) 2>/dev/null; exit $?", (char *)0);
}

static void program_has_default(void)
{
    int ends = broken_pipe();

    dup2(ends, 7);
    execl("/bin/sh", "sh", "-c", "/bin/echo text >&7; exit $?", (char *)0);
}

static const struct {
    const char *name;
    void (*run)(void);
} ways[] = {
    { "default, pipe", by_default_pipe },
    { "default, socket", by_default_socket },
    { "ignored", ignored },
    { "handled", handled },
    { "MSG_NOSIGNAL", no_signal_flag },
    { "blocked and taken", blocked_then_taken },
    { "blocked and let in", blocked_then_let_in },
    { "stream", by_stream },
    { "program with SIGPIPE ignored", program_inherits_ignored },
    { "program with the default", program_has_default },
};

int main(void)
{
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        int status;
        pid_t pid;

        printf("%s\n", ways[i].name);
        fflush(stdout);
        if ((pid = fork()) < 0) {
            perror("fork");
            return 1;
        }
        if (pid == 0) {
            ways[i].run();
            exit(0);
        }
        if (waitpid(pid, &status, 0) != pid) {
            perror("waitpid");
            return 1;
        }
        if (WIFSIGNALED(status))
            printf("  killed by SIGPIPE: %d\n", WTERMSIG(status) == SIGPIPE);
        else
            printf("  exit status %d\n", WEXITSTATUS(status));
    }
    return 0;
}
