/* tsearch, tfind, tdelete, twalk, tdestroy */
#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>

static int numbers[200];
static int visited, last, sorted = 1, freed;

static int compare(const void *a, const void *b)
{
    return (*(const int *)a > *(const int *)b) - (*(const int *)a < *(const int *)b);
}

static void visit(const void *node, VISIT which, int depth)
{
    if (which == postorder || which == leaf) {
        int value = **(int *const *)node;
        sorted &= value > last;
        last = value;
        visited++;
    }
    if (depth > 12)
        printf("too deep\n");
}

static void release(void *key)
{
    freed++;
}

int main(void)
{
    void *root = NULL;
    unsigned state = 1;
    int entered = 0, removed = 0, present = 0;

    for (int i = 0; i < 200; i++) {
        state = state * 1103515245 + 12345;
        numbers[i] = state / 65536 % 500;
        int **node = tsearch(&numbers[i], &root, compare);
        entered += *node == &numbers[i];
    }
    last = -1;
    twalk(root, visit);
    printf("entered %d visited %d sorted %d\n", entered, visited, sorted);
    for (int i = 0; i < 500; i++)
        present += tfind(&i, &root, compare) != NULL;
    printf("present %d\n", present);
    for (int i = 0; i < 500; i += 3)
        removed += tdelete(&i, &root, compare) != NULL;
    visited = 0;
    last = -1;
    twalk(root, visit);
    printf("removed %d left %d sorted %d\n", removed, visited, sorted);
    tdestroy(root, release);
    printf("freed %d\n", freed);
    return 0;
}
