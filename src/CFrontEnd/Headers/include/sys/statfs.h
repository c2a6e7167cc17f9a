/* sys/statfs.h, also sys/vfs.h (statfs(2)) */
#ifndef CSOCK_SYS_STATFS_H
#define CSOCK_SYS_STATFS_H
#pragma csocktranslate class(SysStatfs)

typedef struct
{
    int __val[2];
} fsid_t;

struct statfs
{
    long f_type;
    long f_bsize;
    unsigned long f_blocks;
    unsigned long f_bfree;
    unsigned long f_bavail;
    unsigned long f_files;
    unsigned long f_ffree;
    fsid_t f_fsid;
    long f_namelen;
    long f_frsize;
    long f_flags;
    long f_spare[4];
};

#define statfs64 statfs
#define fstatfs64 fstatfs

int statfs(const char *path, struct statfs *buf);
int fstatfs(int fd, struct statfs *buf);
#endif
