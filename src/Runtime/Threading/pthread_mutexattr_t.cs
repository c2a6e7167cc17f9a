namespace CSockTranslate.Runtime;

/// <summary>The attributes of a mutex (POSIX <c>pthread.h</c>); 4 bytes.</summary>
public struct pthread_mutexattr_t
{
    /// <summary>Type, ceiling, protocol, robustness, sharing.</summary>
    public int __mutexkind;
}
