/* weak_symbols.c - functions and variables that a program may do without */
#include <stdio.h>

/* Parts that other builds of this program link. */
extern void audit(const char *what) __attribute__((weak));
extern int trace(const char *format, ...) __attribute__((weak));
extern int plugin() __attribute__((weak));
extern int debug_level __attribute__((weak));
extern int table[] __attribute__((weak));

struct options {
    int verbose;
    int retries;
};

extern struct options site_options __attribute__((weak));

/* A definition that another one may replace. */
__attribute__((weak)) int default_retries(void)
{
    return 3;
}

static void (*const hook)(const char *) = audit;
static int *const level = &debug_level;

static void connect_all(void)
{
    if (audit)
        audit("connect");
    if (trace != NULL)
        trace("%s %d\n", "connect", 1);
    puts("connected");
}

int main(void)
{
    connect_all();

    /* Their addresses are null, in initialisers as well. */
    printf("hook %s, level %s\n", hook ? "set" : "none", level ? "set" : "none");
    printf("plugin %d\n", plugin ? plugin(1, 2) : -1);
    printf("level %d\n", &debug_level ? debug_level : 0);
    printf("table %d\n", table ? table[0] : 0);
    printf("retries %d\n", &site_options ? site_options.retries : default_retries());
    return !hook && !level ? 0 : 1;
}
