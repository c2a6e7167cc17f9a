/* string.h (C11 7.24, POSIX, GNU) */
#ifndef CSOCK_STRING_H
#define CSOCK_STRING_H
#pragma csocktranslate class(String)

#include <bits/locale_t.h>
#include <bits/null.h>
#include <bits/size_t.h>
#include <strings.h>

void *memcpy(void *dest, const void *src, size_t n);
void *mempcpy(void *dest, const void *src, size_t n);
void *memmove(void *dest, const void *src, size_t n);
void *memccpy(void *dest, const void *src, int c, size_t n);
void *memset(void *s, int c, size_t n);
int memcmp(const void *s1, const void *s2, size_t n);
void *memchr(const void *s, int c, size_t n);
void *memrchr(const void *s, int c, size_t n);
void *rawmemchr(const void *s, int c);
void *memmem(const void *haystack, size_t haystacklen, const void *needle, size_t needlelen);
void *memfrob(void *s, size_t n);
void explicit_bzero(void *s, size_t n);

size_t strlen(const char *s);
size_t strnlen(const char *s, size_t maxlen);
char *strcpy(char *dest, const char *src);
char *stpcpy(char *dest, const char *src);
char *strncpy(char *dest, const char *src, size_t n);
char *stpncpy(char *dest, const char *src, size_t n);
size_t strlcpy(char *dest, const char *src, size_t size);
size_t strlcat(char *dest, const char *src, size_t size);
char *strcat(char *dest, const char *src);
char *strncat(char *dest, const char *src, size_t n);
int strcmp(const char *s1, const char *s2);
int strncmp(const char *s1, const char *s2, size_t n);
int strverscmp(const char *s1, const char *s2);
int strcoll(const char *s1, const char *s2);
size_t strxfrm(char *dest, const char *src, size_t n);
char *strchr(const char *s, int c);
char *strchrnul(const char *s, int c);
char *strrchr(const char *s, int c);
size_t strspn(const char *s, const char *accept);
size_t strcspn(const char *s, const char *reject);
char *strpbrk(const char *s, const char *accept);
char *strstr(const char *haystack, const char *needle);
char *strcasestr(const char *haystack, const char *needle);
char *strtok(char *s, const char *delim);
char *strtok_r(char *s, const char *delim, char **saveptr);
char *strsep(char **stringp, const char *delim);
char *strdup(const char *s);
char *strndup(const char *s, size_t n);
#if defined _GNU_SOURCE && !defined CSOCK_LIBGEN_H
/* GNU's function of this name does not change the path. */
#define basename __gnu_basename
#endif
char *__gnu_basename(const char *path);

char *strerror(int errnum);
char *__gnu_strerror_r(int errnum, char *buf, size_t buflen);
#ifdef _GNU_SOURCE
/* GNU's function of this name returns the text. */
#define strerror_r __gnu_strerror_r
#else
int strerror_r(int errnum, char *buf, size_t buflen);
#endif
int strcoll_l(const char *s1, const char *s2, locale_t locale);
size_t strxfrm_l(char *dest, const char *src, size_t n, locale_t locale);
char *strerror_l(int errnum, locale_t locale);

#ifdef _GNU_SOURCE
#define strdupa(s) \
    ({ \
        const char *__source = (s); \
        size_t __size = strlen(__source) + 1; \
        (char *)memcpy(__builtin_alloca(__size), __source, __size); \
    })
#define strndupa(s, n) \
    ({ \
        const char *__source = (s); \
        size_t __length = strnlen(__source, n); \
        char *__copy = __builtin_alloca(__length + 1); \
        __copy[__length] = '\0'; \
        (char *)memcpy(__copy, __source, __length); \
    })
#endif
char *strerrorname_np(int errnum);
char *strerrordesc_np(int errnum);
char *strsignal(int sig);
char *sigdescr_np(int sig);
char *sigabbrev_np(int sig);

#endif
