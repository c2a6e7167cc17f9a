using System;
using System.Threading;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Threading;

/// <summary>Threads of the runtime's own, which do work for a C process and run none of its code. They get none of its signals.</summary>
internal static class HelperThread
{
    private const int StackSize = 256 * 1024;

    /// <summary>Starts one, unless there is no memory for it. To be called by a thread that runs C.</summary>
    internal static bool TryStart(CProcess process, Action work)
    {
        Thread thread = new(
            () =>
            {
                CProcess.Enter(process);
                work();
            },
            process.GetStackSize(StackSize))
        {
            IsBackground = true,
        };

        // It begins with the mask of the thread that starts it.
        ulong mask = ThreadSignals.Current.Blocked;
        SetMask(process, ulong.MaxValue & ~SignalSet.Reserved & ~SignalSet.Faults);
        try
        {
            thread.Start();
            return true;
        }
        catch (OutOfMemoryException)
        {
            return false;
        }
        finally
        {
            SetMask(process, mask);
        }
    }

    private static void SetMask(CProcess process, ulong mask)
    {
        if (process.OwnsHost)
        {
            process.Host.SetSignalMask(mask);
        }
    }
}
