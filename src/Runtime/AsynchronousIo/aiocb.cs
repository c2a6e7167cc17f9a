using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>A request to read or write meanwhile (POSIX aio.h) in glibc's layout; 168 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 168)]
public unsafe struct aiocb
{
    /// <summary>The descriptor.</summary>
    public int aio_fildes;

    /// <summary>The operation, <c>LIO_*</c>.</summary>
    public int aio_lio_opcode;

    /// <summary>How much later it may be served than the program's own priority asks, 0 to 20.</summary>
    public int aio_reqprio;

    /// <summary>What to read into or to write.</summary>
    public void* aio_buf;

    /// <summary>How many bytes.</summary>
    public ulong aio_nbytes;

    /// <summary>How to tell of the end.</summary>
    public sigevent aio_sigevent;

    /// <summary>Nothing.</summary>
    public aiocb* __next_prio;

    /// <summary>Its priority.</summary>
    public int __abs_prio;

    /// <summary>The policy that the priority belongs to.</summary>
    public int __policy;

    /// <summary>What <c>aio_error</c> tells.</summary>
    public int __error_code;

    /// <summary>What <c>aio_return</c> tells.</summary>
    public long __return_value;

    /// <summary>Where in the file.</summary>
    public long aio_offset;

    /// <summary>Nothing.</summary>
    public fixed sbyte __glibc_reserved[32];
}

/// <summary>How requests are to be served (glibc's aio_init(3)).</summary>
public struct aioinit
{
    /// <summary>How many threads at most.</summary>
    public int aio_threads;

    /// <summary>How many requests are expected.</summary>
    public int aio_num;

    /// <summary>Not used.</summary>
    public int aio_locks;

    /// <summary>Not used.</summary>
    public int aio_usedba;

    /// <summary>Not used.</summary>
    public int aio_debug;

    /// <summary>Not used.</summary>
    public int aio_numusers;

    /// <summary>Seconds after which a thread without work ends.</summary>
    public int aio_idle_time;

    /// <summary>Nothing.</summary>
    public int aio_reserved;
}
