namespace CSockTranslate.Runtime;

/// <summary>The attributes of a read-write lock (POSIX <c>pthread.h</c>); 8 bytes.</summary>
public struct pthread_rwlockattr_t
{
    /// <summary>PTHREAD_RWLOCK_PREFER_*.</summary>
    public int __lockkind;

    /// <summary>PTHREAD_PROCESS_*.</summary>
    public int __pshared;
}
