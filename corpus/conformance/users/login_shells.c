/* getusershell goes through the shells that users may have; getpass asks where there is no terminal */
#define _GNU_SOURCE
#include <lastlog.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    char first[256], *shell;
    int count = 0, again = 0, paths = 0;

    setusershell();
    while ((shell = getusershell()) != NULL) {
        if (count++ == 0)
            strcpy(first, shell);
        paths += shell[0] == '/' && strpbrk(shell, " #\n") == NULL;
    }
    printf("shells %d, paths %d\n", count > 0, paths == count);
    printf("behind the last %d\n", getusershell() == NULL);
    endusershell();
    printf("first again %d\n", strcmp(getusershell(), first));
    setusershell();
    while (getusershell() != NULL)
        again++;
    printf("as many %d\n", again == count);
    endusershell();
    printf("lastlog %d\n", (int)sizeof(struct lastlog));
    fflush(stdout);

    if (fork() == 0) {
        char *password;
        setsid();
        password = getpass("Password: ");
        printf("'%s'\n", password);
        password = getpass("");
        printf("'%s'\n", password);
        password = getpass("Nothing: ");
        printf("'%s'\n", password);
        fflush(stdout);
        _exit(0);
    }
    wait(NULL);
    return 0;
}
