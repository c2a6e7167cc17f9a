/* symbol_pragmas.c - pragmas about the linker's names */
#include <stdio.h>

#pragma weak extension
extern int extension(int);

#pragma weak level
extern int level;

int real_open(int mode)
{
    return mode + 1;
}

#pragma weak my_open = real_open
int my_open(int);

#pragma redefine_extname old_close new_close
int old_close(int);

int new_close(int fd)
{
    return -fd;
}

int main(void)
{
    printf("extension %d\n", extension ? extension(1) : 0);
    printf("level %d\n", &level ? level : 0);
    printf("open %d\n", my_open(4));
    printf("close %d\n", old_close(4));
    return 0;
}
