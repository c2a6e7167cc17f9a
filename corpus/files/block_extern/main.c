/* main.c -- declares what it needs where it needs it, as old programs do */
#include <stdio.h>

int verbose;                /* tentative: the definition is the one below */
extern int verbose;
int verbose = 2;

static int total(values, count)
    int *values;
    int count;
{
    int sum = 0;

    while (count-- > 0)
        sum += *values++;
    return sum;
}

int main()
{
    int scale();            /* no prototype */
    long mix();
    extern int samples[];
    extern int sample_count;
    extern struct settings { int low, high; } settings;
    int i;

    for (i = 0; i < sample_count; i++)
        samples[i] = scale(samples[i], 3);
    printf("%d of %d\n", total(samples, sample_count), sample_count);
    printf("%d..%d\n", settings.low, settings.high);
    {
        extern void note_level(void);
        extern int level;

        note_level();
        printf("level %d\n", level);
    }
    printf("%ld\n", mix('a', 2.5, "text"));
    return 0;
}
