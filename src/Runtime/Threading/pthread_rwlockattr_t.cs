using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The attributes of a read-write lock (POSIX <c>pthread.h</c>); 8 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 8)]
public struct pthread_rwlockattr_t
{
    /// <summary>PTHREAD_RWLOCK_PREFER_*.</summary>
    [FieldOffset(0)]
    public int __lockkind;

    /// <summary>PTHREAD_PROCESS_*.</summary>
    [FieldOffset(4)]
    public int __pshared;

    /// <summary>Both, aligned as a long.</summary>
    [FieldOffset(0)]
    public long __align;
}
