/* attributes.c - what gcc's attributes change, and those that change nothing */
#include <stdio.h>
#include <stdlib.h>

typedef int wide __attribute__((mode(DI)));
typedef unsigned octet __attribute__((__mode__(__QI__)));

static void first(void) __attribute__((constructor(101)));
static void second(void) __attribute__((constructor));
static void last(void) __attribute__((destructor));

static void second(void)
{
    puts("second");
}

static void first(void)
{
    puts("first");
}

static void last(void)
{
    puts("last");
}

__attribute__((destructor(200))) static void very_last(void)
{
    puts("very last");
}

static void handler(void)
{
    puts("exit handler");
}

int real(int x)
{
    return x + 1;
}

/* Other names for the same things. */
int other(int) __attribute__((alias("real")));
extern int by_label(int) __asm__("real");
extern int print(const char *, ...) __asm__("printf");
int variable = 5;
extern int synonym __attribute__((alias("variable")));
extern int missing(void) __attribute__((weak));

__attribute__((noinline, cold)) static int plain(int x __attribute__((unused)))
{
    return 1;
}

void message(const char *, ...) __attribute__((format(printf, 1, 2), nonnull(1)));
int __attribute__((aligned(64))) aligned_one = 3;

int main(void)
{
    octet o = (octet)300;
    int *p = &synonym;

    atexit(handler);
    printf("%zu %zu %d\n", sizeof(wide), sizeof(octet), o);
    printf("%d %d\n", other(1), by_label(2));
    print("by label %d\n", plain(0));
    synonym++;
    printf("%d\n", variable);
    *p = 50;
    printf("%d %d\n", variable, aligned_one);
    if (missing)
        missing();
    else
        puts("missing");
    return 0;
}
