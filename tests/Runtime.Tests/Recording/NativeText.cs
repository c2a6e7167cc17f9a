using System.Runtime.InteropServices;
using System.Text;

namespace CSockTranslate.Runtime.Tests.Recording;

/// <summary>NUL-terminated strings in native memory for a test, freed with it.</summary>
internal sealed unsafe class NativeText : IDisposable
{
    private readonly List<nint> _blocks = [];

    /// <summary>A copy of bytes with a NUL behind them.</summary>
    public sbyte* Add(ReadOnlySpan<byte> bytes)
    {
        byte* copy = (byte*)NativeMemory.Alloc((nuint)bytes.Length + 1);
        _blocks.Add((nint)copy);
        bytes.CopyTo(new Span<byte>(copy, bytes.Length));
        copy[bytes.Length] = 0;
        return (sbyte*)copy;
    }

    /// <summary>A copy of a text of one-byte characters.</summary>
    public sbyte* Add(string text) => Add(Encoding.Latin1.GetBytes(text));

    /// <summary>Zeroed memory.</summary>
    public sbyte* Room(int size)
    {
        void* room = NativeMemory.AllocZeroed((nuint)size);
        _blocks.Add((nint)room);
        return (sbyte*)room;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (nint block in _blocks)
        {
            NativeMemory.Free((void*)block);
        }
    }
}
