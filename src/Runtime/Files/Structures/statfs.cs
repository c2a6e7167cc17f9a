namespace CSockTranslate.Runtime;

/// <summary>What is known about a file system (statfs(2)); 120 bytes.</summary>
public unsafe struct statfs
{
    /// <summary>The kind of file system, a number of linux/magic.h.</summary>
    public long f_type;

    /// <summary>The size of a block in bytes.</summary>
    public long f_bsize;

    /// <summary>How many blocks there are.</summary>
    public ulong f_blocks;

    /// <summary>How many are free.</summary>
    public ulong f_bfree;

    /// <summary>How many are free for processes without privileges.</summary>
    public ulong f_bavail;

    /// <summary>How many files there can be.</summary>
    public ulong f_files;

    /// <summary>How many more.</summary>
    public ulong f_ffree;

    /// <summary>The file system's number.</summary>
    public fsid_t f_fsid;

    /// <summary>The longest name of a file in bytes.</summary>
    public long f_namelen;

    /// <summary>The size of the units in bytes.</summary>
    public long f_frsize;

    /// <summary>How it is mounted.</summary>
    public long f_flags;

    /// <summary>Not used.</summary>
    public fixed long f_spare[4];
}
