/* hcreate, hsearch, hdestroy: finding, entering, a table that is full */
#define _GNU_SOURCE
#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    static char keys[40][8];
    struct hsearch_data table;
    ENTRY item, *found;
    int entered = 0;

    printf("hcreate %d\n", hcreate(10) != 0);
    item.key = "alpha";
    item.data = "first";
    found = hsearch(item, ENTER);
    printf("entered %s\n", (char *)found->data);
    item.data = "second";
    printf("again %s\n", (char *)hsearch(item, ENTER)->data);
    item.key = "beta";
    errno = 0;
    printf("missing %d", hsearch(item, FIND) == NULL);
    printf(" %s\n", strerror(errno));
    for (int i = 0; i < 40; i++) {
        snprintf(keys[i], sizeof keys[i], "key%d", i);
        item.key = keys[i];
        item.data = keys[i];
        if (hsearch(item, ENTER) == NULL)
            break;
        entered++;
    }
    printf("room for %d, then %s\n", entered, strerror(errno));
    item.key = "key3";
    printf("found %s\n", (char *)hsearch(item, FIND)->data);
    hdestroy();
    memset(&table, 0, sizeof table);
    printf("hcreate_r %d\n", hcreate_r(5, &table) != 0);
    item.key = "x";
    item.data = "y";
    printf("hsearch_r %d", hsearch_r(item, ENTER, &found, &table) != 0);
    printf(" %s\n", (char *)found->data);
    item.key = "z";
    printf("missing %d", hsearch_r(item, FIND, &found, &table));
    printf(" %s\n", strerror(errno));
    hdestroy_r(&table);
    return 0;
}
