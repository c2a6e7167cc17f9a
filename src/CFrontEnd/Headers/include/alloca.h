/* alloca.h (BSD, GNU): the compiler's own function */
#ifndef CSOCK_ALLOCA_H
#define CSOCK_ALLOCA_H

#include <bits/size_t.h>

#define alloca(size) __builtin_alloca(size)

#endif
