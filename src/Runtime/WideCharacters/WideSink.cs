using System;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime.WideCharacters;

/// <summary>Where formatted wide output goes: a block of memory, or a stream whose lock the caller holds. Counts what was produced.</summary>
internal unsafe ref struct WideSink
{
    private readonly StdioStream? _stream;
    private readonly int* _memory;
    private readonly ulong _capacity;

    /// <summary>Writes to a stream.</summary>
    internal WideSink(StdioStream stream) => _stream = stream;

    /// <summary>Stores at most <paramref name="capacity"/> characters and drops the rest.</summary>
    internal WideSink(int* memory, ulong capacity)
    {
        _memory = memory;
        _capacity = capacity;
    }

    /// <summary>How many characters were produced.</summary>
    internal long Count { get; private set; }

    /// <summary>Whether the stream refused a character.</summary>
    internal bool Failed { get; private set; }

    /// <summary>Appends a character.</summary>
    internal void Write(int character)
    {
        if (_stream is not null)
        {
            Failed = Failed || !Wchar.Put(_stream, character);
        }
        else if ((ulong)Count < _capacity)
        {
            _memory[Count] = character;
        }

        Count++;
    }

    /// <summary>Appends characters of ASCII.</summary>
    internal void Write(ReadOnlySpan<byte> characters)
    {
        foreach (byte character in characters)
        {
            Write(character);
        }
    }

    /// <summary>Appends copies of a character.</summary>
    internal void Fill(int character, long count)
    {
        for (; count > 0 && !Failed; count--)
        {
            Write(character);
        }
    }
}
