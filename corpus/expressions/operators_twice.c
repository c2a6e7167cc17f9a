/* Compound assignments and steps whose operand must be evaluated once, and in its own type. */
#include <stdbool.h>
#include <stdio.h>

struct counter {
    unsigned char hits;
    short level;
    bool seen;
    double rate;
};

static struct counter table[4] = { { 250, 7, false, 1.5 }, { 3, -9, true, 2.5 } };
static int calls;

static struct counter *get(int index)
{
    calls++;
    return &table[index];
}

int main(void)
{
    short s[4] = { 10, 20, 30, 40 }, *p = s;
    *p++ /= 3;
    *p++ >>= 1;
    *p++ %= 7;
    *p += 1.5;
    printf("%d %d %d %d at %d\n", s[0], s[1], s[2], s[3], (int)(p - s));

    unsigned char b[3] = { 200, 100, 7 }, *c = b;
    int i = (*c++ <<= 1);
    i += (*c++ >>= 2);
    printf("%d: %d %d %d\n", i, b[0], b[1], b[2]);

    get(0)->hits += 10;
    get(0)->level /= 2;
    get(1)->level >>= 1;
    get(1)->rate *= 3;
    get(1)->hits *= 2.5; /* computed as a double */
    printf("%d %d %d %.1f %d, %d calls\n", table[0].hits, table[0].level, table[1].level, table[1].rate, table[1].hits, calls);

    int numbers[2] = { 7, 9 }, *q = numbers;
    *q++ /= 2;
    *q-- %= 4;
    *q *= 1.5;
    printf("%d %d\n", numbers[0], numbers[1]);

    // a pointer to an array moves by whole arrays, also when its old value is used
    int grid[3][2] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
    int(*row)[2] = grid;
    printf("%d ", (*row++)[1]);
    printf("%d ", (*++row)[0]);
    printf("%d ", (*row--)[1]);
    printf("%d\n", (*--row)[0]);

    // GNU C counts void * in bytes
    void *v = grid, **vv = &v;
    char *base = (char *)grid;
    (*vv)++;
    ++*vv;
    *vv += 2;
    printf("%d ", *(int *)v);
    void *old = v++;
    printf("%d %d ", (int)((char *)old - base), (int)((char *)v - base));
    printf("%d ", (int)((char *)v-- - base));
    printf("%d\n", (int)((char *)v - base));

    bool t = false;
    printf("%d", t++);
    printf("%d", t++);
    printf("%d", t--);
    printf("%d", --t);
    printf("%d", ++t);
    t += 5;
    printf("%d", t);
    t *= 0.5;
    printf("%d", t);
    t -= 1;
    printf("%d\n", t);
    get(0)->seen++;
    get(1)->seen--;
    get(2)->seen |= 6;
    printf("%d %d %d, %d calls\n", table[0].seen, table[1].seen, table[2].seen, calls);
    return 0;
}
