/* aligned_parameters.c - objects of over-aligned types as parameters, results and variable length arrays */
#include <stdint.h>
#include <stdio.h>

typedef struct {
    char tag;
} __attribute__((aligned(64))) line;

struct counters {
    int hits __attribute__((aligned(32)));
    int misses;
};

struct frame {
    char kind;
    line body;
};

static int is_aligned(const void *address, unsigned alignment)
{
    return (uintptr_t)address % alignment == 0;
}

static int by_value(line first, struct counters counters, line unaddressed)
{
    int ok = is_aligned(&first, 64) && is_aligned(&counters, 32);

    first.tag++;
    counters.misses += 2;
    return ok ? first.tag + counters.misses + unaddressed.tag : -1;
}

static line make(char tag)
{
    line made;
    made.tag = tag;
    return made;
}

static int arrays(int n)
{
    line lines[n];
    int numbers[n] __attribute__((aligned(128)));
    char *names[n] __attribute__((aligned(32)));
    int sum = 0;

    for (int i = 0; i < n; i++) {
        lines[i].tag = i;
        numbers[i] = 10 * i;
        names[i] = "name";
    }
    for (int i = 0; i < n; i++)
        sum += lines[i].tag + numbers[i] + names[i][0];
    printf("%d %d %d %d\n", is_aligned(lines, 64), is_aligned(&lines[n - 1], 64), is_aligned(numbers, 128), is_aligned(names, 32));
    return sum;
}

int main(void)
{
    struct counters counters = { 3, 4 };
    struct frame frames[2];
    line made = make(7);

    printf("%d %d\n", is_aligned(&made, 64), made.tag);
    printf("%d\n", by_value(made, counters, make(1)));
    printf("%d %d\n", made.tag, counters.misses);
    for (int n = 1; n < 4; n++)
        printf("%d\n", arrays(n));
    printf("%zu %d\n", sizeof frames, is_aligned(&frames[1].body, 64));
    return 0;
}
