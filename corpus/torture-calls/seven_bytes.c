/* A structure of seven bytes as argument, result and variable argument. */
typedef struct {
    char x[7];
} S;
extern void abort(void);
extern void exit(int);
extern int printf();
S g = {{0, 3, 6, 9, 12, 15, 18}};
S mk(int k)
{
    S r;
    int i;
    for (i = 0; i < 7; i++)
        r.x[i] = i + k;
    return r;
}

int check(S a, int k)
{
    int i;
    for (i = 0; i < 7; i++)
        if (a.x[i] != (char)(i + k))
            return 0;
    return 1;
}
S id(S a)
{
    return a;
}
S (*fp)(S) = id;
S rec(S a, int d)
{
    if (d == 0)
        return a;
    a.x[d % 7]++;
    S b = rec(a, d - 1);
    b.x[d % 7]--;
    return b;
}

int va(int n, ...)
{
    __builtin_va_list ap;
    int i, r = 0;
    __builtin_va_start(ap, n);
    for (i = 0; i < n; i++) {
        S s = __builtin_va_arg(ap, S);
        r += check(s, i + 3);
        r += __builtin_va_arg(ap, int) == i;
    }
    __builtin_va_end(ap);
    return r;
}

int two(S a, S b, int i, S c, double d, S e)
{
    return check(a, 1) && check(b, 2) && i == 5 && check(c, 3) && d == 1.5 && check(e, 4);
}

int main()
{
    S a, b, arr[3];
    struct {
        char pre;
        S s;
        char post;
    } w = {1, {{2}}, 3};
    a = mk(7);
    if (!check(a, 7))
        abort();
    if (!check(fp(id(mk(9))), 9))
        abort();
    if (!check(rec(mk(2), 5), 2))
        abort();
    if (va(3, mk(3), 0, mk(4), 1, mk(5), 2) != 6)
        abort();
    if (!two(mk(1), mk(2), 5, mk(3), 1.5, mk(4)))
        abort();
    b = a = mk(1);
    arr[1] = b;
    arr[0] = arr[2] = g;
    w.s = arr[1];
    if (w.pre != 1 || w.post != 3 || !check(w.s, 1))
        abort();
    if (sizeof(S) != 7 || sizeof w != 7 + 2 || sizeof arr != 3 * 7)
        abort();
    if (mk(4).x[6] != 6 + 4)
        abort();
    if ((a.x[0] ? a : b).x[0] != 1)
        abort();
    {
        S *p = &arr[2];
        *p = *&a;
        if (!check(arr[2], 1))
            abort();
        p[-1] = id(g);
        if (arr[1].x[0] != g.x[0])
            abort();
    }
    printf("%d %d\n", g.x[6], ((S){{5}}).x[0]);
    exit(0);
}
