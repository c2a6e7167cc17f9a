/* sys/random.h (getrandom(2), POSIX getentropy) */
#ifndef CSOCK_SYS_RANDOM_H
#define CSOCK_SYS_RANDOM_H
#pragma csocktranslate class(SysRandom)
#include <bits/size_t.h>
#include <bits/ssize_t.h>

/* flags of getrandom */
#define GRND_NONBLOCK 0x1
#define GRND_RANDOM 0x2
#define GRND_INSECURE 0x4

ssize_t getrandom(void *buffer, size_t length, unsigned int flags);
int getentropy(void *buffer, size_t length);
#endif
