/* switch on bit-fields, which are promoted first. */
#include <stdlib.h>

struct s {
    unsigned a : 3;
    int b : 3;
    long long c : 40;
};

int f(struct s *p)
{
    switch (p->a) {
    case 7:
        return 1;
    }
    switch (p->b) {
    case -1:
        return 2;
    case -4:
        return 3;
    }
    switch (p->c) {
    case -1:
        return 4;
    case 0x7fffffffff:
        return 5;
    }
    return 0;
}

int main()
{
    struct s s = {7};
    if (f(&s) != 1)
        abort();
    s.a = 0;
    s.b = 7;
    if (f(&s) != 2)
        abort();
    s.b = 4;
    if (f(&s) != 3)
        abort();
    s.b = 0;
    s.c = -1;
    if (f(&s) != 4)
        abort();
    s.c = 0x7fffffffff;
    if (f(&s) != 5)
        abort();
    return 0;
}
