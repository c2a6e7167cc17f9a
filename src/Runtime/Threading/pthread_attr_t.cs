namespace CSockTranslate.Runtime;

/// <summary>The attributes of a thread (POSIX <c>pthread.h</c>); 56 bytes.</summary>
public unsafe struct pthread_attr_t
{
    /// <summary>The priority.</summary>
    public int __schedpriority;

    /// <summary>The policy.</summary>
    public int __schedpolicy;

    /// <summary>Detach state, scope, whether the policy is its own.</summary>
    public int __flags;

    /// <summary>Bytes of the guard area.</summary>
    public ulong __guardsize;

    /// <summary>The highest address of the stack.</summary>
    public void* __stackaddr;

    /// <summary>Bytes of the stack, 0 for the default.</summary>
    public ulong __stacksize;

    /// <summary>The set of processors, or null.</summary>
    public byte* __affinity;

    /// <summary>The bytes of that.</summary>
    public ulong __affinitysize;

    internal const int Detached = 1;
    internal const int ExplicitPolicy = 2;
    internal const int ProcessScope = 4;
    internal const int HasStackAddress = 8;
}
