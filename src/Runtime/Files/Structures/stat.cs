namespace CSockTranslate.Runtime;

/// <summary>What is known about a file (POSIX <c>struct stat</c>); 144 bytes.</summary>
public unsafe struct stat
{
    /// <summary>The device that the file is on.</summary>
    public ulong st_dev;

    /// <summary>The file's number on it.</summary>
    public ulong st_ino;

    /// <summary>How many names it has.</summary>
    public ulong st_nlink;

    /// <summary>Its type, <c>S_IF*</c>, and permissions.</summary>
    public uint st_mode;

    /// <summary>Its owner.</summary>
    public uint st_uid;

    /// <summary>Its group.</summary>
    public uint st_gid;

    /// <summary>Not used.</summary>
    public int __pad0;

    /// <summary>Which device it is, for a device.</summary>
    public ulong st_rdev;

    /// <summary>Its length in bytes.</summary>
    public long st_size;

    /// <summary>How many bytes are best read at once.</summary>
    public long st_blksize;

    /// <summary>The memory that it takes, in blocks of 512 bytes.</summary>
    public long st_blocks;

    /// <summary>When it was last read.</summary>
    public timespec st_atim;

    /// <summary>When its contents last changed.</summary>
    public timespec st_mtim;

    /// <summary>When what is known about it last changed.</summary>
    public timespec st_ctim;

    /// <summary>Not used.</summary>
    public fixed long __glibc_reserved[3];
}
