/* underscores.c: names that differ only in case or underscores, and very long ones */
#include <stdio.h>

static int value = 1, Value = 2, VALUE = 4, _value = 8, value_ = 16, __value = 32, value__ = 64;

#define Value_Of(v) (v)
#define LIMIT 10
static int limit = LIMIT, Limit = LIMIT + 1;

struct node { int node_; };
struct Node { int Node_; };
struct NODE { int NODE_; };

static int get_value(void) { return value; }
static int GetValue(void) { return Value; }
static int getValue(void) { return VALUE; }
static int get__value(void) { return __value; }

static int a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_1(void) { return 1; }
static int a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_2(void) { return 2; }

enum { E, e, _E, E1, e1 };

static int _(int _)
{
    return _ + 1;
}

int main(void)
{
    struct node n = { 1 };
    struct Node N = { 2 };
    struct NODE NN = { 3 };
    int l = 1, I = 2, O = 3, o = 4, l1 = 5, ll = 6;

    printf("%d\n", value | Value | VALUE | _value | value_ | __value | value__);
    printf("%d %d %d\n", Value_Of(value), limit, Limit);
    printf("%d %d %d\n", n.node_, N.Node_, NN.NODE_);
    printf("%d %d %d %d\n", get_value(), GetValue(), getValue(), get__value());
    printf("%d\n", a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_1()
           - a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_2());
    printf("%d%d%d%d%d\n", E, e, _E, E1, e1);
    printf("%d\n", _(_(1)));
    printf("%d\n", l + I * O - o + l1 * ll);
    return 0;
}
