/* keywords_as_names.c: what C takes for ordinary names, C# takes for keywords */
#include <stdio.h>

struct object {
    int class, base, this;
    const char *string;
    struct object *is, *as;
    double decimal;
};

typedef struct object params;
typedef int bool_;

enum access { public = 1, private, protected, internal };

static int checked = 5, unchecked;
static int (*delegate)(int);

static int await(int async)
{
    return async + checked;
}

static void foreach(const char *in, void (*yield)(char))
{
    while (*in)
        yield(*in++);
}

static void out(char ref)
{
    putchar(ref);
    putchar('.');
}

static int using(params *namespace, int lock)
{
    int try = 0, catch = 1, finally = 2, throw;

    for (throw = 0; throw < lock; throw++) {
        int event = try + catch;

        try = catch;
        catch = event;
    }
    namespace->class = try;
    namespace->base = finally;
    return catch;
}

static int override(int virtual, int abstract)
{
    int sealed = virtual > abstract ? virtual : abstract;

    goto new;
new:
    return sealed;
}

int main(void)
{
    struct object null = { 1, 2, 3, "text", NULL, NULL, 2.5 };
    params stackalloc = null;
    int true = 1, false = 0, byte = 255, sbyte = -1, ushort = 65535, ulong = 9, uint = 3;
    int operator = 1, implicit = 2, explicit = 3, readonly = 4, fixed = 5, unsafe = 6;
    const char *var = "var", *dynamic = "dynamic", *record = "record", *nameof = "nameof";
    bool_ value = 1, get = 2, set = 3, partial = 4, where = 5, select = 6, from = 7;

    null.is = &stackalloc;
    stackalloc.as = &null;
    printf("%d %d %d %s %g\n", null.class, null.base, null.is->this, stackalloc.as->string, stackalloc.decimal);
    delegate = await;
    unchecked = delegate(10);
    printf("%d %d\n", unchecked, await(1));
    foreach("abc", out);
    printf("\n%d", using(&null, 10));
    printf(" %d %d %d\n", null.class, null.base, override(3, 4));
    printf("%d %d %d %d\n", public, private, protected, internal);
    printf("%d %d %d %d %d %d %d\n", true, false, byte, sbyte, ushort, ulong, uint);
    printf("%d %d\n", operator + implicit * explicit, readonly + fixed - unsafe);
    printf("%s %s %s %s\n", var, dynamic, record, nameof);
    printf("%d\n", value + get * set - partial + where * select - from);
    return 0;
}
