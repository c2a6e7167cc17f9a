/* strings.h (POSIX, 4.3BSD) */
#ifndef CSOCK_STRINGS_H
#define CSOCK_STRINGS_H
#pragma csocktranslate class(Strings)

#include <bits/locale_t.h>
#include <bits/size_t.h>

int strcasecmp(const char *s1, const char *s2);
int strncasecmp(const char *s1, const char *s2, size_t n);
int strcasecmp_l(const char *s1, const char *s2, locale_t locale);
int strncasecmp_l(const char *s1, const char *s2, size_t n, locale_t locale);
char *index(const char *s, int c);
char *rindex(const char *s, int c);
void bcopy(const void *src, void *dest, size_t n);
void bzero(void *s, size_t n);
int bcmp(const void *s1, const void *s2, size_t n);
int ffs(int i);
int ffsl(long l);
int ffsll(long long ll);

#endif
