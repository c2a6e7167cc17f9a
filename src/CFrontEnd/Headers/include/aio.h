/* aio.h (POSIX, with glibc's aio_init): reading and writing that goes on meanwhile */
#ifndef CSOCK_AIO_H
#define CSOCK_AIO_H
#pragma csocktranslate class(Aio)
#include <bits/sigevent.h>
#include <bits/timespec.h>
#include <fcntl.h>
#include <sys/types.h>

struct aiocb
{
    int aio_fildes;
    int aio_lio_opcode;
    int aio_reqprio;
    volatile void *aio_buf;
    size_t aio_nbytes;
    struct sigevent aio_sigevent;
    struct aiocb *__next_prio;
    int __abs_prio;
    int __policy;
    int __error_code;
    ssize_t __return_value;
    off_t aio_offset;
    char __glibc_reserved[32];
};

struct aioinit
{
    int aio_threads;
    int aio_num;
    int aio_locks;
    int aio_usedba;
    int aio_debug;
    int aio_numusers;
    int aio_idle_time;
    int aio_reserved;
};

/* what aio_cancel returns */
#define AIO_CANCELED 0
#define AIO_NOTCANCELED 1
#define AIO_ALLDONE 2

/* operations of lio_listio */
#define LIO_READ 0
#define LIO_WRITE 1
#define LIO_NOP 2

/* modes of lio_listio */
#define LIO_WAIT 0
#define LIO_NOWAIT 1

void aio_init(const struct aioinit *init);
int aio_read(struct aiocb *aiocbp);
int aio_write(struct aiocb *aiocbp);
int aio_fsync(int operation, struct aiocb *aiocbp);
int aio_error(const struct aiocb *aiocbp);
ssize_t aio_return(struct aiocb *aiocbp);
int aio_cancel(int fildes, struct aiocb *aiocbp);
int aio_suspend(const struct aiocb *const list[], int nent, const struct timespec *timeout);
int lio_listio(int mode, struct aiocb *const list[], int nent, struct sigevent *sig);

/* the 64-bit names of the same */
#define aiocb64 aiocb
#define aio_read64 aio_read
#define aio_write64 aio_write
#define aio_fsync64 aio_fsync
#define aio_error64 aio_error
#define aio_return64 aio_return
#define aio_cancel64 aio_cancel
#define aio_suspend64 aio_suspend
#define lio_listio64 lio_listio
#endif
