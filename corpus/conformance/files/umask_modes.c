/* umask takes permissions away from files, directories and pipes; open, mkdir, mkfifo, creat, chmod */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static unsigned mode_of(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 ? st.st_mode & 07777 : 077777;
}

int main(void)
{
    static const mode_t masks[] = { 0, 022, 077, 027, 0777, 01777 };
    char name[32];

    umask(0);
    for (int i = 0; i < (int)(sizeof masks / sizeof masks[0]); i++) {
        printf("umask %04o: was %04o,", (unsigned)masks[i], (unsigned)umask(masks[i]));
        sprintf(name, "file%d", i);
        close(open(name, O_CREAT | O_WRONLY, 0666));
        printf(" open %04o", mode_of(name));
        sprintf(name, "creat%d", i);
        close(creat(name, 0777));
        printf(" creat %04o", mode_of(name));
        sprintf(name, "dir%d", i);
        mkdir(name, 0777);
        printf(" mkdir %04o", mode_of(name));
        sprintf(name, "fifo%d", i);
        mkfifo(name, 0666);
        printf(" mkfifo %04o", mode_of(name));
        sprintf(name, "file%d", i);
        chmod(name, 0666);
        printf(" chmod %04o\n", mode_of(name));
    }
    printf("last %04o\n", (unsigned)umask(0));
    return 0;
}
