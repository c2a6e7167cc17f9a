namespace CSockTranslate.Runtime.StandardIo;

/// <summary>When a stream passes its output on (C11 §7.21.3 p3); the values are those of <c>_IOFBF</c>, <c>_IOLBF</c>, <c>_IONBF</c>.</summary>
internal enum BufferMode
{
    /// <summary>When the buffer is full.</summary>
    Full = 0,

    /// <summary>At each new-line too.</summary>
    Line = 1,

    /// <summary>At once.</summary>
    None = 2,
}
