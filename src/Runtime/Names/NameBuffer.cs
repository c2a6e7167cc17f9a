using System;
using System.Runtime.InteropServices;
using System.Text;

namespace CSockTranslate.Runtime.Names;

/// <summary>The memory behind what a function like gethostbyname returns: the next call of the same function reuses it.</summary>
internal sealed unsafe class NameBuffer
{
    private byte* _memory = (byte*)NativeMemory.Alloc(1024);
    private int _used;

    /// <summary>The size in bytes.</summary>
    internal int Size { get; private set; } = 1024;

    /// <summary>The first byte.</summary>
    internal byte* Memory => _memory;

    /// <summary>Makes it twice as large. What was in it is gone.</summary>
    internal void Grow()
    {
        Size *= 2;
        _memory = (byte*)NativeMemory.Realloc(_memory, (nuint)Size);
    }

    /// <summary>Makes it at least this large and forgets what was in it.</summary>
    internal void Start(int size)
    {
        while (Size < size)
        {
            Grow();
        }

        _used = 0;
    }

    /// <summary>Takes the next bytes, aligned to 8; <see cref="Start"/> has made room.</summary>
    internal byte* Take(int bytes)
    {
        byte* taken = _memory + _used;
        _used += (bytes + 7) & ~7;
        return taken;
    }

    /// <summary>Copies a string with its NUL.</summary>
    internal sbyte* Take(ReadOnlySpan<byte> text)
    {
        byte* taken = Take(text.Length + 1);
        text.CopyTo(new Span<byte>(taken, text.Length));
        taken[text.Length] = 0;
        return (sbyte*)taken;
    }
}
