/*
 * A shell with job control, on a terminal of its own: jobs are groups that are put in front of the terminal, so that what the user types reaches
 * them; Ctrl-C ends one, Ctrl-Z stops one, which fg continues. The first process is the user.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static pid_t stopped_job;

static void set_signals(void (*handler)(int))
{
    signal(SIGINT, handler);
    signal(SIGTSTP, handler);
    signal(SIGTTIN, handler);
    signal(SIGTTOU, handler);
}

/* Waits while the job has the terminal, and takes it back. */
static void wait_in_front(pid_t job)
{
    int status;

    waitpid(job, &status, WUNTRACED);
    tcsetpgrp(STDIN_FILENO, getpgrp());
    if (WIFSTOPPED(status)) {
        stopped_job = job;
        printf("stopped by %s\n", strsignal(WSTOPSIG(status)));
    } else if (WIFSIGNALED(status)) {
        printf("ended by %s\n", strsignal(WTERMSIG(status)));
    } else {
        printf("status %d\n", WEXITSTATUS(status));
    }
}

static void run(const char *command)
{
    pid_t job = fork();

    if (job == 0) {
        setpgid(0, 0);
        tcsetpgrp(STDIN_FILENO, getpid());
        set_signals(SIG_DFL);
        execl("/bin/sh", "sh", "-c", command, (char *)NULL);
        _exit(127);
    }
    setpgid(job, job);
    tcsetpgrp(STDIN_FILENO, job);
    wait_in_front(job);
}

static void shell(void)
{
    char line[128];

    set_signals(SIG_IGN);
    printf("in front: %d\n", tcgetpgrp(STDIN_FILENO) == getpgrp());
    printf("> ");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = 0;
        if (strcmp(line, "exit") == 0) {
            break;
        }
        if (strcmp(line, "fg") == 0) {
            tcsetpgrp(STDIN_FILENO, stopped_job);
            kill(-stopped_job, SIGCONT);
            wait_in_front(stopped_job);
        } else {
            run(line);
        }
        printf("in front: %d\n", tcgetpgrp(STDIN_FILENO) == getpgrp());
        printf("> ");
        fflush(stdout);
    }
}

/* Shows what comes from the terminal up to and with a mark, without carriage returns. */
static void expect(int terminal, const char *mark)
{
    size_t found = 0;
    char byte;

    while (mark[found] != 0 && read(terminal, &byte, 1) == 1) {
        found = byte == mark[found] ? found + 1 : byte == mark[0];
        if (byte != '\r') {
            putchar(byte);
        }
    }
}

static void type(int terminal, const char *text)
{
    write(terminal, text, strlen(text));
}

int main(void)
{
    int terminal, status;
    struct termios settings;
    pid_t child = forkpty(&terminal, NULL, NULL, NULL);

    if (child == 0) {
        /* the user sees only what programs write */
        tcgetattr(STDIN_FILENO, &settings);
        settings.c_lflag &= ~(ECHO | ECHOCTL);
        tcsetattr(STDIN_FILENO, TCSANOW, &settings);
        shell();
        exit(5);
    }
    expect(terminal, "> ");
    type(terminal, "echo one; exit 3\n");
    expect(terminal, "> ");
    type(terminal, "read word; echo got $word\n");
    type(terminal, "typed\n");
    expect(terminal, "> ");
    type(terminal, "echo running; exec sleep 100\n");
    expect(terminal, "running");
    type(terminal, "\003");
    expect(terminal, "> ");
    type(terminal, "echo again; read word; echo got $word\n");
    expect(terminal, "again");
    type(terminal, "\032");
    expect(terminal, "> ");
    type(terminal, "fg\n");
    type(terminal, "later\n");
    expect(terminal, "> ");
    type(terminal, "exit\n");
    waitpid(child, &status, 0);
    printf("\nshell %d\n", WEXITSTATUS(status));
    return 0;
}
