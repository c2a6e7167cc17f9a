/* stdlib.h (C11 7.22, POSIX, parts of GNU) */
#ifndef CSOCK_STDLIB_H
#define CSOCK_STDLIB_H
#pragma csocktranslate class(Stdlib)

#include <alloca.h>
#include <bits/locale_t.h>
#include <bits/null.h>
#include <bits/size_t.h>
#include <bits/wchar_t.h>

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
#define MB_CUR_MAX 1UL

typedef struct
{
    int quot;
    int rem;
} div_t;

typedef struct
{
    long quot;
    long rem;
} ldiv_t;

typedef struct
{
    long long quot;
    long long rem;
} lldiv_t;

void *malloc(size_t size);
void *calloc(size_t nmemb, size_t size);
void *realloc(void *ptr, size_t size);
void *reallocarray(void *ptr, size_t nmemb, size_t size);
void free(void *ptr);
void *aligned_alloc(size_t alignment, size_t size);
void *valloc(size_t size);
int posix_memalign(void **memptr, size_t alignment, size_t size);

_Noreturn void exit(int status);
_Noreturn void _Exit(int status);
_Noreturn void abort(void);
int atexit(void (*func)(void));
_Noreturn void quick_exit(int status);
int system(const char *command);
int at_quick_exit(void (*func)(void));
int on_exit(void (*func)(int status, void *arg), void *arg);

char *getenv(const char *name);
char *secure_getenv(const char *name);
int setenv(const char *name, const char *value, int replace);
int unsetenv(const char *name);
int putenv(char *string);
int clearenv(void);

int atoi(const char *nptr);
long atol(const char *nptr);
long long atoll(const char *nptr);
double atof(const char *nptr);
long strtol(const char *nptr, char **endptr, int base);
long long strtoll(const char *nptr, char **endptr, int base);
unsigned long strtoul(const char *nptr, char **endptr, int base);
unsigned long long strtoull(const char *nptr, char **endptr, int base);
double strtod(const char *nptr, char **endptr);
float strtof(const char *nptr, char **endptr);
long double strtold(const char *nptr, char **endptr);
long long strtoq(const char *nptr, char **endptr, int base);
unsigned long long strtouq(const char *nptr, char **endptr, int base);
int strfromd(char *dest, size_t size, const char *format, double f);
int strfromf(char *dest, size_t size, const char *format, float f);
int strfroml(char *dest, size_t size, const char *format, long double f);
long strtol_l(const char *nptr, char **endptr, int base, locale_t locale);
long long strtoll_l(const char *nptr, char **endptr, int base, locale_t locale);
unsigned long strtoul_l(const char *nptr, char **endptr, int base, locale_t locale);
unsigned long long strtoull_l(const char *nptr, char **endptr, int base, locale_t locale);
double strtod_l(const char *nptr, char **endptr, locale_t locale);
float strtof_l(const char *nptr, char **endptr, locale_t locale);
long double strtold_l(const char *nptr, char **endptr, locale_t locale);

int rand(void);
void srand(unsigned int seed);
int rand_r(unsigned int *seedp);
long random(void);
void srandom(unsigned int seed);
double drand48(void);
double erand48(unsigned short xsubi[3]);
long lrand48(void);
long nrand48(unsigned short xsubi[3]);
long mrand48(void);
long jrand48(unsigned short xsubi[3]);
void srand48(long seedval);
unsigned short *seed48(unsigned short seed16v[3]);
void lcong48(unsigned short param[7]);

struct drand48_data
{
    unsigned short __x[3];
    unsigned short __old_x[3];
    unsigned short __c;
    unsigned short __init;
    unsigned long long __a;
};

int drand48_r(struct drand48_data *buffer, double *result);
int erand48_r(unsigned short xsubi[3], struct drand48_data *buffer, double *result);
int lrand48_r(struct drand48_data *buffer, long *result);
int nrand48_r(unsigned short xsubi[3], struct drand48_data *buffer, long *result);
int mrand48_r(struct drand48_data *buffer, long *result);
int jrand48_r(unsigned short xsubi[3], struct drand48_data *buffer, long *result);
int srand48_r(long seedval, struct drand48_data *buffer);
int seed48_r(unsigned short seed16v[3], struct drand48_data *buffer);
int lcong48_r(unsigned short param[7], struct drand48_data *buffer);

struct random_data
{
    int *fptr;
    int *rptr;
    int *state;
    int rand_type;
    int rand_deg;
    int rand_sep;
    int *end_ptr;
};

char *initstate(unsigned int seed, char *statebuf, size_t statelen);
char *setstate(char *statebuf);
int random_r(struct random_data *buf, int *result);
int srandom_r(unsigned int seed, struct random_data *buf);
int initstate_r(unsigned int seed, char *statebuf, size_t statelen, struct random_data *buf);
int setstate_r(char *statebuf, struct random_data *buf);
unsigned int arc4random(void);
void arc4random_buf(void *buf, size_t size);
unsigned int arc4random_uniform(unsigned int upper_bound);

long a64l(const char *string64);
char *l64a(long value);
int getsubopt(char **optionp, char *const *tokens, char **valuep);
int rpmatch(const char *response);
int getloadavg(double loadavg[], int nelem);
char *ecvt(double value, int ndigit, int *decpt, int *sign);
char *fcvt(double value, int ndigit, int *decpt, int *sign);
char *gcvt(double value, int ndigit, char *buf);
int ecvt_r(double value, int ndigit, int *decpt, int *sign, char *buf, size_t len);
int fcvt_r(double value, int ndigit, int *decpt, int *sign, char *buf, size_t len);
char *qecvt(long double value, int ndigit, int *decpt, int *sign);
char *qfcvt(long double value, int ndigit, int *decpt, int *sign);
char *qgcvt(long double value, int ndigit, char *buf);
int qecvt_r(long double value, int ndigit, int *decpt, int *sign, char *buf, size_t len);
int qfcvt_r(long double value, int ndigit, int *decpt, int *sign, char *buf, size_t len);

int mkstemp(char *template);
int mkostemp(char *template, int flags);
int mkstemps(char *template, int suffixlen);
int mkostemps(char *template, int suffixlen, int flags);
char *mkdtemp(char *template);
char *mktemp(char *template);
char *realpath(const char *name, char *resolved);
char *canonicalize_file_name(const char *name);

/* pairs of terminals */
int posix_openpt(int flags);
int getpt(void);
int grantpt(int fd);
int unlockpt(int fd);
char *ptsname(int fd);
int ptsname_r(int fd, char *buf, size_t buflen);

int abs(int x);
long labs(long x);
long long llabs(long long x);
div_t div(int numer, int denom);
ldiv_t ldiv(long numer, long denom);
lldiv_t lldiv(long long numer, long long denom);

void qsort(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));
void qsort_r(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *, void *), void *arg);
void *bsearch(const void *key, const void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));

/* multibyte characters */
#define MB_CUR_MAX (__ctype_get_mb_cur_max())
size_t __ctype_get_mb_cur_max(void);
int mblen(const char *s, size_t n);
int mbtowc(wchar_t *pwc, const char *s, size_t n);
int wctomb(char *s, wchar_t wc);
size_t mbstowcs(wchar_t *dest, const char *src, size_t n);
size_t wcstombs(char *dest, const wchar_t *src, size_t n);

#endif
