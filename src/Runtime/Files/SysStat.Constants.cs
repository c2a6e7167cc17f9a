namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysStat
{
    // Types of files.
    public const int S_IFMT = 61440;
    public const int S_IFDIR = 16384;
    public const int S_IFCHR = 8192;
    public const int S_IFBLK = 24576;
    public const int S_IFREG = 32768;
    public const int S_IFIFO = 4096;
    public const int S_IFLNK = 40960;
    public const int S_IFSOCK = 49152;

    // Permissions.
    public const int S_ISUID = 2048;
    public const int S_ISGID = 1024;
    public const int S_ISVTX = 512;
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

    // Names from BSD.
    public const int S_IREAD = 256;
    public const int S_IWRITE = 128;
    public const int S_IEXEC = 64;
    public const int ACCESSPERMS = 511;
    public const int ALLPERMS = 4095;
    public const int DEFFILEMODE = 438;
    public const int S_BLKSIZE = 512;

    // Times of utimensat.
    public const long UTIME_NOW = 1073741823;
    public const long UTIME_OMIT = 1073741822;
}
