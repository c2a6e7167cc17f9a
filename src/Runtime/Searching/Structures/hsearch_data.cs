namespace CSockTranslate.Runtime;

/// <summary>A table of a program's (glibc <c>search.h</c>); 16 bytes. It starts as zeros.</summary>
public unsafe struct hsearch_data
{
    /// <summary>The places for entries.</summary>
    public void* table;

    /// <summary>How many there are.</summary>
    public uint size;

    /// <summary>How many are taken.</summary>
    public uint filled;
}
