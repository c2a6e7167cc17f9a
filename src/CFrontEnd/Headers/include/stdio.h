/* stdio.h (C11 7.21, POSIX) */
#ifndef CSOCK_STDIO_H
#define CSOCK_STDIO_H
#pragma csocktranslate class(Stdio)

#include <bits/FILE.h>
#include <bits/ctermid.h>
#include <bits/null.h>
#include <bits/off_t.h>
#include <bits/seek.h>
#include <bits/size_t.h>
#include <bits/ssize_t.h>
#include <bits/va_list.h>

#define EOF (-1)
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

/* flags of renameat2 */
#define RENAME_NOREPLACE (1 << 0)
#define RENAME_EXCHANGE (1 << 1)
#define RENAME_WHITEOUT (1 << 2)

/* names for temporary files */
#define L_tmpnam 20
#define TMP_MAX 238328
#define P_tmpdir "/tmp"

/* names of the terminal and of the user */
#define L_ctermid 9
#define L_cuserid 9

typedef struct
{
    off_t __pos;
    long __state;
} fpos_t;

typedef off_t off64_t;

/* streams over functions of the program */
typedef ssize_t cookie_read_function_t(void *cookie, char *buf, size_t nbytes);
typedef ssize_t cookie_write_function_t(void *cookie, const char *buf, size_t nbytes);
typedef int cookie_seek_function_t(void *cookie, off_t *pos, int whence);
typedef int cookie_close_function_t(void *cookie);

typedef struct
{
    cookie_read_function_t *read;
    cookie_write_function_t *write;
    cookie_seek_function_t *seek;
    cookie_close_function_t *close;
} cookie_io_functions_t;

extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;

int printf(const char *format, ...);
int fprintf(FILE *stream, const char *format, ...);
int dprintf(int fd, const char *format, ...);
int sprintf(char *s, const char *format, ...);
int snprintf(char *s, size_t maxlen, const char *format, ...);
int asprintf(char **ptr, const char *format, ...);
int vprintf(const char *format, va_list ap);
int vfprintf(FILE *stream, const char *format, va_list ap);
int vdprintf(int fd, const char *format, va_list ap);
int vsprintf(char *s, const char *format, va_list ap);
int vsnprintf(char *s, size_t maxlen, const char *format, va_list ap);
int vasprintf(char **ptr, const char *format, va_list ap);
void perror(const char *s);

int scanf(const char *format, ...);
int fscanf(FILE *stream, const char *format, ...);
int sscanf(const char *s, const char *format, ...);
int vscanf(const char *format, va_list ap);
int vfscanf(FILE *stream, const char *format, va_list ap);
int vsscanf(const char *s, const char *format, va_list ap);

int fputc(int c, FILE *stream);
int putc(int c, FILE *stream);
int putchar(int c);
int putc_unlocked(int c, FILE *stream);
int putchar_unlocked(int c);
int fputs(const char *s, FILE *stream);
int puts(const char *s);
size_t fwrite(const void *ptr, size_t size, size_t n, FILE *stream);

int fgetc(FILE *stream);
int getc(FILE *stream);
int getchar(void);
int getc_unlocked(FILE *stream);
int getchar_unlocked(void);
int ungetc(int c, FILE *stream);
char *fgets(char *s, int n, FILE *stream);
#if !defined __STDC_VERSION__ || __STDC_VERSION__ < 201112L
char *gets(char *s);
#endif
size_t fread(void *ptr, size_t size, size_t n, FILE *stream);
ssize_t getline(char **lineptr, size_t *n, FILE *stream);
ssize_t getdelim(char **lineptr, size_t *n, int delimiter, FILE *stream);

FILE *fopen(const char *filename, const char *modes);
FILE *fdopen(int fd, const char *modes);
FILE *freopen(const char *filename, const char *modes, FILE *stream);
FILE *tmpfile(void);
FILE *fmemopen(void *buf, size_t len, const char *modes);
FILE *open_memstream(char **bufloc, size_t *sizeloc);
FILE *fopencookie(void *magic_cookie, const char *modes, cookie_io_functions_t io_funcs);
FILE *popen(const char *command, const char *type);
int pclose(FILE *stream);
int fclose(FILE *stream);
int fcloseall(void);
int fflush(FILE *stream);
void setbuf(FILE *stream, char *buf);
void setbuffer(FILE *stream, char *buf, size_t size);
void setlinebuf(FILE *stream);
int setvbuf(FILE *stream, char *buf, int modes, size_t n);
int fseek(FILE *stream, long off, int whence);
int fseeko(FILE *stream, off_t off, int whence);
long ftell(FILE *stream);
off_t ftello(FILE *stream);
void rewind(FILE *stream);
void clearerr(FILE *stream);
int feof(FILE *stream);
int ferror(FILE *stream);
int fileno(FILE *stream);
void flockfile(FILE *stream);
int ftrylockfile(FILE *stream);
void funlockfile(FILE *stream);
int fputc_unlocked(int c, FILE *stream);
int fgetc_unlocked(FILE *stream);
int fputs_unlocked(const char *s, FILE *stream);
char *fgets_unlocked(char *s, int n, FILE *stream);
size_t fread_unlocked(void *ptr, size_t size, size_t n, FILE *stream);
size_t fwrite_unlocked(const void *ptr, size_t size, size_t n, FILE *stream);
int fflush_unlocked(FILE *stream);
int feof_unlocked(FILE *stream);
int ferror_unlocked(FILE *stream);
void clearerr_unlocked(FILE *stream);
int fileno_unlocked(FILE *stream);
int fgetpos(FILE *stream, fpos_t *pos);
int fsetpos(FILE *stream, const fpos_t *pos);
char *tmpnam(char *s);
char *tempnam(const char *dir, const char *pfx);
char *cuserid(char *s);
int putw(int w, FILE *stream);
int getw(FILE *stream);
int remove(const char *filename);
int rename(const char *old, const char *new);
int renameat(int oldfd, const char *old, int newfd, const char *new);
int renameat2(int oldfd, const char *old, int newfd, const char *new, unsigned int flags);

/* the 64-bit names of the same */
#define fopen64 fopen
#define freopen64 freopen
#define tmpfile64 tmpfile
#define fseeko64 fseeko
#define ftello64 ftello
#define fgetpos64 fgetpos
#define fsetpos64 fsetpos
#define fpos64_t fpos_t

#endif
