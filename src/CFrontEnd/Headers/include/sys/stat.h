/* sys/stat.h (POSIX, parts of BSD) */
#ifndef CSOCK_SYS_STAT_H
#define CSOCK_SYS_STAT_H
#pragma csocktranslate class(SysStat)
#include <bits/blkcnt_t.h>
#include <bits/blksize_t.h>
#include <bits/dev_t.h>
#include <bits/gid_t.h>
#include <bits/ino_t.h>
#include <bits/mode_t.h>
#include <bits/nlink_t.h>
#include <bits/off_t.h>
#include <bits/stat_modes.h>
#include <bits/time_t.h>
#include <bits/timespec.h>
#include <bits/uid_t.h>

struct stat
{
    dev_t st_dev;
    ino_t st_ino;
    nlink_t st_nlink;
    mode_t st_mode;
    uid_t st_uid;
    gid_t st_gid;
    int __pad0;
    dev_t st_rdev;
    off_t st_size;
    blksize_t st_blksize;
    blkcnt_t st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    long __glibc_reserved[3];
};

#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

/* names from BSD */
#define S_IREAD 0400
#define S_IWRITE 0200
#define S_IEXEC 0100
#define ACCESSPERMS 0777
#define ALLPERMS 07777
#define DEFFILEMODE 0666
#define S_BLKSIZE 512

/* times of utimensat */
#define UTIME_NOW 1073741823L
#define UTIME_OMIT 1073741822L

/* the 64-bit names of the same */
#define stat64 stat
#define fstat64 fstat
#define lstat64 lstat
#define fstatat64 fstatat

int stat(const char *pathname, struct stat *statbuf);
int fstat(int fd, struct stat *statbuf);
int lstat(const char *pathname, struct stat *statbuf);
int fstatat(int dirfd, const char *pathname, struct stat *statbuf, int flags);
int chmod(const char *pathname, mode_t mode);
int lchmod(const char *pathname, mode_t mode);
int fchmod(int fd, mode_t mode);
int fchmodat(int dirfd, const char *pathname, mode_t mode, int flags);
mode_t umask(mode_t mask);
mode_t getumask(void);
int mkdir(const char *pathname, mode_t mode);
int mkdirat(int dirfd, const char *pathname, mode_t mode);
int mkfifo(const char *pathname, mode_t mode);
int mkfifoat(int dirfd, const char *pathname, mode_t mode);
int mknod(const char *pathname, mode_t mode, dev_t dev);
int mknodat(int dirfd, const char *pathname, mode_t mode, dev_t dev);
int utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags);
int futimens(int fd, const struct timespec times[2]);

int S_ISDIR(mode_t mode);
int S_ISCHR(mode_t mode);
int S_ISBLK(mode_t mode);
int S_ISREG(mode_t mode);
int S_ISFIFO(mode_t mode);
int S_ISLNK(mode_t mode);
int S_ISSOCK(mode_t mode);
#endif
