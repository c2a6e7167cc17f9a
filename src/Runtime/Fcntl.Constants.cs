namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Fcntl
{
    // Access modes and flags of open.
    public const int O_ACCMODE = 3;
    public const int O_RDONLY = 0;
    public const int O_WRONLY = 1;
    public const int O_RDWR = 2;
    public const int O_CREAT = 64;
    public const int O_EXCL = 128;
    public const int O_NOCTTY = 256;
    public const int O_TRUNC = 512;
    public const int O_APPEND = 1024;
    public const int O_NONBLOCK = 2048;
    public const int O_NDELAY = 2048;
    public const int O_SYNC = 1052672;
    public const int O_FSYNC = 1052672;
    public const int O_ASYNC = 8192;
    public const int O_DSYNC = 4096;
    public const int O_RSYNC = 1052672;
    public const int O_DIRECTORY = 65536;
    public const int O_NOFOLLOW = 131072;
    public const int O_CLOEXEC = 524288;
    public const int O_DIRECT = 16384;
    public const int O_NOATIME = 262144;
    public const int O_PATH = 2097152;
    public const int O_TMPFILE = 4259840;
    public const int O_LARGEFILE = 0;

    // Commands of fcntl, and the descriptor flag.
    public const int F_DUPFD = 0;
    public const int F_GETFD = 1;
    public const int F_SETFD = 2;
    public const int F_GETFL = 3;
    public const int F_SETFL = 4;
    public const int F_DUPFD_CLOEXEC = 1030;
    public const int FD_CLOEXEC = 1;

    // Permissions of a new file.
    public const int S_IRWXU = 448;
    public const int S_IRUSR = 256;
    public const int S_IWUSR = 128;
    public const int S_IXUSR = 64;
    public const int S_IRWXG = 56;
    public const int S_IRGRP = 32;
    public const int S_IWGRP = 16;
    public const int S_IXGRP = 8;
    public const int S_IRWXO = 7;
    public const int S_IROTH = 4;
    public const int S_IWOTH = 2;
    public const int S_IXOTH = 1;
    public const int S_ISUID = 2048;
    public const int S_ISGID = 1024;
    public const int S_ISVTX = 512;
}
