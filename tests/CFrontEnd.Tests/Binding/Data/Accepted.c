/* Valid GNU C17 of many kinds: gcc compiles it without a warning, and so does the binder. */
#include <stddef.h>
#include <stdarg.h>
typedef struct node { struct node *next; int v; } node_t, *node_p;
typedef struct { int x, y; } point;
typedef int (*cmp_fn)(const void *, const void *);
typedef int vec[3];
static const char *const names[] = { "a", "b", [5] = "f", "g" };
static int table[][3] = { {1,2,3}, {4,5}, 6, 7, 8, [4] = {9} };
static point pts[] = { {1,2}, {.y=3}, [3].x = 4, [3].y = 5, 6, 7 };
struct outer { int a; struct { int b; union { int c; float d; }; } in; int e[2]; point p; char name[8]; };
static struct outer o = { 1, 2, 3, 4, 5, {6, 7}, "abc" };
static struct outer o2 = { .in.b = 5, .in.c = 6, .e[1] = 7, .p = { .y = 1 }, .name = { "xy" } };
static struct outer o3 = { .in = { 1, { .d = 2.5 } }, .name[2] = 'q' };
int ranges[10] = { [0 ... 4] = 1, [3] = 2, [7 ... 9] = 3 };
point rp[4] = { [0 ... 3] = { 1, 2 }, [2].x = 9 };
union u { int i; char c[4]; double d; };
union u u1 = { 5 }, u2 = { .d = 1.5 }, u3 = { .c = { 'a', 'b' } };
char s1[] = "hello", s2[10] = "hi", s3[3] = "abc", s4[] = { "brace" }, s5[2][4] = { "ab", "cd" };
int *ip = &table[1][2], *ip2 = table[0] + 2, *ip3 = &o.e[1];
char *cp = (char *)&o + offsetof(struct outer, p);
unsigned long ul = (unsigned long)&o;
int (*fp)(int), fun(int);
int (*fp2)(int) = fun, (*fp3)(int) = &fun;
static int later(void);
static int (*const handlers[])(void) = { later, later };
static int later(void) { return 1; }
int arr[]; int arr[3]; extern int arr[];
static const int first_limit = 3;
int second_limit = first_limit + 1, limit_list[] = { first_limit, first_limit * 2 };
static const point start_point = { 1, 2 };
point next_point = start_point;
char second_letter = "abc"[1];
long no_distance = (long)&second_limit - (long)&second_limit;
typedef int wide_word __attribute__((mode(DI)));
typedef unsigned narrow_word __attribute__((__mode__(__QI__)));
struct modes { int half __attribute__((mode(HI))); wide_word wide; narrow_word narrow; };
int fun(int x) { return x ? fun(x - 1) : 0; }
int old(a, b, c) char a; float b; char *c; { return a + b + *c; }
static inline int inl(int a) { return a; }
void va(const char *f, ...) { va_list ap, aq; va_start(ap, f); int i = va_arg(ap, int); double d = va_arg(ap, double); va_copy(aq, ap); va_end(aq); va_end(ap); (void)i; (void)d; }
void vb(va_list ap) { char *p = va_arg(ap, char *); (void)p; }
int main(int argc, char **argv)
{
    int i, *p = &i; point q = { 1, 2 }, r = q; point *pp = &q;
    for (int j = 0, k = 1; j < 10; j++, k *= 2) continue;
    (*p)++; p[0] = 1; 0[p] = 2; *p++; ++*p;
    pp->x = (&q)->y; r = *pp; r = (point){ 1, 2 }; pp = &(point){ .y = 2 };
    i = sizeof(int) + sizeof i + sizeof(point) + sizeof "abc" + sizeof(int[3]);
    i += 3.5; i <<= 2; i %= 7; unsigned char c = 200; c += 100; c = c << 1; p += i; p -= 2;
    float f = 1.5f; f *= 2; f++; _Bool b = p; b = 3.5; b++; 
    switch (c) { case 'a': case 'b': i = 1; break; case 1 ... 5: default: ; { case 77: break; } }
    do { if (i) break; else continue; } while (--i);
    goto end;
lab: __attribute__((unused)) i = 1;
    { __label__ inner; goto inner; inner: ; }
end:
    i = ({ int t = i; t + 1; }); i = i ?: 3; i = (1, 2, i);
    void *vp = p; p = vp; vp++; vp += 2; i = (char *)vp - (char *)p; 
    const char *cs = "x"; cs = argv[1]; const void *cv = cs; cv = vp;
    void *labels[] = { &&lab, &&end }; goto *labels[i];
    cmp_fn cf = 0; cf = NULL; if (cf) cf(p, p); (*cf)(p, p); (**cf)(p, p); fun(1); (fun)(1); (*fun)(1); (&fun)(1); (***fun)(1);
    int m[2][3]; m[1][2] = 1; int (*row)[3] = m; row[1][1] = 2; (*row)[0] = 1; int *flat = m[0]; flat = *m;
    vec v = { 1, 2, 3 }; vec *vpp = &v; (*vpp)[1] = 2;
    int n = argc; int vla[n]; vla[0] = sizeof vla; int vla2[n][n + 1]; vla2[1][0] = sizeof vla2[0];
    o.in.c = 1; o.in.d = 2; struct outer *op = &o; op->in.c = op->e[0]; 
    enum { A, B = 5, C } e = A; e = B; e = 7; i = C; enum color { RED } col = RED; col++; if (col == e) ;
    __auto_type at = 5L; typeof(at) at2 = at; __typeof__(int *) tp = p; (void)at2; (void)tp;
    unsigned u = -1; if (i < u) ; if (u == -1) ; long l = u; l = i * u; u = ~0; short sh = 1; sh = sh + sh; sh = -sh;
    i = _Generic(i, int: 1, default: 2); _Static_assert(sizeof(int) == 4, "x"); i = __builtin_expect(!!i, 1); i = __builtin_offsetof(struct outer, e[1]);
    char buf[16] = { 0 }; buf[sizeof buf - 1] = 0; char *bp = buf; *bp++ = 'a'; bp = &buf[3]; bp = buf + 3; if (bp - buf > 3) ; if (!bp) ; if (bp == NULL || bp == 0) ; if (!*bp) ;
    extern int arr[]; extern int ext(int); int loc(void); static int counter; counter++; 
    i = fun(1) , fun(2); return argc > 1 ? (argv[1][0] == '-') : !argc;
}
int tail(struct outer x) { return x.e[1] + (x.p.x > 2 ? x.in.c : x.in.d); }
struct flex { int n; int d[]; }; static struct flex fl = { 2, { 1, 2 } }; 
struct empty {}; static struct empty em = {}; int zl[0]; struct pk { char a; int b; } __attribute__((packed)); 
extern int weird __attribute__((unused)); _Noreturn void die(void); __attribute__((noreturn)) void die2(void);
int (*getf(int x))(int) { return fp; } int (*(*getff)(int))(int) = getf; char *(*arrf[3])(void);
int after(void) { return getf(1)(2) + getff(1)(2) + (*getf(1))(2); }
