namespace CSockTranslate.Runtime;

/// <summary>The constants of <c>pthread.h</c>.</summary>
public static unsafe partial class Pthread
{
    /// <summary>A thread that is joined.</summary>
    public const int PTHREAD_CREATE_JOINABLE = 0;

    /// <summary>A thread that nobody joins.</summary>
    public const int PTHREAD_CREATE_DETACHED = 1;

    /// <summary>Policy and priority are the creator's.</summary>
    public const int PTHREAD_INHERIT_SCHED = 0;

    /// <summary>Policy and priority are those of the attributes.</summary>
    public const int PTHREAD_EXPLICIT_SCHED = 1;

    /// <summary>Competes with all threads of the system.</summary>
    public const int PTHREAD_SCOPE_SYSTEM = 0;

    /// <summary>Competes with the threads of the process.</summary>
    public const int PTHREAD_SCOPE_PROCESS = 1;

    /// <summary>The smallest stack in bytes.</summary>
    public const int PTHREAD_STACK_MIN = 16384;

    /// <summary>For one process.</summary>
    public const int PTHREAD_PROCESS_PRIVATE = 0;

    /// <summary>For several processes, in memory that they share.</summary>
    public const int PTHREAD_PROCESS_SHARED = 1;

    /// <summary>As <see cref="PTHREAD_MUTEX_NORMAL"/>.</summary>
    public const int PTHREAD_MUTEX_TIMED_NP = 0;

    /// <summary>As <see cref="PTHREAD_MUTEX_RECURSIVE"/>.</summary>
    public const int PTHREAD_MUTEX_RECURSIVE_NP = 1;

    /// <summary>As <see cref="PTHREAD_MUTEX_ERRORCHECK"/>.</summary>
    public const int PTHREAD_MUTEX_ERRORCHECK_NP = 2;

    /// <summary>A normal mutex, which glibc first waits for actively.</summary>
    public const int PTHREAD_MUTEX_ADAPTIVE_NP = 3;

    /// <summary>A mutex whose owner waits for ever if it locks again.</summary>
    public const int PTHREAD_MUTEX_NORMAL = 0;

    /// <summary>A mutex that its owner may lock again.</summary>
    public const int PTHREAD_MUTEX_RECURSIVE = 1;

    /// <summary>A mutex whose owner gets EDEADLK if it locks again.</summary>
    public const int PTHREAD_MUTEX_ERRORCHECK = 2;

    /// <summary>A normal mutex.</summary>
    public const int PTHREAD_MUTEX_DEFAULT = 0;

    /// <summary>A normal mutex.</summary>
    public const int PTHREAD_MUTEX_FAST_NP = 0;

    /// <summary>An owner that ends keeps the mutex.</summary>
    public const int PTHREAD_MUTEX_STALLED = 0;

    /// <summary>As <see cref="PTHREAD_MUTEX_STALLED"/>.</summary>
    public const int PTHREAD_MUTEX_STALLED_NP = 0;

    /// <summary>The next one gets EOWNERDEAD if the owner ends.</summary>
    public const int PTHREAD_MUTEX_ROBUST = 1;

    /// <summary>As <see cref="PTHREAD_MUTEX_ROBUST"/>.</summary>
    public const int PTHREAD_MUTEX_ROBUST_NP = 1;

    /// <summary>The mutex leaves priorities alone.</summary>
    public const int PTHREAD_PRIO_NONE = 0;

    /// <summary>The owner gets the priority of those who wait.</summary>
    public const int PTHREAD_PRIO_INHERIT = 1;

    /// <summary>The owner gets the priority of the ceiling.</summary>
    public const int PTHREAD_PRIO_PROTECT = 2;

    /// <summary>Readers come first.</summary>
    public const int PTHREAD_RWLOCK_PREFER_READER_NP = 0;

    /// <summary>Readers come first, as in glibc.</summary>
    public const int PTHREAD_RWLOCK_PREFER_WRITER_NP = 1;

    /// <summary>Writers come first.</summary>
    public const int PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP = 2;

    /// <summary>Readers come first.</summary>
    public const int PTHREAD_RWLOCK_DEFAULT_NP = 0;

    /// <summary>The thread can be cancelled.</summary>
    public const int PTHREAD_CANCEL_ENABLE = 0;

    /// <summary>Requests are kept for later.</summary>
    public const int PTHREAD_CANCEL_DISABLE = 1;

    /// <summary>Requests act at cancellation points.</summary>
    public const int PTHREAD_CANCEL_DEFERRED = 0;

    /// <summary>Requests act anywhere.</summary>
    public const int PTHREAD_CANCEL_ASYNCHRONOUS = 1;

    /// <summary>What <see cref="pthread_barrier_wait"/> returns in one of the threads.</summary>
    public const int PTHREAD_BARRIER_SERIAL_THREAD = -1;

    /// <summary>A control of <see cref="pthread_once"/> before the call.</summary>
    public const int PTHREAD_ONCE_INIT = 0;
}
