namespace CSockTranslate.Runtime;

/// <summary>An entry of a table (POSIX <c>search.h</c>); 16 bytes.</summary>
public unsafe struct ENTRY
{
    /// <summary>The string that it is found by.</summary>
    public sbyte* key;

    /// <summary>What it stands for.</summary>
    public void* data;
}
