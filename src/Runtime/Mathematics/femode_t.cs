namespace CSockTranslate.Runtime;

/// <summary>The modes of floating-point computations, in the layout that glibc has for x86-64 (ISO/IEC TS 18661-1 §15).</summary>
public struct femode_t
{
    /// <summary>The control word of the x87 unit.</summary>
    public ushort __control_word;

    /// <summary>Unused.</summary>
    public ushort __glibc_reserved;

    /// <summary>The control and status register of SSE.</summary>
    public uint __mxcsr;
}
