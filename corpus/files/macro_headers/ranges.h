/* ranges.h: the macros of the program; each file that includes it uses them in its own way */
#ifndef RANGES_H
#define RANGES_H

#ifndef MARGIN
#define MARGIN 1
#endif

struct range {
    int low, high;
    struct range *next;
};

/* The same types in all files. */
#define LENGTH(r) ((r)->high - (r)->low)
#define HAS(r, n) ((n) >= (r)->low && (n) < (r)->high) /* half open */
#define GROW(r, n) ((r)->high += (n))

/* int in one file, double in the other. */
#define SQUARE(x) ((x) * (x))

/* The square is the same in both, its own square is not. */
#define VOLUME(x) (SQUARE(x) * (x))

/* What MARGIN is, a file says before it includes this. */
#define WIDEN(n) ((n) + MARGIN)

/* Each file has a counter of its own. */
#define COUNTED(n) ((n) + uses)

/* A function of another file. */
#define REPORT(r) report((r), LENGTH(r))

/* One of the two needs a constant. */
#define SLOTS(n) ((n) * 4)

/* Only one file uses it. */
#define MIDDLE(r) (((r)->low + (r)->high) / 2)

void report(const struct range *r, int length);
int sum_of_ranges(struct range *list);

#endif
