/* layout.c: sizes, alignments and offsets as the x86-64 ABI lays them down */
#include <stdio.h>
#include <stddef.h>

struct a { char c; int i; };
struct b { int i; char c; };
struct c { char c; double d; char e; };
struct d { struct a a; char c; };
struct e { char c[3]; short s; };
struct f { char c; struct { short s; char t; } in; long l; };
struct g { struct c arr[2]; char z; };
union u { char c[5]; int i; };
union v { struct e e; long l; };
struct h { union u u; char c; };
struct i { void *p; void (*f)(void); float x; _Bool b; };
struct j { long double l; char c; };

#define SIZE(t) printf("%-10s %3zu align %2zu\n", #t, sizeof(t), _Alignof(t))
#define OFFSET(t, m) printf("%-10s %-8s %3zu\n", #t, #m, offsetof(t, m))

int main(void)
{
    SIZE(struct a);
    SIZE(struct b);
    SIZE(struct c);
    SIZE(struct d);
    SIZE(struct e);
    SIZE(struct f);
    SIZE(struct g);
    SIZE(union u);
    SIZE(union v);
    SIZE(struct h);
    SIZE(struct i);
    OFFSET(struct a, i);
    OFFSET(struct c, d);
    OFFSET(struct c, e);
    OFFSET(struct d, c);
    OFFSET(struct e, s);
    OFFSET(struct f, in.t);
    OFFSET(struct f, l);
    OFFSET(struct g, z);
    OFFSET(struct g, arr[1].e);
    OFFSET(struct h, c);
    OFFSET(struct i, b);
    printf("%zu %zu\n", sizeof(struct j), offsetof(struct j, c));
    printf("%zu %zu %zu\n", sizeof((struct g *)0)->arr, sizeof ((struct f *)0)->in, sizeof(struct a[10]));
    return 0;
}
