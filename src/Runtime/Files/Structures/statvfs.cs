namespace CSockTranslate.Runtime;

/// <summary>What is known about a file system (POSIX <c>struct statvfs</c>); 112 bytes.</summary>
public unsafe struct statvfs
{
    /// <summary>The size of a block in bytes.</summary>
    public ulong f_bsize;

    /// <summary>The size of the units that the next members count, in bytes.</summary>
    public ulong f_frsize;

    /// <summary>How many of them there are.</summary>
    public ulong f_blocks;

    /// <summary>How many are free.</summary>
    public ulong f_bfree;

    /// <summary>How many are free for processes without privileges.</summary>
    public ulong f_bavail;

    /// <summary>How many files there can be.</summary>
    public ulong f_files;

    /// <summary>How many more.</summary>
    public ulong f_ffree;

    /// <summary>How many more for processes without privileges.</summary>
    public ulong f_favail;

    /// <summary>The file system's number.</summary>
    public ulong f_fsid;

    /// <summary>How it is mounted, <c>ST_*</c>.</summary>
    public ulong f_flag;

    /// <summary>The longest name of a file in bytes.</summary>
    public ulong f_namemax;

    /// <summary>Not used.</summary>
    public fixed int __f_spare[6];
}
