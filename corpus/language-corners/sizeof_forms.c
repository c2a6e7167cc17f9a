/* sizeof_forms.c: sizeof of everything; what stands in it is not computed */
#include <stdio.h>
#include <stddef.h>

struct s { char c; long l; short a[3]; };
typedef int row[4];

static int calls;
static int side(void) { calls++; return 1; }
static struct s result(void) { calls++; return (struct s){ 0 }; }

static size_t of_parameter(row r, char text[100])
{
    return sizeof r * 10 + sizeof text;
}

int main(void)
{
    int n = 5, matrix[3][4];
    char text[] = "text";
    struct s s, *p = &s, list[3];
    row r, *pr = &r;
    double d = 1;

    printf("%zu %zu %zu %zu\n", sizeof(char), sizeof 'a', sizeof "abc", sizeof text);
    printf("%zu %zu %zu %zu\n", sizeof matrix, sizeof matrix[0], sizeof matrix[0][0], sizeof *matrix / sizeof **matrix);
    printf("%zu %zu %zu %zu\n", sizeof s, sizeof *p, sizeof p->a, sizeof s.a / sizeof *s.a);
    printf("%zu %zu %zu\n", sizeof list, sizeof(struct s[2]), sizeof(struct s *));
    printf("%zu %zu %zu\n", sizeof r, sizeof *pr, sizeof(row[2]));
    printf("%zu %zu %zu\n", sizeof side(), sizeof result(), sizeof result().a);
    printf("%zu %zu %zu\n", sizeof n++, sizeof(n = 7), sizeof(char)+n);
    printf("%zu %zu %zu\n", sizeof(n + d), sizeof(1 ? (char)1 : (short)2), sizeof(long double));
    printf("%zu %zu\n", of_parameter(r, text), sizeof(int (*)(void)));
    printf("%zu %zu\n", sizeof sizeof n, sizeof(ptrdiff_t));
    printf("%zu %zu %zu\n", sizeof -n, sizeof !d, sizeof(&n));
    printf("%zu\n", sizeof(struct { char a; struct { double b; } c[2]; }));
    printf("%d %d %d\n", calls, n, (int)sizeof n - 5 < 0);
    return 0;
}
