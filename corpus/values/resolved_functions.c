/* resolved_functions.c - functions that the program chooses when it starts */
#include <stdio.h>

static int fast_checks = 1;

static unsigned sum_slow(const unsigned char *bytes, int count)
{
    unsigned sum = 0;
    while (count-- > 0)
        sum += *bytes++;
    return sum;
}

static unsigned sum_fast(const unsigned char *bytes, int count)
{
    return sum_slow(bytes, count) + 1000;
}

static unsigned (*choose_sum(void))(const unsigned char *, int)
{
    return fast_checks ? sum_fast : sum_slow;
}

unsigned sum_bytes(const unsigned char *bytes, int count) __attribute__((ifunc("choose_sum")));

static void greet_shortly(void)
{
    puts("hi");
}

/* A resolver may give any pointer. */
static void *choose_greeting(void)
{
    return (void *)greet_shortly;
}

static void greet(void) __attribute__((ifunc("choose_greeting")));

int main(void)
{
    static const unsigned char packet[] = { 1, 2, 3, 4 };
    unsigned (*through_pointer)(const unsigned char *, int) = sum_bytes;

    greet();
    printf("%u\n", sum_bytes(packet, 4));
    printf("%u\n", through_pointer(packet, 2));
    return 0;
}
