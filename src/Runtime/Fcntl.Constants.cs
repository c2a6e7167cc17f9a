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
    public const int FAPPEND = 1024;
    public const int FFSYNC = 1052672;
    public const int FASYNC = 8192;
    public const int FNONBLOCK = 2048;
    public const int FNDELAY = 2048;

    // Commands of fcntl.
    public const int F_DUPFD = 0;
    public const int F_GETFD = 1;
    public const int F_SETFD = 2;
    public const int F_GETFL = 3;
    public const int F_SETFL = 4;
    public const int F_GETLK = 5;
    public const int F_SETLK = 6;
    public const int F_SETLKW = 7;
    public const int F_SETOWN = 8;
    public const int F_GETOWN = 9;
    public const int F_SETSIG = 10;
    public const int F_GETSIG = 11;
    public const int F_SETOWN_EX = 15;
    public const int F_GETOWN_EX = 16;
    public const int F_OFD_GETLK = 36;
    public const int F_OFD_SETLK = 37;
    public const int F_OFD_SETLKW = 38;
    public const int F_SETLEASE = 1024;
    public const int F_GETLEASE = 1025;
    public const int F_NOTIFY = 1026;
    public const int F_DUPFD_CLOEXEC = 1030;
    public const int F_SETPIPE_SZ = 1031;
    public const int F_GETPIPE_SZ = 1032;
    public const int F_ADD_SEALS = 1033;
    public const int F_GET_SEALS = 1034;
    public const int F_GETLK64 = 5;
    public const int F_SETLK64 = 6;
    public const int F_SETLKW64 = 7;

    // The descriptor flag.
    public const int FD_CLOEXEC = 1;

    // Kinds of locks.
    public const int F_RDLCK = 0;
    public const int F_WRLCK = 1;
    public const int F_UNLCK = 2;
    public const int F_EXLCK = 4;
    public const int F_SHLCK = 8;

    // Operations of flock.
    public const int LOCK_SH = 1;
    public const int LOCK_EX = 2;
    public const int LOCK_NB = 4;
    public const int LOCK_UN = 8;

    // Whom F_SETOWN_EX names.
    public const int F_OWNER_TID = 0;
    public const int F_OWNER_PID = 1;
    public const int F_OWNER_PGRP = 2;
    public const int F_OWNER_GID = 2;

    // What F_ADD_SEALS forbids.
    public const int F_SEAL_SEAL = 1;
    public const int F_SEAL_SHRINK = 2;
    public const int F_SEAL_GROW = 4;
    public const int F_SEAL_WRITE = 8;
    public const int F_SEAL_FUTURE_WRITE = 16;

    // What F_NOTIFY tells of.
    public const int DN_ACCESS = 1;
    public const int DN_MODIFY = 2;
    public const int DN_CREATE = 4;
    public const int DN_DELETE = 8;
    public const int DN_RENAME = 16;
    public const int DN_ATTRIB = 32;
    public const uint DN_MULTISHOT = 2147483648;

    // Directories and flags of the calls with "at".
    public const int AT_FDCWD = -100;
    public const int AT_SYMLINK_NOFOLLOW = 256;
    public const int AT_REMOVEDIR = 512;
    public const int AT_SYMLINK_FOLLOW = 1024;
    public const int AT_NO_AUTOMOUNT = 2048;
    public const int AT_EMPTY_PATH = 4096;
    public const int AT_EACCESS = 512;
    public const int AT_RECURSIVE = 32768;

    // Advice for posix_fadvise.
    public const int POSIX_FADV_NORMAL = 0;
    public const int POSIX_FADV_RANDOM = 1;
    public const int POSIX_FADV_SEQUENTIAL = 2;
    public const int POSIX_FADV_WILLNEED = 3;
    public const int POSIX_FADV_DONTNEED = 4;
    public const int POSIX_FADV_NOREUSE = 5;

    // What fallocate does instead of allocating.
    public const int FALLOC_FL_KEEP_SIZE = 1;
    public const int FALLOC_FL_PUNCH_HOLE = 2;
    public const int FALLOC_FL_NO_HIDE_STALE = 4;
    public const int FALLOC_FL_COLLAPSE_RANGE = 8;
    public const int FALLOC_FL_ZERO_RANGE = 16;
    public const int FALLOC_FL_INSERT_RANGE = 32;
    public const int FALLOC_FL_UNSHARE_RANGE = 64;

    // Flags of splice and tee.
    public const int SPLICE_F_MOVE = 1;
    public const int SPLICE_F_NONBLOCK = 2;
    public const int SPLICE_F_MORE = 4;
    public const int SPLICE_F_GIFT = 8;
}
