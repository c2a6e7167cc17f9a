namespace CSockTranslate.Runtime;

/// <summary>A set of signals (POSIX <c>signal.h</c>); 128 bytes, one bit each.</summary>
public unsafe struct sigset_t
{
    /// <summary>The bits.</summary>
    public fixed ulong __val[16];
}
