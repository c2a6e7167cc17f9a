namespace CSockTranslate.Runtime;

/// <summary>A semaphore (POSIX <c>semaphore.h</c>); 32 bytes, in the form that glibc gives them.</summary>
public struct sem_t
{
    /// <summary>The value, and in the upper half how many threads wait.</summary>
    public ulong __data;

    /// <summary>Whether processes share it.</summary>
    public int __private;

    /// <summary>Not used.</summary>
    public int __pad;

    /// <summary>Not used.</summary>
    public long __reserved0;

    /// <summary>Not used.</summary>
    public long __reserved1;
}
