namespace CSockTranslate.Runtime;

/// <summary>A position in a stream (C11 §7.21.1); 16 bytes.</summary>
public struct fpos_t
{
    /// <summary>The bytes in front of it.</summary>
    public long __pos;

    /// <summary>The state of conversion there, which is the initial one.</summary>
    public long __state;
}
