/* sys/wait.h (POSIX) */
#ifndef CSOCK_SYS_WAIT_H
#define CSOCK_SYS_WAIT_H
#pragma csocktranslate class(SysWait)
#include <bits/id_t.h>
#include <bits/pid_t.h>
#include <bits/siginfo_t.h>
#include <sys/resource.h>
#include <signal.h>

/* options */
#define WNOHANG 1
#define WUNTRACED 2
#define WSTOPPED 2
#define WEXITED 4
#define WCONTINUED 8
#define WNOWAIT 0x01000000
#define __WNOTHREAD 0x20000000
#define __WALL 0x40000000
#define __WCLONE 0x80000000
#define WCOREFLAG 0x80

/* whom wait3() and wait4() wait for */
#define WAIT_ANY (-1)
#define WAIT_MYPGRP 0

/* whom waitid() waits for */
#define P_ALL 0
#define P_PID 1
#define P_PGID 2
#define P_PIDFD 3

typedef unsigned int idtype_t;

int WIFEXITED(int status);
int WEXITSTATUS(int status);
int WIFSIGNALED(int status);
int WTERMSIG(int status);
int WIFSTOPPED(int status);
int WSTOPSIG(int status);
int WIFCONTINUED(int status);
int WCOREDUMP(int status);

/* Defined, as programs that ask for them with #ifdef expect. */
#define WIFEXITED(status) WIFEXITED(status)
#define WEXITSTATUS(status) WEXITSTATUS(status)
#define WIFSIGNALED(status) WIFSIGNALED(status)
#define WTERMSIG(status) WTERMSIG(status)
#define WIFSTOPPED(status) WIFSTOPPED(status)
#define WSTOPSIG(status) WSTOPSIG(status)
#define WIFCONTINUED(status) WIFCONTINUED(status)
#define WCOREDUMP(status) WCOREDUMP(status)

pid_t wait(int *status);
pid_t waitpid(pid_t pid, int *status, int options);
int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options);
pid_t wait3(int *status, int options, struct rusage *usage);
pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage);
#endif
