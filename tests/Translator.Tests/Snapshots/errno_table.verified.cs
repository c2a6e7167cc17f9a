/* errno_table: names, numbers and texts of the errors that network programs meet */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.String;

internal static unsafe class ErrnoTable
{
    internal struct table_type
    {
        public int number;
        public sbyte* name;
    }
    static readonly table_type* table = StaticStorage.Create<table_type>([
        new table_type { number = EPERM, name = "EPERM"u8.ToPointer() }, new table_type { number = ENOENT, name = "ENOENT"u8.ToPointer() }, new table_type { number = EINTR, name = "EINTR"u8.ToPointer() }, new table_type { number = EIO, name = "EIO"u8.ToPointer() }, new table_type { number = EBADF, name = "EBADF"u8.ToPointer() }, new table_type { number = EAGAIN, name = "EAGAIN"u8.ToPointer() }, new table_type { number = ENOMEM, name = "ENOMEM"u8.ToPointer() },
        new table_type { number = EACCES, name = "EACCES"u8.ToPointer() }, new table_type { number = EFAULT, name = "EFAULT"u8.ToPointer() }, new table_type { number = EBUSY, name = "EBUSY"u8.ToPointer() }, new table_type { number = EEXIST, name = "EEXIST"u8.ToPointer() }, new table_type { number = ENOTDIR, name = "ENOTDIR"u8.ToPointer() }, new table_type { number = EISDIR, name = "EISDIR"u8.ToPointer() }, new table_type { number = EINVAL, name = "EINVAL"u8.ToPointer() },
        new table_type { number = EMFILE, name = "EMFILE"u8.ToPointer() }, new table_type { number = ENOTTY, name = "ENOTTY"u8.ToPointer() }, new table_type { number = EFBIG, name = "EFBIG"u8.ToPointer() }, new table_type { number = ENOSPC, name = "ENOSPC"u8.ToPointer() }, new table_type { number = ESPIPE, name = "ESPIPE"u8.ToPointer() }, new table_type { number = EROFS, name = "EROFS"u8.ToPointer() }, new table_type { number = EPIPE, name = "EPIPE"u8.ToPointer() },
        new table_type { number = EDOM, name = "EDOM"u8.ToPointer() }, new table_type { number = ERANGE, name = "ERANGE"u8.ToPointer() }, new table_type { number = ENAMETOOLONG, name = "ENAMETOOLONG"u8.ToPointer() }, new table_type { number = ENOTSOCK, name = "ENOTSOCK"u8.ToPointer() }, new table_type { number = EDESTADDRREQ, name = "EDESTADDRREQ"u8.ToPointer() }, new table_type { number = EMSGSIZE, name = "EMSGSIZE"u8.ToPointer() },
        new table_type { number = EPROTOTYPE, name = "EPROTOTYPE"u8.ToPointer() }, new table_type { number = ENOPROTOOPT, name = "ENOPROTOOPT"u8.ToPointer() }, new table_type { number = EPROTONOSUPPORT, name = "EPROTONOSUPPORT"u8.ToPointer() }, new table_type { number = ESOCKTNOSUPPORT, name = "ESOCKTNOSUPPORT"u8.ToPointer() }, new table_type { number = EOPNOTSUPP, name = "EOPNOTSUPP"u8.ToPointer() },
        new table_type { number = EPFNOSUPPORT, name = "EPFNOSUPPORT"u8.ToPointer() }, new table_type { number = EAFNOSUPPORT, name = "EAFNOSUPPORT"u8.ToPointer() }, new table_type { number = EADDRINUSE, name = "EADDRINUSE"u8.ToPointer() }, new table_type { number = EADDRNOTAVAIL, name = "EADDRNOTAVAIL"u8.ToPointer() }, new table_type { number = ENETDOWN, name = "ENETDOWN"u8.ToPointer() },
        new table_type { number = ENETUNREACH, name = "ENETUNREACH"u8.ToPointer() }, new table_type { number = ECONNABORTED, name = "ECONNABORTED"u8.ToPointer() }, new table_type { number = ECONNRESET, name = "ECONNRESET"u8.ToPointer() }, new table_type { number = ENOBUFS, name = "ENOBUFS"u8.ToPointer() }, new table_type { number = EISCONN, name = "EISCONN"u8.ToPointer() }, new table_type { number = ENOTCONN, name = "ENOTCONN"u8.ToPointer() },
        new table_type { number = ESHUTDOWN, name = "ESHUTDOWN"u8.ToPointer() }, new table_type { number = ETIMEDOUT, name = "ETIMEDOUT"u8.ToPointer() }, new table_type { number = ECONNREFUSED, name = "ECONNREFUSED"u8.ToPointer() }, new table_type { number = EHOSTDOWN, name = "EHOSTDOWN"u8.ToPointer() }, new table_type { number = EHOSTUNREACH, name = "EHOSTUNREACH"u8.ToPointer() }, new table_type { number = EALREADY, name = "EALREADY"u8.ToPointer() },
        new table_type { number = EINPROGRESS, name = "EINPROGRESS"u8.ToPointer() }, new table_type { number = EWOULDBLOCK, name = "EWOULDBLOCK"u8.ToPointer() }]);

    static int main()
    {
        uint i;

        for (i = 0; i < (ulong)(51 * sizeof(table_type)) / (ulong)sizeof(table_type); i++)
            printf("%3d %-16s %s\n"u8, table[i].number, table[i].name, strerror(table[i].number));

        /* numbers that nobody gave a meaning to */
        printf("%s | "u8, strerror(0));
        printf("%s | "u8, strerror(-1));
        printf("%s\n"u8, strerror(4711));

        errno = EADDRINUSE;
        perror("perror says"u8);
        errno = 0;
        perror(""u8);
        perror(null);
        errno = ECONNRESET;
        printf("%%m is %m\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
