namespace CSockTranslate.Runtime;

/// <summary>The attributes of a barrier (POSIX <c>pthread.h</c>); 4 bytes.</summary>
public struct pthread_barrierattr_t
{
    /// <summary>PTHREAD_PROCESS_*.</summary>
    public int __pshared;
}
