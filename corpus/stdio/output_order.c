/* The order of what stdout, stderr and write(2) put out, when stdout is a pipe or a file. */
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>

static void say(const char *text)
{
    if (write(STDOUT_FILENO, text, strlen(text)) == -1)
        exit(1);
}

static void farewell(void)
{
    printf("at exit\n");
}

int main(int argc, char *argv[])
{
    static char line[200];
    int i;

    atexit(farewell);
    if (argc > 1 && !strcmp(argv[1], "line"))
        setvbuf(stdout, NULL, _IOLBF, 0);
    else if (argc > 1 && !strcmp(argv[1], "none"))
        setvbuf(stdout, NULL, _IONBF, 0);

    printf("1 printed first\n");
    say("2 written second\n");
    printf("3 half a line, ");
    say("4 written\n");
    fflush(stdout);
    say("5 after the flush\n");
    printf("the other half 6\n");
    fputc('7', stdout);
    say("8 written\n");
    puts("");

    if (argc > 2) {
        /* more than a buffer full: parts come out on their own */
        memset(line, 'x', sizeof line - 2);
        line[sizeof line - 2] = '\n';
        for (i = 0; i < 50; i++) {
            line[0] = '0' + i / 10;
            line[1] = '0' + i % 10;
            fputs(line, stdout);
            if (i % 10 == 9)
                say("<--\n");
        }
    }
    fprintf(stderr, "to the other stream\n");
    if (argc > 3)
        _exit(3);
    return 0;
}
