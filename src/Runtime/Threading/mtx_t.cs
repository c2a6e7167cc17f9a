namespace CSockTranslate.Runtime;

/// <summary>A mutex of C11 §7.26.1; 40 bytes, all of its state.</summary>
public struct mtx_t
{
    /// <summary>The mutex of POSIX that it is.</summary>
    public pthread_mutex_t __mutex;
}
