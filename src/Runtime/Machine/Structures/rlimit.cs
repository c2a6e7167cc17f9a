namespace CSockTranslate.Runtime;

/// <summary>A limit of a resource (POSIX <c>sys/resource.h</c>); 16 bytes.</summary>
public struct rlimit
{
    /// <summary>What holds now.</summary>
    public ulong rlim_cur;

    /// <summary>What it can be raised to.</summary>
    public ulong rlim_max;
}
