/*
 * doubled_output.c - what fork() does to stdio: text that is still in a buffer
 * is there twice, exit() writes it and runs the handlers, _exit() does not;
 * descriptors share their position, streams that read have read ahead.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *who = "parent";

static void first_handler(void)
{
    printf("[%s: first handler]\n", who);
}

static void second_handler(void)
{
    printf("[%s: second handler]\n", who);
}

static void child_handler(void)
{
    printf("[%s: registered in the child]\n", who);
}

static void finish(pid_t child)
{
    int status;

    waitpid(child, &status, 0);
    printf("child: %d\n", WEXITSTATUS(status));
}

/* how often a text is in a file */
static int count(const char *path, const char *text)
{
    char content[512];
    size_t n;
    int found = 0;
    FILE *f = fopen(path, "r");

    if (f == NULL)
        return -1;
    n = fread(content, 1, sizeof content - 1, f);
    content[n] = '\0';
    fclose(f);
    for (char *p = content; (p = strstr(p, text)) != NULL; p += strlen(text))
        found++;
    return found;
}

int main(void)
{
    char line[64], c;
    FILE *file, *numbers;
    pid_t child;
    int fd;

    atexit(first_handler);
    atexit(second_handler);

    /* 1: standard output is no terminal here, so this stays in the buffer */
    printf("buffered by the parent\n");
    if ((child = fork()) == 0) {
        who = "child 1";
        atexit(child_handler);
        exit(1); /* writes it a second time, and runs three handlers */
    }
    finish(child);

    /* 2: _exit() forgets what is in the buffer */
    fflush(stdout);
    printf("without a doubt\n");
    if ((child = fork()) == 0) {
        printf("never seen\n");
        _exit(2);
    }
    finish(child);

    /* 3: another stream, with line buffering */
    file = fopen("log", "w");
    setvbuf(file, NULL, _IOLBF, BUFSIZ);
    fprintf(file, "whole line\npart");
    fflush(stdout);
    if ((child = fork()) == 0) {
        fprintf(file, " of the child\n");
        fflush(stdout);
        who = "child 3";
        exit(3);
    }
    finish(child);
    fprintf(file, " of the parent\n");
    fclose(file);
    printf("whole line: %d, part: %d\n", count("log", "whole line"), count("log", "part"));

    /* 4: the position is one, the buffers are two */
    fd = open("log", O_RDONLY);
    numbers = fopen("numbers", "w+");
    for (int i = 0; i < 10; i++)
        fprintf(numbers, "%d\n", i);
    rewind(numbers);
    fgets(line, sizeof line, numbers); /* reads ahead */
    fflush(stdout);
    if ((child = fork()) == 0) {
        read(fd, line, 5);
        fgets(line, sizeof line, numbers);
        line[strcspn(line, "\n")] = '\0';
        _exit(atoi(line) * 10);
    }
    finish(child);
    read(fd, &c, 1);
    printf("descriptor goes on at '%c', ", c);
    fgets(line, sizeof line, numbers);
    printf("stream at %s", line);
    fclose(numbers);
    close(fd);

    /* 5: a child that returns from main like its parent */
    fflush(stdout);
    if ((child = fork()) == 0)
        who = "child 5";
    else
        finish(child);
    printf("%s returns\n", who);
    return 5;
}
