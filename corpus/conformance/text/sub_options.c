/* getsubopt takes the options of mount apart */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    static char *const tokens[] = { "ro", "rw", "name", "size", NULL };
    static const char *const lists[] = { "ro", "rw,name=disk", "name=,size=10", "other,ro", "name=a=b,=x,", ",ro", "size", "" };

    for (int i = 0; i < 8; i++) {
        char text[64], *next = text, *value;

        strcpy(text, lists[i]);
        printf("'%s':", lists[i]);
        while (*next != 0) {
            int found = getsubopt(&next, tokens, &value);
            printf(" %d(%s)", found, value ? value : "null");
        }
        printf("\n");
    }
    return 0;
}
