/* pragmas.c - pragmas that change nothing in C#, and those about macros and layouts */
#include <stdio.h>
#import <string.h>
#import <string.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunknown-pragmas"
#pragma STDC FP_CONTRACT OFF
#pragma GCC optimize("O2")
#pragma GCC push_options
#pragma GCC pop_options
#pragma GCC visibility push(hidden)
#pragma GCC visibility pop
#pragma GCC poison gets tmpnam
#pragma omp parallel
#pragma region limits
#ident "pragmas 1.0"

#define LIMIT 1
#pragma push_macro("LIMIT")
#undef LIMIT
#define LIMIT 2
static int inner_limit = LIMIT;
#pragma pop_macro("LIMIT")
static int outer_limit = LIMIT;

#pragma pack(push, 1)
struct header {
    char kind;
    int length;
};
#pragma pack(2)
struct trailer {
    char kind;
    int checksum;
};
#pragma pack(pop)
_Pragma("pack(1)") struct tight { char kind; long value; }; _Pragma("pack()")
struct loose { char kind; long value; };

#define QUIET(statement) _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wunused-value\"") statement; _Pragma("GCC diagnostic pop")

int main(void)
{
    int sum = 0;

#pragma GCC unroll 4
    for (int i = 0; i < 5; i++)
        sum += i;
#pragma GCC ivdep
    while (sum < 20)
        sum++;
    QUIET(sum + 1)
    printf("%d %d %d\n", sum, inner_limit, outer_limit);
    printf("%zu %zu %zu %zu\n", sizeof(struct header), sizeof(struct trailer), sizeof(struct tight), sizeof(struct loose));

#if defined __has_include && __has_include(<stdio.h>) && !__has_include("no_such_header.h")
    puts("has include");
#endif
#if __has_attribute(cleanup) && __has_attribute(__packed__) && !__has_attribute(no_such_attribute)
    puts("has attribute");
#endif
#if __has_builtin(__builtin_expect) && __has_builtin(__builtin_setjmp) && !__has_builtin(__builtin_no_such)
    puts("has builtin");
#endif
#if __GCC_HAVE_SYNC_COMPARE_AND_SWAP_4 && __GCC_HAVE_SYNC_COMPARE_AND_SWAP_8
    puts("has compare and swap");
#endif
    return (int)strlen("end");
}
#pragma GCC diagnostic pop
