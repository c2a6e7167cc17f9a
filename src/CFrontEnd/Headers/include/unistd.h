/* unistd.h (POSIX) */
#ifndef CSOCK_UNISTD_H
#define CSOCK_UNISTD_H
#pragma csocktranslate class(Unistd)
#include <bits/getopt.h>
#include <bits/gid_t.h>
#include <bits/null.h>
#include <bits/off_t.h>
#include <bits/pid_t.h>
#include <bits/seek.h>
#include <bits/size_t.h>
#include <bits/socklen_t.h>
#include <bits/ssize_t.h>
#include <bits/uid_t.h>
#include <bits/useconds_t.h>

/* descriptors of the standard streams */
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

/* what access checks */
#define R_OK 4
#define W_OK 2
#define X_OK 1
#define F_OK 0

ssize_t read(int fd, void *buf, size_t count);
ssize_t write(int fd, const void *buf, size_t count);
off_t lseek(int fd, off_t offset, int whence);
int close(int fd);
int dup(int oldfd);
int dup2(int oldfd, int newfd);
int pipe(int pipefd[2]);
int isatty(int fd);
int unlink(const char *pathname);
int access(const char *pathname, int mode);
int gethostname(char *name, size_t len);
pid_t getpid(void);
pid_t getppid(void);
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
unsigned int sleep(unsigned int seconds);
int usleep(useconds_t usec);
_Noreturn void _exit(int status);
#endif
