/* token_pasting.c: names, numbers and operators made by ## */
#include <stdio.h>

#define CAT(a, b) a##b
#define XCAT(a, b) CAT(a, b)
#define DEFINE_STACK(type)                                                \
    struct type##_stack { type items[8]; int top; };                      \
    static void push_##type(struct type##_stack *s, type v) { s->items[s->top++] = v; } \
    static type pop_##type(struct type##_stack *s) { return s->items[--s->top]; }

typedef const char *string;

DEFINE_STACK(int)
DEFINE_STACK(double)
DEFINE_STACK(string)

#define VAR(n) XCAT(value_, n)
#define N 2
#define OP(o) o##=
#define HEX(d) 0x##d
#define LONG(n) n##L
#define GETTER(field) static int get_##field(const struct config *c) { return c->field; }
#define OPTIONAL(a, b) a ## b

struct config { int port, backlog; };

GETTER(port)
GETTER(backlog)

#define CALL(name, ...) get_##name(__VA_ARGS__)

int main(void)
{
    struct int_stack is = { .top = 0 };
    struct double_stack ds = { { 0 }, 0 };
    struct string_stack ss = { { 0 }, 0 };
    struct config c = { 8080, 5 };
    int VAR(1) = 10, VAR(N) = 20, XCAT(a, XCAT(b, c)) = 30;

    push_int(&is, 1);
    push_int(&is, 2);
    push_double(&ds, 2.5);
    push_string(&ss, "text");
    printf("%d %g %s\n", pop_int(&is), pop_double(&ds), pop_string(&ss));
    value_1 OP(+) 5;
    value_2 OP(<<) 1;
    printf("%d %d %d\n", value_1, value_2, abc);
    printf("%d %zu %g\n", HEX(ff), sizeof LONG(1), 1e3);
    printf("%d %d\n", CALL(port, &c), CALL(backlog, &c));
    printf("%d %d\n", OPTIONAL(, 7), OPTIONAL(8, ));
    printf("%d\n", XCAT(1, XCAT(2, 3)));
    return 0;
}
