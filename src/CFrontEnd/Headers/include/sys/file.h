/* sys/file.h (4.2BSD) */
#ifndef CSOCK_SYS_FILE_H
#define CSOCK_SYS_FILE_H
#pragma csocktranslate class(SysFile)
#include <fcntl.h>

int flock(int fd, int operation);
#endif
