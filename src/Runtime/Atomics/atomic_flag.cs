namespace CSockTranslate.Runtime;

/// <summary>A flag that is set and cleared atomically (C11 §7.17.8).</summary>
public struct atomic_flag
{
    /// <summary>Whether it is set.</summary>
    public bool __val;
}
