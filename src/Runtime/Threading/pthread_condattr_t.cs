namespace CSockTranslate.Runtime;

/// <summary>The attributes of a condition variable (POSIX <c>pthread.h</c>); 4 bytes.</summary>
public struct pthread_condattr_t
{
    /// <summary>Clock and sharing.</summary>
    public int __value;
}
