/* malloc.h (glibc) */
#ifndef CSOCK_MALLOC_H
#define CSOCK_MALLOC_H
#pragma csocktranslate class(Malloc)
#include <stdlib.h>

size_t malloc_usable_size(void *ptr);
void *memalign(size_t alignment, size_t size);
void *pvalloc(size_t size);
int malloc_trim(size_t pad);
int mallopt(int param, int val);
#endif
