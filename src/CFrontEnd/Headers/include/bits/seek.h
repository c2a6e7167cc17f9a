/* the whence values of fseek and lseek; the runtime has them in one place */
#ifndef CSOCK_BITS_SEEK_H
#define CSOCK_BITS_SEEK_H
#pragma csocktranslate class(Stdio)

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#endif
