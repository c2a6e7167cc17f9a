/* sys/vfs.h (statfs(2)) */
#ifndef CSOCK_SYS_VFS_H
#define CSOCK_SYS_VFS_H
#include <sys/statfs.h>
#endif
