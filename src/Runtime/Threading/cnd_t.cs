namespace CSockTranslate.Runtime;

/// <summary>A condition variable of C11 §7.26.1; 48 bytes, all of its state.</summary>
public struct cnd_t
{
    /// <summary>The one of POSIX that it is.</summary>
    public pthread_cond_t __cond;
}
