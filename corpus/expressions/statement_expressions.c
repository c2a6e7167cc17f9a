/* GNU's statement expressions, as the macros of many network programs are made of them. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* each argument is evaluated once */
#define MAX(a, b)              \
    ({                         \
        __typeof__(a) _a = (a); \
        __typeof__(b) _b = (b); \
        _a > _b ? _a : _b;     \
    })

/* as glibc has it in unistd.h */
#define RETRY(expression)                           \
    (__extension__({                                \
        long int _result;                           \
        do                                          \
            _result = (long int)(expression);       \
        while (_result == -1L && errno == EINTR);   \
        _result;                                    \
    }))

struct pair {
    int x, y;
};

static int calls;

static int next(void)
{
    return ++calls;
}

static int fail_twice(void)
{
    if (next() < 3) {
        errno = EINTR;
        return -1;
    }
    return 77;
}

static int find(const int *values, int count, int wanted)
{
    for (int i = 0; i < count; i++) {
        /* leaves the function from within an expression */
        int distance = ({ if (values[i] == wanted) return i; values[i] - wanted; });
        printf("%d off by %d\n", i, distance);
    }
    return -1;
}

int main(void)
{
    int i = 4, j = 9;

    printf("%d %d\n", MAX(i, j), MAX(i + 6, j));
    printf("%d\n", MAX(MAX(1, i), MAX(j, 3)));
    long result = RETRY(fail_twice());
    printf("%ld after %d calls\n", result, calls);

    int values[] = { 5, 8, 13 };
    printf("found at %d\n", find(values, 3, 13));

    int m = MAX(3, 4), n = m + 1, o = ({ int q = n; q * q; });
    printf("%d %d %d\n", m, n, o);

    int found = ({
        int r = 0;
        for (int z = 0; z < 5; z++) {
            if (z == 3) {
                r = z;
                break;
            }
        }
        r;
    });
    printf("%d\n", found);

    ({ printf("alone\n"); });

    struct pair p = { .y = ({ int e = next(); e; }), .x = 1 };
    printf("%d %d\n", p.x, p.y);
    printf("%d\n", ({ struct pair w = { 11, 12 }; w; }).y);

    char text[16];
    while (({ snprintf(text, sizeof text, "%d", i); i < 7; })) {
        printf("%s,", text);
        i++;
    }
    printf("%zu\n", strlen(({ char *s = text; s; })));
    return MAX(0, ({ int status = i - 5; status; }));
}
