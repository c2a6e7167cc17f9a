/* A little shell: commands with arguments, joined by pipes, with < and > */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_WORDS 32
#define MAX_STAGES 8

struct stage
{
    char *words[MAX_WORDS];
    int count;
    char *input, *output;
};

static int parse(char *line, struct stage *stages)
{
    int count = 1;
    char **target = NULL;

    memset(stages, 0, MAX_STAGES * sizeof(*stages));
    for (char *word = strtok(line, " \t\n"); word != NULL; word = strtok(NULL, " \t\n"))
    {
        struct stage *stage = &stages[count - 1];
        if (target != NULL)
        {
            *target = word;
            target = NULL;
        }
        else if (strcmp(word, "|") == 0)
        {
            if (count == MAX_STAGES)
                return -1;
            count++;
        }
        else if (strcmp(word, "<") == 0)
            target = &stage->input;
        else if (strcmp(word, ">") == 0)
            target = &stage->output;
        else if (stage->count < MAX_WORDS - 1)
            stage->words[stage->count++] = word;
    }
    return count;
}

static void redirect(const char *path, int flags, int descriptor)
{
    int file = open(path, flags, 0644);
    if (file == -1)
    {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        _exit(1);
    }
    dup2(file, descriptor);
    close(file);
}

static int run(struct stage *stages, int count)
{
    int before = -1, status = 0;
    pid_t last = 0;

    for (int i = 0; i < count; i++)
    {
        int ends[2] = { -1, -1 };
        if (i + 1 < count && pipe(ends) == -1)
            return 1;
        pid_t child = fork();
        if (child == 0)
        {
            if (before != -1)
                dup2(before, STDIN_FILENO);
            if (ends[1] != -1)
            {
                dup2(ends[1], STDOUT_FILENO);
                close(ends[0]);
            }
            if (stages[i].input)
                redirect(stages[i].input, O_RDONLY, STDIN_FILENO);
            if (stages[i].output)
                redirect(stages[i].output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
            execvp(stages[i].words[0], stages[i].words);
            fprintf(stderr, "%s: %s\n", stages[i].words[0], strerror(errno));
            _exit(errno == ENOENT ? 127 : 126);
        }
        last = child;
        if (before != -1)
            close(before);
        if (ends[1] != -1)
            close(ends[1]);
        before = ends[0];
    }
    for (int i = 0; i < count; i++)
    {
        int ended;
        if (wait(&ended) == last)
            status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
    }
    return status;
}

int main(void)
{
    char line[256];
    struct stage stages[MAX_STAGES];
    int status = 0;

    while (fgets(line, sizeof(line), stdin) != NULL)
    {
        int count = parse(line, stages);
        if (count < 0 || stages[0].count == 0)
            continue;
        if (strcmp(stages[0].words[0], "exit") == 0)
            break;
        if (strcmp(stages[0].words[0], "cd") == 0)
        {
            if (chdir(stages[0].words[1] ? stages[0].words[1] : "/") == -1)
                perror("cd");
            continue;
        }
        fflush(stdout);
        status = run(stages, count);
        if (status != 0)
            printf("[%d]\n", status);
    }
    return status;
}
