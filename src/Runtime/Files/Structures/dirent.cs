namespace CSockTranslate.Runtime;

/// <summary>An entry of a directory (POSIX <c>struct dirent</c>); 280 bytes.</summary>
public unsafe struct dirent
{
    /// <summary>The file's number.</summary>
    public ulong d_ino;

    /// <summary>Where the next entry is, for <c>seekdir</c>.</summary>
    public long d_off;

    /// <summary>The size of this entry.</summary>
    public ushort d_reclen;

    /// <summary>The file's type, <c>DT_*</c>.</summary>
    public byte d_type;

    /// <summary>The name with its NUL.</summary>
    public fixed sbyte d_name[256];
}
