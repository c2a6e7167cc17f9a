/* sys/dir.h (4.2BSD) */
#ifndef CSOCK_SYS_DIR_H
#define CSOCK_SYS_DIR_H
#include <dirent.h>

#define direct dirent
#endif
