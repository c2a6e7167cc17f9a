using System.Diagnostics.CodeAnalysis;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

/// <summary><c>stdlib.h</c> (C11 §7.22, POSIX, parts of GNU): memory and the end of the process.</summary>
public static unsafe partial class Stdlib
{
    /// <summary>The status of success.</summary>
    public const int EXIT_SUCCESS = 0;

    /// <summary>The status of failure.</summary>
    public const int EXIT_FAILURE = 1;

    /// <summary>The largest value of <see cref="rand"/>.</summary>
    public const int RAND_MAX = int.MaxValue;

    /// <summary>The most bytes of a character, in the C locale.</summary>
    public const ulong MB_CUR_MAX = 1;

    /// <summary>Memory of <paramref name="size"/> bytes, not null for 0; null with ENOMEM (C11 §7.22.3.4).</summary>
    public static void* malloc(ulong size) => Check(Heap.Allocate(size));

    /// <summary>Zeroed memory for <paramref name="nmemb"/> objects; null with ENOMEM (C11 §7.22.3.2).</summary>
    public static void* calloc(ulong nmemb, ulong size)
    {
        ulong high = System.Math.BigMul(nmemb, size, out ulong bytes);
        return Check(high != 0 ? null : Heap.AllocateZeroed(bytes));
    }

    /// <summary>
    /// Makes memory larger or smaller, or new for null; null with ENOMEM, and the memory stays. A size of 0 frees it and gives null,
    /// as in glibc (C11 §7.22.3.5).
    /// </summary>
    public static void* realloc(void* ptr, ulong size)
    {
        if (ptr == null)
        {
            return malloc(size);
        }

        if (size == 0)
        {
            Heap.Release(ptr);
            return null;
        }

        return Check(Heap.Resize(ptr, size));
    }

    /// <summary>As <see cref="realloc"/> for <paramref name="nmemb"/> objects, with their total checked (glibc reallocarray).</summary>
    public static void* reallocarray(void* ptr, ulong nmemb, ulong size)
    {
        ulong high = System.Math.BigMul(nmemb, size, out ulong bytes);
        return high != 0 ? Check(null) : realloc(ptr, bytes);
    }

    /// <summary>Gives memory back; null is nothing (C11 §7.22.3.3).</summary>
    public static void free(void* ptr) => Heap.Release(ptr);

    /// <summary>Memory whose address is a multiple of <paramref name="alignment"/>; null with EINVAL, ENOMEM (C11 §7.22.3.1).</summary>
    public static void* aligned_alloc(ulong alignment, ulong size)
    {
        if (alignment > 1UL << 63)
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        // glibc rounds an alignment that is no power of two up to one.
        return Check(Heap.AllocateAligned(System.Numerics.BitOperations.RoundUpToPowerOf2(alignment), size));
    }

    /// <summary>
    /// Stores memory whose address is a multiple of <paramref name="alignment"/>, a power of two that a pointer's size divides.
    /// Returns 0, EINVAL or ENOMEM; errno stays (POSIX posix_memalign).
    /// </summary>
    public static int posix_memalign(void** memptr, ulong alignment, ulong size)
    {
        if (!System.Numerics.BitOperations.IsPow2(alignment) || alignment % (ulong)sizeof(void*) != 0)
        {
            return Errno.EINVAL;
        }

        void* memory = Heap.AllocateAligned(alignment, size);
        if (memory == null)
        {
            return Errno.ENOMEM;
        }

        *memptr = memory;
        return 0;
    }

    /// <summary>Ends the process normally: exit handlers, output of the streams, status (C11 §7.22.4.4).</summary>
    [DoesNotReturn]
    public static void exit(int status)
    {
        CProcess.Exit(status);
        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Ends the process at once, without exit handlers and output (C11 §7.22.4.5).</summary>
    [DoesNotReturn]
    public static void _Exit(int status)
    {
        CProcess.ExitNow(status);
        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Ends the process by SIGABRT, without output (C11 §7.22.4.1).</summary>
    [DoesNotReturn]
    public static void abort()
    {
        CProcess.Abort();
        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Has a function called at a normal end, the last one first. Returns 0 (C11 §7.22.4.2).</summary>
    public static int atexit(delegate*<void> func)
    {
        CProcess.Current.AtExit(func);
        return 0;
    }

    /// <summary>As <see cref="atexit"/>; the function gets the status and <paramref name="arg"/> (glibc on_exit).</summary>
    public static int on_exit(delegate*<int, void*, void> func, void* arg)
    {
        CProcess.Current.OnExit(func, arg);
        return 0;
    }

    private static void* Check(void* memory)
    {
        if (memory == null)
        {
            Errno.errno = Errno.ENOMEM;
        }

        return memory;
    }
}
