namespace CSockTranslate.Runtime;

/// <summary>The size of a terminal (ioctl_tty(2)); 8 bytes.</summary>
public struct winsize
{
    /// <summary>How many lines it has.</summary>
    public ushort ws_row;

    /// <summary>How many columns.</summary>
    public ushort ws_col;

    /// <summary>Its width in pixels, or 0.</summary>
    public ushort ws_xpixel;

    /// <summary>Its height in pixels, or 0.</summary>
    public ushort ws_ypixel;
}
