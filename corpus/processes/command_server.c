/*
 * command_server.c - "remote shell" of old times: each line is a command from
 * a list, run with popen(); its output and its status go back. Numbers are
 * sorted by a program that popen() opened for writing, and system() cleans up.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct {
    const char *name, *command;
} commands[] = {
    { "hello", "echo hello, world" },
    { "count", "i=1; while [ $i -le 5 ]; do echo $i; i=$((i+1)); done" },
    { "fail", "echo about to fail; exit 42" },
    { "killed", "echo about to die; kill -9 $$" },
    { "nothing", "true" },
    { "missing", "/no/such/program 2>/dev/null" },
    { "env", "echo $SERVER_NAME" },
    { "stdin", "wc -c" },
};

static const char *find(const char *name)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (strcmp(commands[i].name, name) == 0)
            return commands[i].command;
    return NULL;
}

static void report(FILE *out, int status)
{
    if (status == -1)
        fprintf(out, "-- error %s\n", strerror(errno));
    else if (WIFEXITED(status))
        fprintf(out, "-- status %d\n", WEXITSTATUS(status));
    else
        fprintf(out, "-- signal %d\n", WTERMSIG(status));
}

static void run(FILE *out, const char *command)
{
    char line[256];
    FILE *p = popen(command, "r");
    int lines = 0;

    if (p == NULL) {
        fprintf(out, "-- popen: %s\n", strerror(errno));
        return;
    }
    while (fgets(line, sizeof line, p) != NULL)
        fprintf(out, "%d: %s", ++lines, line);
    report(out, pclose(p));
}

/* what a program prints that we write to goes straight to the client */
static void sort_numbers(FILE *out, int client, char *list)
{
    FILE *p;
    int saved;

    fflush(out);
    fflush(stdout);
    saved = dup(STDOUT_FILENO);
    dup2(client, STDOUT_FILENO);
    p = popen("sort -n", "w");
    dup2(saved, STDOUT_FILENO);
    close(saved);
    for (char *word = strtok(list, " "); word != NULL; word = strtok(NULL, " "))
        fprintf(p, "%s\n", word);
    report(out, pclose(p));
}

/* two at once: the second one must not hold the first one's pipe open */
static void two_pipes(FILE *out)
{
    FILE *a = popen("cat > first", "w"), *b = popen("cat > second", "w"), *f;
    char line[64];
    int first, second;

    fputs("to the first\n", a);
    fputs("to the second\n", b);
    first = pclose(a);
    second = pclose(b);
    fprintf(out, "-- statuses %d %d\n", first, second);
    for (int i = 0; i < 2; i++) {
        if ((f = fopen(i ? "second" : "first", "r")) == NULL)
            continue;
        if (fgets(line, sizeof line, f))
            fprintf(out, "%s", line);
        fclose(f);
    }
    report(out, system("rm first second"));
    report(out, system("test -e first"));
}

int main(void)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof sin;
    char line[256];
    FILE *in, *out;
    int listener = socket(AF_INET, SOCK_STREAM, 0), client;

    if (listener < 0 || bind(listener, (struct sockaddr *)&sin, size) < 0 || listen(listener, 1) < 0) {
        perror("listener");
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&sin, &size);
    setenv("SERVER_NAME", "command server", 1);
    printf("port %d, a shell is there: %d\n", ntohs(sin.sin_port), system(NULL) != 0);
    fflush(stdout);
    if ((client = accept(listener, NULL, NULL)) < 0) {
        perror("accept");
        return 1;
    }
    in = fdopen(client, "r");
    out = fdopen(dup(client), "w");
    while (fgets(line, sizeof line, in) != NULL) {
        const char *command;

        line[strcspn(line, "\r\n")] = '\0';
        if (strcmp(line, "quit") == 0)
            break;
        if (strncmp(line, "sort ", 5) == 0)
            sort_numbers(out, client, line + 5);
        else if (strcmp(line, "two") == 0)
            two_pipes(out);
        else if ((command = find(line)) != NULL)
            run(out, command);
        else
            fprintf(out, "-- unknown: %s\n", line);
        fflush(out);
    }
    fclose(out);
    fclose(in);
    close(listener);
    printf("children left: %d\n", wait(NULL) != -1 || errno != ECHILD);
    return 0;
}
