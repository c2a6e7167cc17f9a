/* system(), popen() and posix_spawn() */
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

static void show(const char *what, int status)
{
    printf("%s: exited %d %d, signaled %d %d\n", what, WIFEXITED(status), WEXITSTATUS(status), WIFSIGNALED(status), WTERMSIG(status));
    fflush(stdout);
}

int main(void)
{
    char line[80];
    FILE *stream;
    pid_t child;
    int status, error;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t set;
    short flags;
    char *words[] = { "sh", "-c", "echo spawned; echo error >&2; cat <&5", NULL };

    /* a shell has programs in the background ignore it */
    signal(SIGINT, SIG_DFL);
    show("exit 3", system("echo from system; exit 3"));
    show("killed", system("kill -KILL $$"));
    show("not found", system("no-such-command-anywhere 2>/dev/null"));
    printf("a shell: %d\n", system(NULL) != 0);
    printf("SIGINT as before: %d\n", signal(SIGINT, SIG_DFL) == SIG_DFL);

    stream = popen("printf 'one\\ntwo\\n'; exit 5", "r");
    while (fgets(line, sizeof(line), stream) != NULL)
        printf("read %s", line);
    show("pclose", pclose(stream));
    fflush(stdout);
    stream = popen("tr a-z A-Z", "w");
    fputs("written\n", stream);
    show("pclose", pclose(stream));
    errno = 0;
    stream = popen("true", "x");
    printf("type: %d %s\n", stream == NULL, strerror(errno));

    FILE *input = fopen("input", "w");
    fputs("input of the child\n", input);
    fclose(input);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "output", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    posix_spawn_file_actions_addopen(&actions, 5, "input", O_RDONLY, 0);
    printf("bad descriptor: %s\n", strerror(posix_spawn_file_actions_addclose(&actions, -1)));
    posix_spawnattr_init(&attributes);
    printf("bad flags: %s\n", strerror(posix_spawnattr_setflags(&attributes, 0x4000)));
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    sigemptyset(&set);
    posix_spawnattr_setsigmask(&attributes, &set);
    posix_spawnattr_getflags(&attributes, &flags);
    printf("flags %d\n", flags);
    fflush(stdout);
    error = posix_spawnp(&child, "sh", &actions, &attributes, words, environ);
    printf("posix_spawnp: %d\n", error);
    waitpid(child, &status, 0);
    show("child", status);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    stream = fopen("output", "r");
    while (fgets(line, sizeof(line), stream) != NULL)
        printf("output: %s", line);
    fclose(stream);
    printf("missing: %s\n", strerror(posix_spawn(&child, "/no/such/program", NULL, NULL, words, environ)));
    return 0;
}
