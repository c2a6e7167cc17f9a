/* random48_states - drand48 and its like with the state kept by the caller */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    struct drand48_data data, zero;
    unsigned short own[3] = { 1, 2, 3 };
    unsigned short seed[3] = { 0x1234, 0xabcd, 0x330e };
    unsigned short parameters[7] = { 1, 2, 3, 0xe66d, 0xdeec, 5, 11 };
    double real;
    long whole;
    int i;

    printf("%d\n", (int)sizeof data);
    memset(&data, 0, sizeof data);
    memset(&zero, 0, sizeof zero);
    printf("%d\n", srand48_r(42, &data));
    srand48(42);
    for (i = 0; i < 4; i++) {
        drand48_r(&data, &real);
        printf("%a %d", real, real == drand48());
        lrand48_r(&data, &whole);
        printf(" %ld %d", whole, whole == lrand48());
        mrand48_r(&data, &whole);
        printf(" %ld %d\n", whole, whole == mrand48());
    }
    erand48_r(own, &zero, &real);
    printf("%a %x %x %x\n", real, own[0], own[1], own[2]);
    nrand48_r(own, &zero, &whole);
    printf("%ld", whole);
    jrand48_r(own, &zero, &whole);
    printf(" %ld\n", whole);
    printf("%d", seed48_r(seed, &data));
    drand48_r(&data, &real);
    printf(" %a\n", real);
    printf("%d", lcong48_r(parameters, &data));
    drand48_r(&data, &real);
    printf(" %a\n", real);
    srand48_r(-1, &data);
    lrand48_r(&data, &whole);
    printf("%ld\n", whole);
    return 0;
}
