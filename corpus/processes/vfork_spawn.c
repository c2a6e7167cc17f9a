/*
 * vfork_spawn.c - programs started without copying the parent: vfork with exec
 * as old servers do it, and posix_spawn with file actions; what the child may
 * not do after vfork is left to exec and _exit.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* reads all that comes out of a descriptor, and closes it */
static void show(const char *what, int fd, pid_t pid)
{
    char text[256];
    size_t used = 0;
    ssize_t n;
    int status;

    while ((n = read(fd, text + used, sizeof text - 1 - used)) > 0)
        used += n;
    text[used] = '\0';
    close(fd);
    if (waitpid(pid, &status, 0) != pid)
        perror("waitpid");
    printf("%s: status %d\n%s", what, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), text);
}

/* a program by vfork, its output in a pipe */
static void by_vfork(const char *what, const char *path, char *const argv[], char *const envp[])
{
    int ends[2];
    pid_t pid;

    if (pipe(ends) < 0) {
        perror("pipe");
        return;
    }
    fflush(stdout);
    pid = vfork();
    if (pid < 0) {
        perror("vfork");
        return;
    }
    if (pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execve(path, argv, envp);
        _exit(errno == ENOENT ? 127 : 126);
    }
    close(ends[1]);
    show(what, ends[0], pid);
}

static void by_spawn(const char *what, const char *file, char *const argv[], int search)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, defaults;
    int ends[2], error;
    pid_t pid;

    if (pipe(ends) < 0) {
        perror("pipe");
        return;
    }
    fflush(stdout);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "input", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    posix_spawnattr_init(&attributes);
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGTERM);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    error = (search ? posix_spawnp : posix_spawn)(&pid, file, &actions, &attributes, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    close(ends[1]);
    if (error != 0) {
        printf("%s: %s\n", what, strerror(error));
        close(ends[0]);
        return;
    }
    show(what, ends[0], pid);
}

int main(void)
{
    char *echo[] = { "echo", "from", "echo", NULL };
    char *shell[] = { "sh", "-c", "echo $WHO; exit 5", NULL };
    char *killed[] = { "sh", "-c", "echo before; kill -TERM $$; echo after", NULL };
    char *sort[] = { "sort", NULL };
    char *nothing[] = { "nothing", NULL };
    char *own_environment[] = { "WHO=somebody", "PATH=/usr/bin:/bin", NULL };
    FILE *input = fopen("input", "w");
    sigset_t term;

    fputs("pear\napple\n", input);
    fclose(input);
    fclose(fopen("data", "w"));

    by_vfork("echo", "/bin/echo", echo, environ);
    by_vfork("shell", "/bin/sh", shell, own_environment);
    by_vfork("no such file", "/no/such/file", nothing, environ);
    by_vfork("no program", "./data", nothing, environ);

    /* blocked and ignored here, not in what is spawned */
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_BLOCK, &term, NULL);
    signal(SIGTERM, SIG_IGN);
    setenv("WHO", "our own", 1);
    by_spawn("sort", "sort", sort, 1);
    by_spawn("shell", "/bin/sh", shell, 0);
    by_spawn("killed", "/bin/sh", killed, 0);
    by_spawn("no such file", "/no/such/file", nothing, 0);
    by_spawn("not in the path", "no-such-program-anywhere", nothing, 1);
    by_spawn("no program", "./data", nothing, 0);
    by_vfork("inherits", "/bin/sh", killed, environ);
    printf("children left: %d\n", wait(NULL) != -1 || errno != ECHILD);
    return 0;
}
