using System;
using System.Threading;
using CSockTranslate.Runtime.Hosting;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>
/// What semaphores do with their 64 bits: the value below, how many threads wait above, as in glibc, so that programs of both kinds can share one.
/// </summary>
internal static unsafe class SemaphoreWord
{
    /// <summary>glibc's mark of a semaphore that processes share.</summary>
    internal const int Shared = 128;

    private const ulong OneWaiter = 1UL << 32;

    /// <summary>Takes one if there is one.</summary>
    internal static bool TryTake(sem_t* sem)
    {
        ulong seen = Volatile.Read(ref sem->__data);
        while ((uint)seen != 0)
        {
            ulong found = Interlocked.CompareExchange(ref sem->__data, seen - 1, seen);
            if (found == seen)
            {
                return true;
            }

            seen = found;
        }

        return false;
    }

    /// <summary>Takes one, as soon as there is one. 0, -EINVAL, -ETIMEDOUT, or -EINTR when a handler ends the wait.</summary>
    internal static int Wait(sem_t* sem, in Deadline deadline)
    {
        if (!deadline.IsValid)
        {
            return -EINVAL;
        }

        CThread.CancellationPoint();
        if (TryTake(sem))
        {
            return 0;
        }

        CThread thread = CThread.Current;
        Interlocked.Add(ref sem->__data, OneWaiter);
        while (true)
        {
            int result = thread.WaitForHandlers(Word(sem), 0, sem->__private != 0, deadline);
            ulong seen = Volatile.Read(ref sem->__data);
            while ((uint)seen != 0)
            {
                ulong found = Interlocked.CompareExchange(ref sem->__data, seen - 1 - OneWaiter, seen);
                if (found == seen)
                {
                    return 0;
                }

                seen = found;
            }

            if (result is -ETIMEDOUT or -EINTR || thread.MustAct)
            {
                Interlocked.Add(ref sem->__data, unchecked(0 - OneWaiter));
                CThread.CancellationPoint();
                return result == -EINTR ? -EINTR : -ETIMEDOUT;
            }
        }
    }

    /// <summary>Adds one. 0 or -EOVERFLOW.</summary>
    internal static int Post(sem_t* sem)
    {
        ulong seen = Volatile.Read(ref sem->__data);
        bool isShared = sem->__private != 0;
        while (true)
        {
            if ((uint)seen == Limits.SEM_VALUE_MAX)
            {
                return -EOVERFLOW;
            }

            ulong found = Interlocked.CompareExchange(ref sem->__data, seen + 1, seen);
            if (found == seen)
            {
                break;
            }

            seen = found;
        }

        if (seen >= OneWaiter)
        {
            Processes.CProcess.Current.Host.WakeAt(Word(sem), 1, isShared);
        }

        return 0;
    }

    // The half with the value.
    private static int* Word(sem_t* sem) => BitConverter.IsLittleEndian ? (int*)&sem->__data : (int*)&sem->__data + 1;
}
