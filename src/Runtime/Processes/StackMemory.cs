using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CSockTranslate.Runtime.Processes;

/// <summary>
/// A stack of memory beside a thread's own, for objects whose size is known at run time only. Its objects follow each other downward, as on
/// x86-64. It grows by chunks, which are kept for the next time and go with their thread.
/// </summary>
internal sealed unsafe class StackMemory
{
    private const int Alignment = 16;
    private const int FirstChunk = 64 * 1024;

    [ThreadStatic]
    private static StackMemory? t_ofThread;

    // Pinned, so that they need no one to free them.
    private readonly List<byte[]> _chunks = [];
    private int _current;
    private byte* _top;
    private byte* _limit;

    private StackMemory()
    {
        _chunks.Add(CreateChunk(FirstChunk));
        Enter(0);
    }

    /// <summary>The current thread's.</summary>
    public static StackMemory OfThread => t_ofThread ??= new StackMemory();

    /// <summary>The lowest address in use.</summary>
    public Mark Top => new(_top, _current);

    /// <summary>Memory for <paramref name="count"/> objects of <paramref name="size"/> bytes, aligned for all of C's types.</summary>
    /// <exception cref="InsufficientExecutionStackException">It is more than there can be.</exception>
    public void* Allocate(long count, int size)
    {
        if (count <= 0)
        {
            return _top;
        }

        if (count > (Array.MaxLength - (2 * Alignment)) / size)
        {
            throw new InsufficientExecutionStackException();
        }

        nint bytes = ((nint)count * size + Alignment - 1) & -Alignment;
        if (bytes > _top - _limit)
        {
            Grow((int)bytes);
        }

        _top -= bytes;
        return _top;
    }

    /// <summary>Frees all that was allocated since the mark was taken.</summary>
    public void Release(Mark mark)
    {
        if (mark.Chunk != _current)
        {
            Enter(mark.Chunk);
        }

        _top = mark.Address;
    }

    private void Grow(int bytes)
    {
        int next = _current + 1;
        if (next == _chunks.Count || _chunks[next].Length < bytes + Alignment)
        {
            _chunks.RemoveRange(next, _chunks.Count - next);
            int doubled = (int)Math.Min(2L * _chunks[_current].Length, Array.MaxLength);
            _chunks.Add(CreateChunk(Math.Max(doubled, bytes + Alignment)));
        }

        Enter(next);
    }

    private void Enter(int chunk)
    {
        byte[] memory = _chunks[chunk];
        _current = chunk;
        _limit = (byte*)Unsafe.AsPointer(ref memory[0]);
        _top = (byte*)((nint)(_limit + memory.Length) & -Alignment);
    }

    private static byte[] CreateChunk(int size) => GC.AllocateUninitializedArray<byte>(size, pinned: true);

    /// <summary>A place in the stack.</summary>
    internal readonly struct Mark(byte* address, int chunk)
    {
        /// <summary>The lowest address that was in use then.</summary>
        public byte* Address { get; } = address;

        /// <summary>The chunk that it is in.</summary>
        public int Chunk { get; } = chunk;
    }
}
