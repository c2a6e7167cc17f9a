/* utmp.h (SVID), which also has what utmpx.h (POSIX) declares under other names */
#ifndef CSOCK_UTMP_H
#define CSOCK_UTMP_H
#pragma csocktranslate class(Utmp)
#include <bits/pid_t.h>
#include <bits/time_t.h>
#include <bits/timeval.h>

/* the sizes of the members */
#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_HOSTSIZE 256

/* kinds of entries */
#define EMPTY 0
#define RUN_LVL 1
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8
#define ACCOUNTING 9

#define UTMP_FILE "/var/run/utmp"
#define UTMP_FILENAME UTMP_FILE
#define WTMP_FILE "/var/log/wtmp"
#define WTMP_FILENAME WTMP_FILE

struct exit_status
{
    short e_termination;
    short e_exit;
};

struct __utmp_timeval
{
    int tv_sec;
    int tv_usec;
};

struct lastlog
{
    int ll_time;
    char ll_line[UT_LINESIZE];
    char ll_host[UT_HOSTSIZE];
};

struct utmp
{
    short ut_type;
    pid_t ut_pid;
    char ut_line[UT_LINESIZE];
    char ut_id[4];
    char ut_user[UT_NAMESIZE];
    char ut_host[UT_HOSTSIZE];
    struct exit_status ut_exit;
    int ut_session;
    struct __utmp_timeval ut_tv;
    int ut_addr_v6[4];
    char __glibc_reserved[20];
};

#define ut_name ut_user
#define ut_time ut_tv.tv_sec
#define ut_xtime ut_tv.tv_sec
#define ut_addr ut_addr_v6[0]

void setutent(void);
struct utmp *getutent(void);
void endutent(void);
struct utmp *getutid(const struct utmp *id);
struct utmp *getutline(const struct utmp *line);
struct utmp *pututline(const struct utmp *entry);
int utmpname(const char *file);
int login_tty(int fd);
void updwtmp(const char *file, const struct utmp *entry);
#endif
