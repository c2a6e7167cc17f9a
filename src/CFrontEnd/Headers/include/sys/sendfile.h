/* sys/sendfile.h (sendfile(2)) */
#ifndef CSOCK_SYS_SENDFILE_H
#define CSOCK_SYS_SENDFILE_H
#pragma csocktranslate class(SysSendfile)
#include <bits/off_t.h>
#include <bits/size_t.h>
#include <bits/ssize_t.h>
#include <sys/types.h>

ssize_t sendfile(int out_fd, int in_fd, off_t *offset, size_t count);
ssize_t sendfile64(int out_fd, int in_fd, off_t *offset, size_t count);
#endif
