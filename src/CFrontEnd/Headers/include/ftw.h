/* ftw.h (POSIX, GNU) */
#ifndef CSOCK_FTW_H
#define CSOCK_FTW_H
#pragma csocktranslate class(Ftw)
#include <sys/stat.h>

/* what a file is */
#define FTW_F 0
#define FTW_D 1
#define FTW_DNR 2
#define FTW_NS 3
#define FTW_SL 4
#define FTW_DP 5
#define FTW_SLN 6

/* flags of nftw */
#define FTW_PHYS 1
#define FTW_MOUNT 2
#define FTW_CHDIR 4
#define FTW_DEPTH 8
#define FTW_ACTIONRETVAL 16

/* what a function of nftw returns with FTW_ACTIONRETVAL */
#define FTW_CONTINUE 0
#define FTW_STOP 1
#define FTW_SKIP_SUBTREE 2
#define FTW_SKIP_SIBLINGS 3

struct FTW
{
    int base;
    int level;
};

/* the 64-bit names of the same */
#define ftw64 ftw
#define nftw64 nftw

int ftw(const char *dir, int (*func)(const char *path, const struct stat *status, int type), int descriptors);
int nftw(const char *dir, int (*func)(const char *path, const struct stat *status, int type, struct FTW *place), int descriptors, int flag);
#endif
