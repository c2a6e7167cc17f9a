/* glibc's sequences: random with states of every size, random_r, drand48 and its kin */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void show(const char *what)
{
    printf("%s:", what);
    for (int i = 0; i < 6; i++)
        printf(" %ld", random());
    printf("\n");
}

int main(void)
{
    static const size_t sizes[] = { 8, 16, 32, 64, 128, 200, 256, 300 };
    static char states[8][300];
    char *previous, small[4];
    struct random_data data;
    unsigned short seed[3] = { 1, 2, 3 }, parameters[7] = { 1, 2, 3, 4, 5, 6, 7 };
    int value;

    show("default");
    srandom(42);
    show("42");
    for (int i = 0; i < 8; i++) {
        char name[32];
        previous = initstate(1234 + i, states[i], sizes[i]);
        snprintf(name, sizeof name, "state of %zu", sizes[i]);
        printf("previous %d\n", previous != NULL && (i == 0 || previous == states[i - 1]));
        show(name);
    }
    for (int i = 7; i >= 0; i--) {
        previous = setstate(states[i]);
        printf("back from %d\n", previous == states[i == 7 ? 7 : i + 1]);
        show("goes on");
    }
    srandom(0);
    show("seed 0");
    errno = 0;
    printf("too small: %d", initstate(1, small, sizeof small) == NULL);
    printf(" %s\n", strerror(errno));
    memset(&data, 0, sizeof data);
    memset(states[0], 0, 300);
    printf("initstate_r %d\n", initstate_r(99, states[0], 128, &data));
    for (int i = 0; i < 5; i++) {
        random_r(&data, &value);
        printf(" %d", value);
    }
    printf("\nsrandom_r %d\n", srandom_r(5, &data));
    random_r(&data, &value);
    printf("%d\n", value);
    srand48(7);
    printf("%ld", lrand48());
    printf(" %ld", mrand48());
    printf(" %.17g\n", drand48());
    memcpy(seed, seed48(seed), sizeof seed);
    printf("%x %x %x", seed[0], seed[1], seed[2]);
    printf(" %ld\n", lrand48());
    lcong48(parameters);
    printf("%ld", lrand48());
    printf(" %ld", nrand48(seed));
    printf(" %ld\n", jrand48(seed));
    printf("uniform %d %d\n", arc4random_uniform(1) == 0, arc4random_uniform(10) < 10);
    return 0;
}
