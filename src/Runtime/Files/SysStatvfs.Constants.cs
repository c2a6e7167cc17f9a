namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysStatvfs
{
    // How a file system is mounted.
    public const int ST_RDONLY = 1;
    public const int ST_NOSUID = 2;
    public const int ST_NODEV = 4;
    public const int ST_NOEXEC = 8;
    public const int ST_SYNCHRONOUS = 16;
    public const int ST_MANDLOCK = 64;
    public const int ST_WRITE = 128;
    public const int ST_APPEND = 256;
    public const int ST_IMMUTABLE = 512;
    public const int ST_NOATIME = 1024;
    public const int ST_NODIRATIME = 2048;
    public const int ST_RELATIME = 4096;
}
