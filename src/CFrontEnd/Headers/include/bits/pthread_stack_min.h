/* the smallest stack of a thread (POSIX limits.h), which pthread.h has as well; the runtime has it in one place */
#ifndef CSOCK_BITS_PTHREAD_STACK_MIN_H
#define CSOCK_BITS_PTHREAD_STACK_MIN_H
#pragma csocktranslate class(Pthread)
#define PTHREAD_STACK_MIN 16384
#endif
