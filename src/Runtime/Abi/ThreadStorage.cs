using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Memory for C's objects with thread storage duration (C11 §6.2.4p4): it never moves and is freed when its thread is gone.</summary>
public static unsafe class ThreadStorage
{
    [ThreadStatic]
    private static Owner? t_owner;

    /// <summary>Has memory that <see cref="StaticStorage"/> allocated live as long as the current thread. Returns it.</summary>
    public static void* Keep(void* memory)
    {
        (t_owner ??= new Owner()).Add(memory);
        return memory;
    }

    // Reachable from the thread alone, so that it is finalised when the thread has ended.
    private sealed class Owner
    {
        private readonly List<nint> _blocks = [];

        ~Owner()
        {
            foreach (nint block in _blocks)
            {
                NativeMemory.AlignedFree((void*)block);
            }
        }

        public void Add(void* memory) => _blocks.Add((nint)memory);
    }
}
