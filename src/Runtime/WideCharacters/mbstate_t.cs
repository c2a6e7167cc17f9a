namespace CSockTranslate.Runtime;

/// <summary>How far a multibyte character has been read (C11 §7.29.1); 8 bytes. All zero is the initial state.</summary>
public struct mbstate_t
{
    /// <summary>How many bytes are still to come, and times 256 how many there are in all.</summary>
    public int __count;

    /// <summary>The bits so far.</summary>
    public uint __value;
}
