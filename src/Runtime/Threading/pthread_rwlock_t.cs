namespace CSockTranslate.Runtime;

/// <summary>A read-write lock (POSIX <c>pthread.h</c>); 56 bytes, all of its state.</summary>
public struct pthread_rwlock_t
{
    /// <summary>Guards the rest.</summary>
    public int __lock;

    /// <summary>How many have it for reading.</summary>
    public uint __readers;

    /// <summary>The thread that has it for writing.</summary>
    public int __cur_writer;

    /// <summary>Where readers wait.</summary>
    public int __readers_wakeup;

    /// <summary>Where writers wait.</summary>
    public int __writer_wakeup;

    /// <summary>How many readers wait.</summary>
    public uint __readers_queued;

    /// <summary>How many writers wait.</summary>
    public uint __writers_queued;

    /// <summary>Whether processes share it.</summary>
    public int __shared;

    /// <summary>Not used.</summary>
    public long __reserved0;

    /// <summary>Not used.</summary>
    public long __reserved1;

    /// <summary>PTHREAD_RWLOCK_PREFER_*.</summary>
    public uint __flags;

    /// <summary>Not used.</summary>
    public uint __pad;
}
