/* ctermid (POSIX): stdio.h and unistd.h have it */
#ifndef CSOCK_BITS_CTERMID_H
#define CSOCK_BITS_CTERMID_H
#pragma csocktranslate class(Unistd)
char *ctermid(char *s);
#endif
