/* static_initial_values.c: constants that initialisers of static objects may use */
#include <stdio.h>
#include <stddef.h>

#define KB(n) ((n) * 1024)

struct item { int kind; const char *name; struct item *link; double weight; };
enum kind { SMALL = 1, LARGE = SMALL << 4 };

static int base[10];
static struct item last = { LARGE, "last", NULL, 1e3 };
static struct item items[] = { { SMALL, "first", &items[1], 0.5 }, { SMALL + 1, "second", &last, -.25 } };

static int *middle = base + 5, *end = &base[10];
static long distance = (char *)&base[7] - (char *)&base[2];
static size_t offset = offsetof(struct item, weight), size = sizeof items / sizeof *items;
static unsigned mask = ~0u << 8 & 0xffff;
static char first_letter = 'f', letters[] = { 'a', 'b' + 1, '\0' };
static const char *name_part = &"filename.txt"[8];
static double third = 1.0 / 3, from_int = 7 / 2, big = 1e20;
static float half = 1 / 2.0f;
static _Bool truth = 5, from_double = 0.25, no = 0;
static unsigned char wrapped = (unsigned char)300, negative = (unsigned char)-1;
static long long limit = -9223372036854775807LL - 1;
static int conditional = sizeof(long) == 8 ? 64 : 32, memory = KB(4), truncated = (int)2.9;
static void *self = &self;
static struct { char tag; union { int i; float f; } u; int *where; } mixed[] = { { 'i', { 3 }, base }, { 'f', { .f = 2.5f }, &memory } };

int main(void)
{
    struct item *i;

    for (i = items; i; i = i->link)
        printf("%d %s %g; ", i->kind, i->name, i->weight);
    printf("\n%td %td %ld %zu %zu\n", middle - base, end - base, distance, offset, size);
    printf("%x %c %s %s\n", mask, first_letter, letters, name_part);
    printf("%.17g %g %g %g\n", third, from_int, big, half);
    printf("%d%d%d %d %d %lld\n", truth, from_double, no, wrapped, negative, limit);
    printf("%d %d %d %d\n", conditional, memory, truncated, self == (void *)&self);
    printf("%d %g %d %d\n", mixed[0].u.i, mixed[1].u.f, mixed[0].where == base, *mixed[1].where);
    return 0;
}
