using System;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>Characters that a conversion collects, in memory of the caller as long as they fit.</summary>
internal ref struct ScanText(Span<byte> memory)
{
    private Span<byte> _memory = memory;

    /// <summary>How many characters there are.</summary>
    public int Count { get; private set; }

    /// <summary>The characters.</summary>
    public readonly ReadOnlySpan<byte> Characters => _memory[..Count];

    /// <summary>The last character.</summary>
    public readonly byte Last => _memory[Count - 1];

    /// <summary>Appends a character.</summary>
    public void Add(int c)
    {
        if (Count == _memory.Length)
        {
            byte[] larger = new byte[2 * _memory.Length];
            _memory.CopyTo(larger);
            _memory = larger;
        }

        _memory[Count++] = (byte)c;
    }
}
