/* Comma operators and statement expressions inside of one another and of everything else; each tick shows when it was evaluated. */
#include <stdio.h>
#include <string.h>

#define MIN(a, b)               \
    ({                          \
        __typeof__(a) a_ = (a); \
        __typeof__(b) b_ = (b); \
        a_ < b_ ? a_ : b_;      \
    })
#define CONTAINER_OF(pointer, type, member)                          \
    ({                                                               \
        const __typeof__(((type *)0)->member) *m_ = (pointer);       \
        (type *)((char *)m_ - __builtin_offsetof(type, member));     \
    })
#define CHECK(condition)                          \
    do {                                          \
        if (!(condition))                         \
            printf("failed: %s\n", #condition);   \
        else                                      \
            printf("ok\n");                       \
    } while (0)

struct point {
    int x, y;
};

struct shape {
    int sides[3];
    struct point at;
    unsigned kind : 3;
};

static int ticks;

static int tick(const char *mark)
{
    printf("%s%d ", mark, ++ticks);
    return ticks;
}

static struct shape make(int n)
{
    struct shape s = { { n, n + 1, n + 2 }, { n * 2, n * 3 }, n };
    return s;
}

static int leave_early(void)
{
    int total = 0;
    for (int i = 0; i < 5; i++) {
        // both leave the loop's body from within an initialiser
        int value = ({ if (i == 1) continue; if (i == 4) break; i * 10; });
        total += value;
    }
    do {
        total += ({
            int k = 0;
            while (1) {
                if (k++ > 2)
                    break;
                if (k == 2)
                    continue;
                total++;
            }
            k;
        });
    } while (({ int more = total < 60; more; }));
    return total;
}

static int jump_out(int x)
{
    int r = ({ if (x > 3) goto big; x * 2; });
    return r;
big:
    return -1;
}

static int choose(int x)
{
    return ({
        int r;
        switch (x) {
        case 1: r = 10; break;
        case 2: r = 20; /* falls through */
        default: r = 30;
        }
        r;
    }) + (x == 1 ? (tick("one"), 1) : 2);
}

static struct shape pick(int first)
{
    return (tick("pick"), first) ? make(1) : (tick("other"), make(2));
}

int main(void)
{
    struct shape v = make(3), *p = &v, both[2] = { make(1), make(2) };
    int i = 0, j, k, a[4] = { 1, 2, 3, 4 }, *q = a;

    /* what stands before a comma on the right comes before all on the left */
    a[(tick("index"), 1)] = (tick("value"), 9);
    p->at.x = (tick("member"), 7);
    both[tick("element") - 3 > 0].at.y = (tick("y"), 8);
    i = j = k = (tick("chain"), 5);
    printf("\n%d %d %d %d %d %d\n", i, j, k, a[1], v.at.x, both[0].at.y + both[1].at.y);

    printf("%d\n", MIN(MIN(i, 3), MIN(j, k)) + MIN(4, ({ int z = 2; z; })));
    CHECK((i++, i == 6));
    CHECK(({ j = 3; j; }) == 3);
    printf("%d\n", leave_early());
    k = jump_out(2);
    printf("%d %d\n", k, jump_out(5));
    printf("%d\n", choose(1));
    printf("%d\n", choose(2));
    printf("%d\n", pick(1).at.x);
    printf("%d\n", pick(0).at.x);
    struct shape *whole = CONTAINER_OF(&v.at, struct shape, at);
    printf("%d\n", whole == &v);

    while (i++ < 9 && (tick("w"), i != 8))
        ;
    printf("%d\n", i);
    while (q < a + 4 && (k = *q++, k != 3))
        printf("<%d>", k);
    printf("%d\n", (int)(q - a));
    for (i = 0; i < 10 && ({ int ok = i < 3; ok; }); i++, tick("step"))
        if (i == 1)
            continue;
        else
            printf("%d", i);
    printf("\n");
    if (!(i = 3, i) || (tick("or"), 0) || !(tick("not"), 1))
        printf("bad\n");
    else
        printf("good\n");
    printf("%d\n", (i == 3 ? (tick("yes"), 1) : (tick("no"), 0)) ? (tick("x"), 10) : 20);

    v.kind = (tick("bits"), 5);
    v.kind += ({ int one = 1; one; });
    k = v.kind;
    printf("%d %d\n", k, (v.kind = 15, v.kind));
    int *to = (tick("to"), a);
    *to++ = ({ tick("store"); 1; });
    *to += (tick("add"), 100);
    printf("%d %d %d\n", a[0], a[1], (int)(to - a));

    char *text = ({ static char buffer[8] = "static"; buffer; });
    printf("%s\n", text);
    k = sizeof(tick("never"), v); /* not evaluated */
    printf("%d\n", k == sizeof v);
    (void)({ tick("void"); 0; });
    ((void)(i = 2), (void)(j = 3));
    i = (i > 1 ? j > 2 ? (tick("inner"), 1) : 2 : 3) + 1;
    printf("%d\n", i);
    int (*function)(const char *) = (tick("function"), tick);
    (tick("before"), function)("called");
    printf("\n%.1f\n", ({ float f = 1.5f; f * 2; }));
    switch (({ i; })) {
    case 2:
        printf("two\n");
    }
    return (tick("return"), i) == 2 ? ({ puts(""); 4; }) : 5;
}
