/* all_attributes.c - attributes that help the compiler, its warnings and its linker: they change nothing that a program can see */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void die(int status) __attribute__((noreturn, cold));
static int square(int) __attribute__((const));
static size_t length(const char *) __attribute__((pure, nonnull(1), access(read_only, 1)));
static void *allocate(size_t) __attribute__((malloc, alloc_size(1), warn_unused_result, returns_nonnull, assume_aligned(8)));
static void note(const char *, ...) __attribute__((format(printf, 1, 2), nonnull));
static void join(const char *, ...) __attribute__((sentinel));
int retired(void) __attribute__((deprecated("use square")));
static int unused_function(int unused __attribute__((unused))) __attribute__((__unused__));

__attribute__((used, section(".text.special"), visibility("hidden"))) int in_section(void)
{
    return 1;
}

__attribute__((always_inline)) static inline int inlined(void)
{
    return 2;
}

__attribute__((noinline, noclone, noipa)) static int kept(void)
{
    return 3;
}

__attribute__((optimize("O2"), hot, flatten)) static int tuned(void)
{
    return 4;
}

__attribute__((target("sse2"), no_instrument_function, no_sanitize("address"), no_stack_protector)) static int targeted(void)
{
    return 5;
}

__attribute__((leaf, nothrow, externally_visible, noplt)) int simple(void)
{
    return 6;
}

__attribute__((error("never called"))) void never_called(void);
__attribute__((warning("never called"))) void never_called_either(void);

int retired(void)
{
    return 7;
}

struct __attribute__((packed, aligned(2))) wire {
    char kind;
    int value __attribute__((packed));
    short checksum __attribute__((aligned(4)));
};

struct __attribute__((designated_init)) options {
    int verbose;
};

typedef int half __attribute__((mode(HI)));
typedef unsigned octet __attribute__((__mode__(__QI__)));
typedef int word __attribute__((mode(word)));
typedef int __attribute__((may_alias)) aliased;
enum level { LOW __attribute__((deprecated)), HIGH = 5 } __attribute__((packed));

static char name[3] __attribute__((nonstring)) = "abc";
int tentative __attribute__((common));
int definite __attribute__((nocommon));
static __thread int own __attribute__((tls_model("local-exec")));
static int placed __attribute__((section("settings"))) = 8;

static void die(int status)
{
    exit(status);
}

static int square(int x)
{
    return x * x;
}

static size_t length(const char *text)
{
    size_t count = 0;
    while (text[count])
        count++;
    return count;
}

static void *allocate(size_t size)
{
    void *memory = malloc(size);
    if (!memory)
        die(2);
    return memory;
}

static void note(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
}

static void join(const char *first, ...)
{
    va_list arguments;
    va_start(arguments, first);
    for (const char *text = first; text; text = va_arg(arguments, const char *))
        printf("%s.", text);
    va_end(arguments);
    puts("");
}

static int unused_function(int unused)
{
    return 9;
}

static void choose(int kind)
{
    switch (kind) {
    case 1:
        puts("one");
        __attribute__((fallthrough));
    case 2:
        puts("two");
        __attribute__((__fallthrough__));
    default:
        puts("default");
    }
}

int main(void)
{
    struct wire wire = { 1, 2, 3 };
    struct options options = { .verbose = 1 };
    int local __attribute__((unused)) = 1;
    int aligned_local __attribute__((aligned)) = 10;
    __extension__ long long extended = __extension__ 11;
    aliased *view = (aliased *)&placed;
    int *memory = allocate(sizeof *memory);

    *memory = 12;
    note("%d %d %d %d %d %d\n", in_section(), inlined(), kept(), tuned(), targeted(), simple());
    note("%d %zu %d\n", square(3), length("four"), unused_function(0));
    join("a", "b", NULL);
    note("%zu %zu %d %d\n", sizeof wire, __alignof__(struct wire), wire.value, wire.checksum);
    note("%zu %zu %zu %zu\n", sizeof(half), sizeof(octet), sizeof(word), sizeof(enum level));
    note("%c %d %d %d %d %d\n", name[2], tentative, definite, own, placed, *view);
    note("%d %d %lld %d %d\n", options.verbose, aligned_local, extended, *memory, HIGH);
    choose(1);
    goto end;
end:
    __attribute__((unused));
    {
        __label__ inner, last;
        goto inner;
    last:
        puts("last");
        free(memory);
        die(3);
    inner:
        goto last;
    }
}
