/* pointers_to_arrays.c: the type of an array survives behind a pointer to it */
#include <stdio.h>
#include <string.h>

typedef char line[8];

static line page[3] = { "first", "second", "third" };

static size_t size_of_line(line *l) { return sizeof *l; }
static char last_of(char (*l)[8]) { return (*l)[strlen(*l) - 1]; }
static line *advance(line *l, int n) { return l + n; }

static int (*pick(int table[][2][2], int which))[2]
{
    return table[which];
}

static void clear(int (*grid)[3][3])
{
    memset(grid, 0, sizeof *grid);
    (*grid)[1][1] = 5;
}

int main(void)
{
    int cubes[2][2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
    int grid[3][3], (*whole)[3][3] = &grid, (*row)[3] = grid, *cell = *grid;
    int (*pair)[2] = pick(cubes, 1);
    char (*copy)[8] = page;
    line *l;
    char buffer[sizeof page];

    for (l = page; l < page + 3; l++)
        printf("%s %c\n", *l, last_of(l));
    printf("%zu %zu %zu\n", size_of_line(page), sizeof *copy, sizeof copy);
    printf("%s %c\n", *advance(page, 2), (*advance(page, 1))[3]);
    printf("%td %td\n", advance(page, 2) - page, *advance(page, 2) - *page);
    clear(&grid);
    row++;
    cell += 4;
    printf("%d %d %d %d\n", grid[1][1], (*row)[1], *cell, (*whole)[1][1]);
    printf("%d %d %d\n", pair[0][1], (*pair)[0], *pair[1]);
    (*(pair + 1))[1] *= 10;
    printf("%d\n", cubes[1][1][1]);
    memcpy(buffer, page, sizeof page);
    copy = (char (*)[8])buffer;
    copy[1][0] = 'S';
    printf("%s %s\n", copy[1], page[1]);
    return 0;
}
