using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>A lock in a word of C memory: 0 free, 1 taken, 2 taken and perhaps waited for.</summary>
internal static unsafe class WordLock
{
    private const int Free = 0;
    private const int Taken = 1;
    private const int WaitedFor = 2;

    /// <summary>Takes the lock if it is free.</summary>
    internal static bool TryAcquire(int* word) => Interlocked.CompareExchange(ref *word, Taken, Free) == Free;

    /// <summary>Takes the lock. 0, or EINVAL or ETIMEDOUT by the deadline, which matters only if the lock is not free.</summary>
    internal static int Acquire(int* word, HostSystem host, bool isShared, in Deadline deadline)
    {
        if (TryAcquire(word))
        {
            return 0;
        }

        if (!deadline.IsValid)
        {
            return EINVAL;
        }

        while (Interlocked.Exchange(ref *word, WaitedFor) != Free)
        {
            // Handlers run meanwhile, and the wait goes on.
            int result = host.WaitAt(word, WaitedFor, isShared, deadline);
            ThreadSignals.SafePoint();
            if (result == -ETIMEDOUT)
            {
                return ETIMEDOUT;
            }
        }

        return 0;
    }

    /// <summary>Gives the lock back.</summary>
    internal static void Release(int* word, HostSystem host, bool isShared)
    {
        if (Interlocked.Exchange(ref *word, Free) == WaitedFor)
        {
            host.WakeAt(word, 1, isShared);
        }
    }
}
