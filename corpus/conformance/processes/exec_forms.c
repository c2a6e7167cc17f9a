/* the exec functions: arguments, environment, descriptors, errors */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void finish(const char *what)
{
    printf("%s: %s\n", what, strerror(errno));
    fflush(stdout);
    _exit(127);
}

static void wait_and_tell(const char *what)
{
    int status;
    wait(&status);
    printf("%s ended with %d\n", what, WEXITSTATUS(status));
    fflush(stdout);
}

int main(void)
{
    char *echo_words[] = { "echo", "from", "execv", NULL };
    char *shell_words[] = { "sh", "-c", "echo $GREETING $OTHER; exit 5", NULL };
    char *environment[] = { "GREETING=hello", NULL };
    int script;

    setenv("OTHER", "inherited", 1);
    fflush(stdout);
    if (fork() == 0)
    {
        execl("/bin/echo", "echo", "from", "execl", (char *)NULL);
        finish("execl");
    }
    wait_and_tell("execl");
    if (fork() == 0)
    {
        execlp("echo", "echo", "from", "execlp", (char *)NULL);
        finish("execlp");
    }
    wait_and_tell("execlp");
    if (fork() == 0)
    {
        execv("/bin/echo", echo_words);
        finish("execv");
    }
    wait_and_tell("execv");
    if (fork() == 0)
    {
        execvp("sh", shell_words);
        finish("execvp");
    }
    wait_and_tell("execvp");
    if (fork() == 0)
    {
        execve("/bin/sh", shell_words, environment);
        finish("execve");
    }
    wait_and_tell("execve");
    if (fork() == 0)
    {
        execle("/bin/sh", "sh", "-c", "echo $GREETING; exit 6", (char *)NULL, environment);
        finish("execle");
    }
    wait_and_tell("execle");

    if (fork() == 0)
    {
        execl("/no/such/program", "program", (char *)NULL);
        finish("missing");
    }
    wait_and_tell("missing");
    if (fork() == 0)
    {
        execlp("no-such-program-anywhere", "program", (char *)NULL);
        finish("not in PATH");
    }
    wait_and_tell("not in PATH");
    if (fork() == 0)
    {
        execl("/", "directory", (char *)NULL);
        finish("directory");
    }
    wait_and_tell("directory");

    /* a file without #! is the shell's, for execlp() only */
    script = open("script", O_WRONLY | O_CREAT, 0700);
    write(script, "echo script $1\n", 15);
    close(script);
    if (fork() == 0)
    {
        execl("./script", "script", "x", (char *)NULL);
        finish("execl of a script");
    }
    wait_and_tell("execl of a script");
    if (fork() == 0)
    {
        execlp("./script", "script", "given", (char *)NULL);
        finish("execlp of a script");
    }
    wait_and_tell("execlp of a script");

    /* descriptors: what dup2() made stays, what closes on exec does not */
    int kept = open("kept", O_RDWR | O_CREAT, 0600);
    int closed = open("closed", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    printf("descriptors %d %d\n", kept, closed);
    fflush(stdout);
    if (fork() == 0)
    {
        dup2(kept, 1);
        dup2(kept, 9);
        execl("/bin/sh", "sh", "-c", "echo out; echo nine >&9; (echo x >&3) 2>/dev/null && echo three; (echo x >&4) 2>/dev/null || echo no four", (char *)NULL);
        _exit(127);
    }
    wait_and_tell("redirected");
    char text[64];
    lseek(kept, 0, SEEK_SET);
    ssize_t length = read(kept, text, sizeof(text));
    fwrite(text, 1, length, stdout);
    return 0;
}
