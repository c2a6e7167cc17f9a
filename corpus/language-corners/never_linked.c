/* never_linked.c - names that nothing defines, in code that never runs: gcc makes nothing of it, so nothing is missing */
#include <stdio.h>
#include <stdlib.h>

/* Would fail to link if a compiler made code of its calls. */
extern void size_is_wrong(void);
extern int not_built_here(int);
extern int other_platform;

#define HAVE_OTHER_PLATFORM 0
#define CHECK_SIZE(type, size) do { if (sizeof(type) != (size)) size_is_wrong(); } while (0)

static int poll_platform(int fd)
{
    if (HAVE_OTHER_PLATFORM) {
        other_platform = fd;
        return not_built_here(other_platform);
    }
    return fd + 1;
}

/* Nothing calls it. */
static inline int on_other_platform(int fd)
{
    return not_built_here(fd) + other_platform;
}

static int clamp(int value)
{
    unsigned char small = (unsigned char)value;

    /* The type of the operand decides. */
    if (small > 255)
        size_is_wrong();
    return small < 0 ? not_built_here(1) : small;
}

static int with_switch(void)
{
    switch (sizeof(long)) {
    case 4:
        return not_built_here(4);
    case 8:
        return 8;
    default:
        size_is_wrong();
        return 0;
    }
}

static int with_jumps(int n)
{
    if (n > 2)
        goto big;
    while (0)
        size_is_wrong();
    for (;;) {
        if (n++ > 1)
            break;
        continue;
        size_is_wrong();
    }
    return n;
    size_is_wrong();
big:
    do {
        n--;
        if (n == 0)
            return -1;
    } while (1);
    size_is_wrong();
}

int main(void)
{
    CHECK_SIZE(int, 4);
    CHECK_SIZE(void *, 8);
    printf("%d %d\n", poll_platform(3), clamp(258));
    printf("%d %d\n", 0 && not_built_here(1), 1 || not_built_here(2));
    printf("%d %d\n", 1 ? 5 : not_built_here(3), (int)sizeof(not_built_here(4)));
    printf("%d %d %d\n", with_switch(), with_jumps(0), with_jumps(5));
    exit(0);
    size_is_wrong();
}
