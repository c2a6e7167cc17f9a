namespace CSockTranslate.Runtime;

/// <summary>The floating-point environment, in the layout that glibc has for x86-64 (C11 §7.6).</summary>
public struct fenv_t
{
    /// <summary>The control word of the x87 unit.</summary>
    public ushort __control_word;

    /// <summary>Unused.</summary>
    public ushort __glibc_reserved1;

    /// <summary>The status word of the x87 unit.</summary>
    public ushort __status_word;

    /// <summary>Unused.</summary>
    public ushort __glibc_reserved2;

    /// <summary>The tag word of the x87 unit.</summary>
    public ushort __tags;

    /// <summary>Unused.</summary>
    public ushort __glibc_reserved3;

    /// <summary>Where the x87 unit’s last instruction is.</summary>
    public uint __eip;

    /// <summary>The segment of that place.</summary>
    public ushort __cs_selector;

    /// <summary>The last instruction.</summary>
    public ushort __opcode;

    /// <summary>Where its operand is.</summary>
    public uint __data_offset;

    /// <summary>The segment of that place.</summary>
    public ushort __data_selector;

    /// <summary>Unused.</summary>
    public ushort __glibc_reserved5;

    /// <summary>The control and status register of SSE.</summary>
    public uint __mxcsr;
}
