namespace CSockTranslate.Runtime;

/// <summary>A barrier (POSIX <c>pthread.h</c>); 32 bytes, all of its state.</summary>
public struct pthread_barrier_t
{
    /// <summary>Guards the rest.</summary>
    public int __lock;

    /// <summary>Where threads wait; counts the rounds.</summary>
    public int __generation;

    /// <summary>How many have to come.</summary>
    public uint __count;

    /// <summary>How many have come.</summary>
    public uint __arrived;

    /// <summary>How many are still to leave.</summary>
    public int __leaving;

    /// <summary>Whether processes share it.</summary>
    public int __shared;

    /// <summary>Not used.</summary>
    public long __reserved;
}
