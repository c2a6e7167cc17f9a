/* errno_table: names, numbers and texts of the errors that network programs meet */
#include <stdio.h>
#include <errno.h>
#include <string.h>

#define ENTRY(name) { name, #name }

static const struct { int number; const char *name; } table[] = {
    ENTRY(EPERM), ENTRY(ENOENT), ENTRY(EINTR), ENTRY(EIO), ENTRY(EBADF), ENTRY(EAGAIN), ENTRY(ENOMEM),
    ENTRY(EACCES), ENTRY(EFAULT), ENTRY(EBUSY), ENTRY(EEXIST), ENTRY(ENOTDIR), ENTRY(EISDIR), ENTRY(EINVAL),
    ENTRY(EMFILE), ENTRY(ENOTTY), ENTRY(EFBIG), ENTRY(ENOSPC), ENTRY(ESPIPE), ENTRY(EROFS), ENTRY(EPIPE),
    ENTRY(EDOM), ENTRY(ERANGE), ENTRY(ENAMETOOLONG), ENTRY(ENOTSOCK), ENTRY(EDESTADDRREQ), ENTRY(EMSGSIZE),
    ENTRY(EPROTOTYPE), ENTRY(ENOPROTOOPT), ENTRY(EPROTONOSUPPORT), ENTRY(ESOCKTNOSUPPORT), ENTRY(EOPNOTSUPP),
    ENTRY(EPFNOSUPPORT), ENTRY(EAFNOSUPPORT), ENTRY(EADDRINUSE), ENTRY(EADDRNOTAVAIL), ENTRY(ENETDOWN),
    ENTRY(ENETUNREACH), ENTRY(ECONNABORTED), ENTRY(ECONNRESET), ENTRY(ENOBUFS), ENTRY(EISCONN), ENTRY(ENOTCONN),
    ENTRY(ESHUTDOWN), ENTRY(ETIMEDOUT), ENTRY(ECONNREFUSED), ENTRY(EHOSTDOWN), ENTRY(EHOSTUNREACH), ENTRY(EALREADY),
    ENTRY(EINPROGRESS), ENTRY(EWOULDBLOCK),
};

int main(void)
{
    unsigned i;

    for (i = 0; i < sizeof table / sizeof *table; i++)
        printf("%3d %-16s %s\n", table[i].number, table[i].name, strerror(table[i].number));

    /* numbers that nobody gave a meaning to */
    printf("%s | ", strerror(0));
    printf("%s | ", strerror(-1));
    printf("%s\n", strerror(4711));

    errno = EADDRINUSE;
    perror("perror says");
    errno = 0;
    perror("");
    perror(NULL);
    errno = ECONNRESET;
    printf("%%m is %m\n");
    return 0;
}
