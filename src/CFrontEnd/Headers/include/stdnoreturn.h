/* stdnoreturn.h (C11 7.23) */
#ifndef CSOCK_STDNORETURN_H
#define CSOCK_STDNORETURN_H
#define noreturn _Noreturn
#endif
