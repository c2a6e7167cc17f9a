/* wchar.h (C11 7.29, POSIX, GNU) */
#ifndef CSOCK_WCHAR_H
#define CSOCK_WCHAR_H
#pragma csocktranslate class(Wchar)
#include <bits/FILE.h>
#include <bits/locale_t.h>
#include <bits/mbstate_t.h>
#include <bits/null.h>
#include <bits/size_t.h>
#include <bits/va_list.h>
#include <bits/wchar_limits.h>
#include <bits/wchar_t.h>
#include <bits/weof.h>

struct tm;

/* strings */
size_t wcslen(const wchar_t *s);
size_t wcsnlen(const wchar_t *s, size_t maxlen);
wchar_t *wcscpy(wchar_t *dest, const wchar_t *src);
wchar_t *wcpcpy(wchar_t *dest, const wchar_t *src);
wchar_t *wcsncpy(wchar_t *dest, const wchar_t *src, size_t n);
wchar_t *wcpncpy(wchar_t *dest, const wchar_t *src, size_t n);
wchar_t *wcscat(wchar_t *dest, const wchar_t *src);
wchar_t *wcsncat(wchar_t *dest, const wchar_t *src, size_t n);
wchar_t *wcsdup(const wchar_t *s);
int wcscmp(const wchar_t *s1, const wchar_t *s2);
int wcsncmp(const wchar_t *s1, const wchar_t *s2, size_t n);
int wcscoll(const wchar_t *s1, const wchar_t *s2);
size_t wcsxfrm(wchar_t *s1, const wchar_t *s2, size_t n);
int wcscasecmp(const wchar_t *s1, const wchar_t *s2);
int wcsncasecmp(const wchar_t *s1, const wchar_t *s2, size_t n);
wchar_t *wcschr(const wchar_t *wcs, wchar_t wc);
wchar_t *wcschrnul(const wchar_t *s, wchar_t wc);
wchar_t *wcsrchr(const wchar_t *wcs, wchar_t wc);
size_t wcscspn(const wchar_t *wcs, const wchar_t *reject);
size_t wcsspn(const wchar_t *wcs, const wchar_t *accept);
wchar_t *wcspbrk(const wchar_t *wcs, const wchar_t *accept);
wchar_t *wcsstr(const wchar_t *haystack, const wchar_t *needle);
wchar_t *wcstok(wchar_t *str, const wchar_t *delim, wchar_t **ptr);
wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n);
int wmemcmp(const wchar_t *s1, const wchar_t *s2, size_t n);
wchar_t *wmemcpy(wchar_t *dest, const wchar_t *src, size_t n);
wchar_t *wmempcpy(wchar_t *dest, const wchar_t *src, size_t n);
wchar_t *wmemmove(wchar_t *dest, const wchar_t *src, size_t n);
wchar_t *wmemset(wchar_t *s, wchar_t c, size_t n);
int wcwidth(wchar_t c);
int wcswidth(const wchar_t *s, size_t n);

/* numbers */
long wcstol(const wchar_t *nptr, wchar_t **endptr, int base);
unsigned long wcstoul(const wchar_t *nptr, wchar_t **endptr, int base);
long long wcstoll(const wchar_t *nptr, wchar_t **endptr, int base);
unsigned long long wcstoull(const wchar_t *nptr, wchar_t **endptr, int base);
double wcstod(const wchar_t *nptr, wchar_t **endptr);
float wcstof(const wchar_t *nptr, wchar_t **endptr);
long double wcstold(const wchar_t *nptr, wchar_t **endptr);

/* from bytes and to bytes */
wint_t btowc(int c);
int wctob(wint_t c);
int mbsinit(const mbstate_t *ps);
size_t mbrlen(const char *s, size_t n, mbstate_t *ps);
size_t mbrtowc(wchar_t *pwc, const char *s, size_t n, mbstate_t *ps);
size_t wcrtomb(char *s, wchar_t wc, mbstate_t *ps);
size_t mbsrtowcs(wchar_t *dst, const char **src, size_t len, mbstate_t *ps);
size_t mbsnrtowcs(wchar_t *dst, const char **src, size_t nms, size_t len, mbstate_t *ps);
size_t wcsrtombs(char *dst, const wchar_t **src, size_t len, mbstate_t *ps);
size_t wcsnrtombs(char *dst, const wchar_t **src, size_t nwc, size_t len, mbstate_t *ps);

/* streams */
int fwide(FILE *stream, int mode);
wint_t fputwc(wchar_t wc, FILE *stream);
wint_t putwc(wchar_t wc, FILE *stream);
wint_t putwchar(wchar_t wc);
int fputws(const wchar_t *ws, FILE *stream);
wint_t fgetwc(FILE *stream);
wint_t getwc(FILE *stream);
wint_t getwchar(void);
wchar_t *fgetws(wchar_t *ws, int n, FILE *stream);
wint_t ungetwc(wint_t wc, FILE *stream);
wint_t fputwc_unlocked(wchar_t wc, FILE *stream);
wint_t putwc_unlocked(wchar_t wc, FILE *stream);
wint_t putwchar_unlocked(wchar_t wc);
int fputws_unlocked(const wchar_t *ws, FILE *stream);
wint_t fgetwc_unlocked(FILE *stream);
wint_t getwc_unlocked(FILE *stream);
wint_t getwchar_unlocked(void);
wchar_t *fgetws_unlocked(wchar_t *ws, int n, FILE *stream);
FILE *open_wmemstream(wchar_t **bufloc, size_t *sizeloc);

int fwprintf(FILE *stream, const wchar_t *format, ...);
int wprintf(const wchar_t *format, ...);
int swprintf(wchar_t *s, size_t maxlen, const wchar_t *format, ...);
int vfwprintf(FILE *s, const wchar_t *format, va_list arg);
int vwprintf(const wchar_t *format, va_list arg);
int vswprintf(wchar_t *s, size_t maxlen, const wchar_t *format, va_list arg);
int fwscanf(FILE *stream, const wchar_t *format, ...);
int wscanf(const wchar_t *format, ...);
int swscanf(const wchar_t *s, const wchar_t *format, ...);
int vfwscanf(FILE *s, const wchar_t *format, va_list arg);
int vwscanf(const wchar_t *format, va_list arg);
int vswscanf(const wchar_t *s, const wchar_t *format, va_list arg);

/* in a given locale */
long wcstol_l(const wchar_t *nptr, wchar_t **endptr, int base, locale_t locale);
unsigned long wcstoul_l(const wchar_t *nptr, wchar_t **endptr, int base, locale_t locale);
long long wcstoll_l(const wchar_t *nptr, wchar_t **endptr, int base, locale_t locale);
unsigned long long wcstoull_l(const wchar_t *nptr, wchar_t **endptr, int base, locale_t locale);
double wcstod_l(const wchar_t *nptr, wchar_t **endptr, locale_t locale);
float wcstof_l(const wchar_t *nptr, wchar_t **endptr, locale_t locale);
long double wcstold_l(const wchar_t *nptr, wchar_t **endptr, locale_t locale);
int wcscoll_l(const wchar_t *s1, const wchar_t *s2, locale_t locale);
size_t wcsxfrm_l(wchar_t *s1, const wchar_t *s2, size_t n, locale_t locale);
int wcscasecmp_l(const wchar_t *s1, const wchar_t *s2, locale_t locale);
int wcsncasecmp_l(const wchar_t *s1, const wchar_t *s2, size_t n, locale_t locale);
size_t wcsftime_l(wchar_t *s, size_t maxsize, const wchar_t *format, const struct tm *tp, locale_t locale);

/* other names */
long long wcstoq(const wchar_t *nptr, wchar_t **endptr, int base);
unsigned long long wcstouq(const wchar_t *nptr, wchar_t **endptr, int base);
wchar_t *wcswcs(const wchar_t *haystack, const wchar_t *needle);

size_t wcsftime(wchar_t *s, size_t maxsize, const wchar_t *format, const struct tm *tp);
#endif
