namespace CSockTranslate.Runtime;

/// <summary>A mutex (POSIX <c>pthread.h</c>); 40 bytes, all of its state.</summary>
public struct pthread_mutex_t
{
    /// <summary>0 if it is free.</summary>
    public int __lock;

    /// <summary>How often a recursive one is locked.</summary>
    public uint __count;

    /// <summary>The thread that has a recursive, error checking or robust one.</summary>
    public int __owner;

    /// <summary>The ceiling of one with PTHREAD_PRIO_PROTECT.</summary>
    public uint __nusers;

    /// <summary>The type, PTHREAD_MUTEX_*, and what the attributes said.</summary>
    public int __kind;

    /// <summary>Not used.</summary>
    public int __spins;

    /// <summary>Not used.</summary>
    public long __reserved0;

    /// <summary>Of a robust one that is locked: the next one of its thread.</summary>
    public long __next;
}
