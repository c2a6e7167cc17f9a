namespace CSockTranslate.Runtime;

/// <summary>The state of a 48-bit pseudo-random sequence (glibc drand48_r); 24 bytes.</summary>
public unsafe struct drand48_data
{
    /// <summary>The current value, its low 16 bits first.</summary>
    public fixed ushort __x[3];

    /// <summary>The value before <c>seed48_r</c>.</summary>
    public fixed ushort __old_x[3];

    /// <summary>The increment.</summary>
    public ushort __c;

    /// <summary>Whether multiplier and increment are set.</summary>
    public ushort __init;

    /// <summary>The multiplier.</summary>
    public ulong __a;
}
