using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>
/// Memory for C's objects of automatic storage duration whose size is known at run time only: variable length arrays (C11 §6.7.6.2) and
/// what <c>alloca</c> gives (GCC manual §6.59). It is declared with <c>using</c> in the block that such objects belong to; when that block is
/// left, in whatever way, all memory is free that was allocated since, as a C compiler moves its stack pointer back.
/// </summary>
/// <remarks>The memory comes from a stack of its own that each thread has. Its contents are indeterminate, its alignment is 16.</remarks>
public readonly unsafe struct AutomaticStorage : IDisposable
{
    /// <summary>The alignment of all memory, in bytes.</summary>
    public const int Alignment = 16;

    private readonly StackMemory _memory;
    private readonly StackMemory.Mark _start;

    /// <summary>Begins a block.</summary>
    public AutomaticStorage()
    {
        _memory = StackMemory.OfThread;
        _start = _memory.Top;
    }

    /// <summary>Memory for <paramref name="count"/> objects; none, though with an address, for a count of zero or less.</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public T* Allocate<T>(long count)
        where T : unmanaged => (T*)_memory.Allocate(count, sizeof(T));

    /// <summary>Memory for <paramref name="count"/> objects.</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public T* Allocate<T>(ulong count)
        where T : unmanaged => (T*)_memory.Allocate((long)count, sizeof(T));

    /// <summary>Memory for <paramref name="count"/> pointers.</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public void** Pointers(long count) => (void**)_memory.Allocate(count, sizeof(void*));

    /// <summary>Memory for <paramref name="count"/> pointers.</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public void** Pointers(ulong count) => (void**)_memory.Allocate((long)count, sizeof(void*));

    /// <summary>Memory of <paramref name="size"/> bytes (<c>alloca</c>).</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public void* Allocate(long size) => _memory.Allocate(size, 1);

    /// <summary>Memory of <paramref name="size"/> bytes (<c>alloca</c>).</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public void* Allocate(ulong size) => _memory.Allocate((long)size, 1);

    /// <summary>Memory of <paramref name="size"/> bytes at a multiple of <paramref name="alignment"/>, a power of two.</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public void* AllocateAligned(long size, int alignment) =>
        (void*)(((nint)_memory.Allocate(size + alignment - 1, 1) + alignment - 1) & -alignment);

    /// <summary>Memory of <paramref name="size"/> bytes at a multiple of <paramref name="alignment"/>, a power of two.</summary>
    /// <exception cref="InsufficientExecutionStackException">The size is beyond all memory.</exception>
    public void* AllocateAligned(ulong size, int alignment) => AllocateAligned((long)size, alignment);

    /// <summary>
    /// Frees what has been allocated since the block began, though the block goes on: a jump to before the declaration of an array ends its
    /// lifetime (C11 §6.2.4p7).
    /// </summary>
    public void Clear() => _memory.Release(_start);

    /// <summary>Ends the block.</summary>
    public void Dispose() => _memory.Release(_start);
}
