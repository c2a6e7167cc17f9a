namespace CSockTranslate.Runtime;

/// <summary>A set of processors (CPU_SET(3)); 128 bytes, one bit each.</summary>
public unsafe struct cpu_set_t
{
    /// <summary>The bits.</summary>
    public fixed ulong __bits[16];
}
