/* fork(): what the child has of its own and what it shares */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int global = 1;

struct node
{
    int value;
    struct node *next;
};

static void at_exit(void)
{
    printf("exit handler, global %d\n", global);
}

static pid_t spawn_child(void)
{
    static int calls;
    calls++;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0)
        printf("in the child after %d calls\n", calls);
    return child;
}

static int sum(const struct node *list)
{
    int total = 0;
    for (; list != NULL; list = list->next)
        total += list->value;
    return total;
}

int main(void)
{
    int local = 2, status;
    char text[16] = "parent";
    struct node *list = NULL;
    char byte;

    for (int i = 1; i <= 4; i++)
    {
        struct node *added = malloc(sizeof(*added));
        added->value = i;
        added->next = list;
        list = added;
    }
    atexit(at_exit);

    int file = open("shared", O_RDWR | O_CREAT | O_TRUNC, 0600);
    write(file, "abcdef", 6);
    lseek(file, 0, SEEK_SET);

    pid_t parent = getpid();
    pid_t child = spawn_child();
    if (child == 0)
    {
        global = 10;
        local = 20;
        strcpy(text, "child");
        list->value = 100;
        read(file, &byte, 1);
        printf("child: %d %d %s %d, read %c, its parent is the parent: %d, another number: %d\n", global, local, text, sum(list), byte,
               getppid() == parent, getpid() != parent);
        close(file);
        exit(7);
    }
    printf("waited for the child: %d\n", waitpid(child, &status, 0) == child);
    printf("exited %d with %d\n", WIFEXITED(status), WEXITSTATUS(status));
    printf("parent: %d %d %s %d\n", global, local, text, sum(list));
    printf("the offset is shared: %ld\n", (long)lseek(file, 0, SEEK_CUR));
    printf("the descriptor is still open: %ld\n", (long)read(file, &byte, 1));
    fflush(stdout);

    /* what is in a stream's buffer is there twice */
    printf("twice ");
    if (fork() == 0)
    {
        printf("from the child\n");
        return 3;
    }
    wait(&status);
    printf("from the parent, child returned %d\n", WEXITSTATUS(status));
    fflush(stdout);
    if (fork() == 0)
        _exit(4);
    wait(&status);
    printf("_exit runs no handlers: %d\n", WEXITSTATUS(status));
    return 0;
}
