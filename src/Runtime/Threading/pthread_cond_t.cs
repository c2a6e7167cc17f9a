namespace CSockTranslate.Runtime;

/// <summary>A condition variable (POSIX <c>pthread.h</c>); 48 bytes, all of its state.</summary>
public struct pthread_cond_t
{
    /// <summary>Guards the rest.</summary>
    public int __lock;

    /// <summary>Where waiters wait; counts waits and wakes.</summary>
    public int __futex;

    /// <summary>How many waits there were.</summary>
    public ulong __total_seq;

    /// <summary>How many of them may end.</summary>
    public ulong __wakeup_seq;

    /// <summary>How many have ended.</summary>
    public ulong __woken_seq;

    /// <summary>How many broadcasts there were.</summary>
    public uint __broadcast_seq;

    /// <summary>The threads that are within a wait.</summary>
    public int __nwaiters;

    /// <summary>The clock of timed waits, and whether processes share the variable.</summary>
    public uint __flags;

    /// <summary>Not used.</summary>
    public uint __pad;
}
