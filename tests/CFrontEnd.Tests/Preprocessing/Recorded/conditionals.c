/* Conditional inclusion. */
#define X
#ifdef X
1
#else
not 1
#endif
#ifndef X
not 2
#elif 0
not 2
#elif 1
2
#elif 1/0
not 2
#else
not 2
#endif
#if 0
#if 1
not
#elif garbage (
not
#else
not
#endif
#error not reached
#unknown not reached
"unterminated is fine here
#include <no_such_header.h>
#define Y 1
#else
3
#endif
#ifdef Y
not
#elifdef X
4
#endif
#ifndef X
not
#elifndef Y
5
#endif
#if 1
6
# if 0
# else
7
#  if 1
8
#  endif
# endif
#endif
#if defined X && !defined(Y) && defined ( X )
9
#endif
#define HAS_X defined(X)
#if HAS_X
10
#endif
#if (X + 1)
11
#endif
#if 1 //comment
12
#else /* multi
line */
not
#endif /* x */
#
/**/ # /**/ if /**/ 1 /* a
b */
13
#endif
#if unknown_name || unknown_call
not
#else
14
#endif
#if __has_include("conditionals.c") && !__has_include("nothing_here.h") && __has_include(<stdio.h>)
15
#endif
#define HEADER <stdio.h>
#if __has_include(HEADER)
16
#endif
#if 0
#else
17
#endif
#if 1
18
#elif
#endif
