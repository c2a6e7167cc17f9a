/* environment_array - environ, which the program declares itself, beside getenv, setenv and putenv */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

static void show(const char *title)
{
    char **entry;

    printf("%s:", title);
    for (entry = environ; entry != NULL && *entry != NULL; entry++)
        printf(" %s", *entry);
    putchar('\n');
}

int main(int argc, char *argv[], char *envp[])
{
    static char shout[] = "SHOUT=hey";
    char *own[] = { "A=1", "B=2", "AB=3", NULL };
    char **before = environ;

    printf("%d %d\n", before == envp, argc == 1 && argv[1] == NULL);
    environ = own;
    show("own");
    printf("%s %s %s\n", getenv("A"), getenv("AB"), getenv("C") ? getenv("C") : "(none)");
    setenv("C", "4", 0);
    setenv("A", "5", 1);
    setenv("B", "6", 0);
    show("set");
    putenv(shout);
    strcpy(shout + 6, "hi!");
    show("put");
    unsetenv("A");
    show("unset");
    printf("%d\n", environ == own);
    environ = NULL;
    show("none");
    printf("%d\n", getenv("B") == NULL);
    environ = before;
    printf("%d\n", getenv("C") == NULL);
    return 0;
}
