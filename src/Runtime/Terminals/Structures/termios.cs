namespace CSockTranslate.Runtime;

/// <summary>The settings of a terminal (POSIX <c>termios.h</c>); 60 bytes.</summary>
public unsafe struct termios
{
    /// <summary>Of input.</summary>
    public uint c_iflag;

    /// <summary>Of output.</summary>
    public uint c_oflag;

    /// <summary>Of the line.</summary>
    public uint c_cflag;

    /// <summary>Of what the terminal does itself.</summary>
    public uint c_lflag;

    /// <summary>The line discipline.</summary>
    public byte c_line;

    /// <summary>The control characters.</summary>
    public fixed byte c_cc[32];

    /// <summary>The speed of input.</summary>
    public uint c_ispeed;

    /// <summary>The speed of output.</summary>
    public uint c_ospeed;
}
