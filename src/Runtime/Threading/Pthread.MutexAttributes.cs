using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>The attributes of mutexes.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Sets the attributes of a plain mutex (POSIX pthread_mutexattr_init).</summary>
    public static int pthread_mutexattr_init(pthread_mutexattr_t* attr) => Store(&attr->__mutexkind, 0);

    /// <summary>Ends the use of attributes.</summary>
    public static int pthread_mutexattr_destroy(pthread_mutexattr_t* attr) => 0;

    /// <summary>Tells the type, PTHREAD_MUTEX_*.</summary>
    public static int pthread_mutexattr_gettype(pthread_mutexattr_t* attr, int* kind) => Store(kind, MutexAttributes.Type(attr->__mutexkind));

    /// <summary>Sets the type. 0 or EINVAL.</summary>
    public static int pthread_mutexattr_settype(pthread_mutexattr_t* attr, int kind) =>
        kind is < PTHREAD_MUTEX_NORMAL or > PTHREAD_MUTEX_ADAPTIVE_NP ? EINVAL : Set(attr, MutexAttributes.TypeMask, kind);

    /// <summary>Tells whether threads of other processes use the mutex.</summary>
    public static int pthread_mutexattr_getpshared(pthread_mutexattr_t* attr, int* pshared) =>
        Store(pshared, MutexAttributes.IsShared(attr->__mutexkind) ? PTHREAD_PROCESS_SHARED : PTHREAD_PROCESS_PRIVATE);

    /// <summary>Sets whether threads of other processes use the mutex. 0 or EINVAL.</summary>
    public static int pthread_mutexattr_setpshared(pthread_mutexattr_t* attr, int pshared) =>
        IsSharing(pshared) ? Set(attr, MutexAttributes.Shared, pshared == PTHREAD_PROCESS_SHARED ? MutexAttributes.Shared : 0) : EINVAL;

    /// <summary>Tells the protocol, PTHREAD_PRIO_*.</summary>
    public static int pthread_mutexattr_getprotocol(pthread_mutexattr_t* attr, int* protocol) =>
        Store(protocol, MutexAttributes.Protocol(attr->__mutexkind));

    /// <summary>Sets the protocol. 0 or EINVAL.</summary>
    public static int pthread_mutexattr_setprotocol(pthread_mutexattr_t* attr, int protocol) =>
        protocol is < PTHREAD_PRIO_NONE or > PTHREAD_PRIO_PROTECT
            ? EINVAL
            : Set(attr, MutexAttributes.ProtocolMask, protocol << MutexAttributes.ProtocolShift);

    /// <summary>Tells the ceiling.</summary>
    public static int pthread_mutexattr_getprioceiling(pthread_mutexattr_t* attr, int* prioceiling) =>
        Store(prioceiling, MutexAttributes.Ceiling(attr->__mutexkind));

    /// <summary>Sets the ceiling. 0 or EINVAL.</summary>
    public static int pthread_mutexattr_setprioceiling(pthread_mutexattr_t* attr, int prioceiling) =>
        MutexAttributes.IsCeiling(prioceiling) ? Set(attr, MutexAttributes.CeilingMask, prioceiling << MutexAttributes.CeilingShift) : EINVAL;

    /// <summary>Tells whether the mutex outlives an owner that ends.</summary>
    public static int pthread_mutexattr_getrobust(pthread_mutexattr_t* attr, int* robustness) =>
        Store(robustness, MutexAttributes.IsRobust(attr->__mutexkind) ? PTHREAD_MUTEX_ROBUST : PTHREAD_MUTEX_STALLED);

    /// <summary>Sets whether the mutex outlives an owner that ends. 0 or EINVAL.</summary>
    public static int pthread_mutexattr_setrobust(pthread_mutexattr_t* attr, int robustness) =>
        robustness is PTHREAD_MUTEX_STALLED or PTHREAD_MUTEX_ROBUST
            ? Set(attr, MutexAttributes.Robust, robustness == PTHREAD_MUTEX_ROBUST ? MutexAttributes.Robust : 0)
            : EINVAL;

    /// <summary>As <see cref="pthread_mutexattr_getrobust"/>, under its older name.</summary>
    public static int pthread_mutexattr_getrobust_np(pthread_mutexattr_t* attr, int* robustness) => pthread_mutexattr_getrobust(attr, robustness);

    /// <summary>As <see cref="pthread_mutexattr_setrobust"/>, under its older name.</summary>
    public static int pthread_mutexattr_setrobust_np(pthread_mutexattr_t* attr, int robustness) => pthread_mutexattr_setrobust(attr, robustness);

    private static bool IsSharing(int pshared) => pshared is PTHREAD_PROCESS_PRIVATE or PTHREAD_PROCESS_SHARED;

    private static int Set(pthread_mutexattr_t* attr, int mask, int bits) => Store(&attr->__mutexkind, (attr->__mutexkind & ~mask) | bits);
}
