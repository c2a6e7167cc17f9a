/* conditional_code.c: what #if can compute, and the branches that old portability headers take */
#include <stdio.h>
#include <limits.h>

#define FEATURE 1
#define LEVEL 3
#define EMPTY

/* an old header's guess at the byte order */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
# define ORDER "little"
#elif defined(__BIG_ENDIAN__) || defined(_BIG_ENDIAN)
# define ORDER "big"
#else
# error unknown byte order
#endif

#ifdef _WIN32
# define SEPARATOR '\\'
# include <winsock2.h>         /* not there, and not asked for */
#else
# define SEPARATOR '/'
#endif

#if INT_MAX == 32767
typedef long int32;
#elif INT_MAX == 2147483647
typedef int int32;
#endif

#if LONG_MAX > 0x7fffffffL
# define WORD_BITS 64
#else
# define WORD_BITS 32
#endif

#if 0
this is no C at all: it is left out, whatever it says
#endif

#ifndef FEATURE
static const char *feature = "off";
#elif FEATURE + 0 && !defined NO_FEATURE
static const char *feature = "on";
#endif

int main(void)
{
    int n = 0;

#if LEVEL > 2 && (LEVEL % 2 == 1 ? 1 : 0)
    n += 1;
#endif
#if -1 > 0u
    n += 2;         /* unsigned in #if too */
#endif
#if 'a' == 97 && '\377' < 0
    n += 4;
#endif
#if (2 || 1 / 0) && UNKNOWN == 0
    n += 8;
#endif
#if 0x10 == 020 && 1 << 4 == 16 && ~0 == -1
    n += 16;
#endif
#if LEVEL == 1
    n += 1000;
#elif LEVEL == 2
    n += 2000;
#elif LEVEL == 3
# if FEATURE
    n += 32;
# else
    n += 3000;
# endif
#else
    n += 4000;
#endif
#if __STDC__ && __STDC_VERSION__ >= 199901L
    n += 64;
#endif
#undef LEVEL
#ifdef LEVEL
    n += 5000;
#endif
#define LEVEL 9
    printf("%d %s %c %zu %d %s %d\n", n, ORDER, SEPARATOR, sizeof(int32), WORD_BITS, feature, LEVEL);
#if defined EMPTY && !(EMPTY + 0)
    printf("empty\n");
#endif
    return 0;
}
