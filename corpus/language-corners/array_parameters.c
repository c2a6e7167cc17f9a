/* array_parameters.c: arrays that become pointers, in every spelling of a parameter */
#include <stdio.h>
#include <string.h>

static int sum(int v[], int n) { int s = 0; while (n) s += v[--n]; return s; }
static int sum_fixed(int v[4]) { return sum(v, 4); }
static int sum_static(const int v[static 2]) { return v[0] + v[1]; }
static int sum_const(int v[const], int n) { return sum(v, n); }
static int sum_rows(int m[][3], int rows) { int s = 0, r; for (r = 0; r < rows; r++) s += sum(m[r], 3); return s; }
static int corner(int (*m)[3], int r, int c) { return m[r][c]; }
static int deep(int c[2][2][2]) { return c[1][0][1]; }
static void advance(char s[]) { s++; *s = 'X'; s[1] = 'Y'; }
static size_t total_length(char *words[], int n) { size_t t = 0; while (n--) t += strlen(*words++); return t; }
static int call_all(int (*f[])(int), int n, int arg) { while (n--) arg = f[n](arg); return arg; }
static int apply(int f(int), int n) { return f(n); }
static int twice(int n) { return 2 * n; }
static int next(int n) { return n + 1; }
static void reset(int v[], int n) { int *end = v + n; while (v < end) *v++ = -1; }
static const char *pick(const char table[][8], unsigned i) { return table[i]; }
static void fill(int (*row)[3], int v) { (*row)[0] = (*row)[1] = (*row)[2] = v; }

int main(void)
{
    int v[] = { 1, 2, 3, 4 }, m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } }, cube[2][2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
    char text[] = "abcdef", *words[] = { "one", "three", text };
    int (*functions[])(int) = { twice, next, twice };
    static const char names[3][8] = { "zero", "one", "two" };

    printf("%d %d %d %d\n", sum(v, 3), sum_fixed(v), sum_static(v + 2), sum_const(&v[1], 2));
    printf("%d %d %d\n", sum_rows(m, 2), corner(m, 1, 2), deep(cube));
    printf("%d %d\n", sum(*m, 6), sum(&m[0][1], 4));
    advance(text);
    printf("%s %zu\n", text, total_length(words, 3));
    printf("%d %d %d\n", call_all(functions, 3, 5), apply(next, 1), apply(functions[0], 4));
    fill(&m[1], 9);
    fill(m, 8);
    printf("%d\n", sum_rows(m, 2));
    reset(v + 1, 2);
    printf("%d %d %d %d\n", v[0], v[1], v[2], v[3]);
    printf("%s %s\n", pick(names, 2), pick(names + 1, 0));
    return 0;
}
