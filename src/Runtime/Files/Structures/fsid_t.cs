namespace CSockTranslate.Runtime;

/// <summary>A file system's number (statfs(2)); 8 bytes.</summary>
public unsafe struct fsid_t
{
    /// <summary>The number.</summary>
    public fixed int __val[2];
}
