/* Null pointers as initial values of objects whose address is taken, and compared with each other. */
#include <stddef.h>
#include <stdio.h>

static int *none = (void *)0;
static int **where = &none;
static char *names[1] = { (char *)0 };
static char **list = names;
static int marks[4] = { 1, 2, 3, 4 };

int main(void)
{
    unsigned short all = ~(NULL != (void *)0);

    printf("%d %d %d\n", all, NULL == (char *)0, (void *)0 <= NULL);
    *where = &marks[2];
    printf("%d %d\n", *none, none - marks < 4);
    return 0;
}
