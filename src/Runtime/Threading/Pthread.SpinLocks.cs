using System.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Spin locks: a word that is 1 while the lock is free, as glibc has it on x86-64.</summary>
public static unsafe partial class Pthread
{
    private const int SpinFree = 1;
    private const int SpinTaken = 0;

    /// <summary>Makes a lock that is free (POSIX pthread_spin_init).</summary>
    public static int pthread_spin_init(int* @lock, int pshared)
    {
        Volatile.Write(ref *@lock, SpinFree);
        return 0;
    }

    /// <summary>Ends the use of a lock.</summary>
    public static int pthread_spin_destroy(int* @lock) => 0;

    /// <summary>Locks (POSIX pthread_spin_lock).</summary>
    public static int pthread_spin_lock(int* @lock)
    {
        SpinWait spinner = default;
        while (Interlocked.CompareExchange(ref *@lock, SpinTaken, SpinFree) != SpinFree)
        {
            spinner.SpinOnce(sleep1Threshold: -1);
        }

        return 0;
    }

    /// <summary>Locks if the lock is free, or EBUSY (POSIX pthread_spin_trylock).</summary>
    public static int pthread_spin_trylock(int* @lock) => Interlocked.CompareExchange(ref *@lock, SpinTaken, SpinFree) == SpinFree ? 0 : EBUSY;

    /// <summary>Unlocks (POSIX pthread_spin_unlock).</summary>
    public static int pthread_spin_unlock(int* @lock)
    {
        Volatile.Write(ref *@lock, SpinFree);
        return 0;
    }
}
