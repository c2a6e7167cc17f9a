namespace CSockTranslate.Runtime;

/// <summary>A lock on a part of a file (POSIX <c>struct flock</c>); 32 bytes.</summary>
public struct flock
{
    /// <summary>F_RDLCK, F_WRLCK or F_UNLCK.</summary>
    public short l_type;

    /// <summary>What <see cref="l_start"/> counts from, <c>SEEK_*</c>.</summary>
    public short l_whence;

    /// <summary>Where it begins, in bytes.</summary>
    public long l_start;

    /// <summary>Its length in bytes; 0 is to the end of the file, whatever that becomes.</summary>
    public long l_len;

    /// <summary>The process that has it.</summary>
    public int l_pid;
}
