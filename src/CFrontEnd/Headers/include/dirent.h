/* dirent.h (POSIX, GNU) */
#ifndef CSOCK_DIRENT_H
#define CSOCK_DIRENT_H
#pragma csocktranslate class(Dirent)
#include <bits/ino_t.h>
#include <bits/off_t.h>
#include <bits/size_t.h>
#include <bits/ssize_t.h>

/* types of files in d_type */
#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define DT_WHT 14

/* the longest name */
#define MAXNAMLEN 255

struct dirent
{
    ino_t d_ino;
    off_t d_off;
    unsigned short d_reclen;
    unsigned char d_type;
    char d_name[256];
};

typedef struct DIR DIR;

#define d_fileno d_ino

/* the 64-bit names of the same */
#define dirent64 dirent
#define readdir64 readdir
#define readdir64_r readdir_r
#define scandir64 scandir
#define alphasort64 alphasort
#define versionsort64 versionsort

DIR *opendir(const char *name);
DIR *fdopendir(int fd);
struct dirent *readdir(DIR *dirp);
int readdir_r(DIR *dirp, struct dirent *entry, struct dirent **result);
void rewinddir(DIR *dirp);
void seekdir(DIR *dirp, long loc);
long telldir(DIR *dirp);
int dirfd(DIR *dirp);
int closedir(DIR *dirp);
int scandir(const char *dir, struct dirent ***namelist, int (*selector)(const struct dirent *), int (*cmp)(const struct dirent **, const struct dirent **));
int scandirat(int dfd, const char *dir, struct dirent ***namelist, int (*selector)(const struct dirent *), int (*cmp)(const struct dirent **, const struct dirent **));
int alphasort(const struct dirent **e1, const struct dirent **e2);
int versionsort(const struct dirent **e1, const struct dirent **e2);
ssize_t getdents64(int fd, void *buffer, size_t length);
int IFTODT(int mode);
int DTTOIF(int dirtype);
#endif
