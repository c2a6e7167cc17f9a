using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Threading;

/// <summary>Calls that happen once: the word is 0 before, 1 during and 2 after the call.</summary>
internal static unsafe class Once
{
    private const int Before = 0;
    private const int During = 1;
    private const int After = 2;

    /// <summary>Calls the function unless that has been done; waits while another thread does it.</summary>
    internal static void Run(int* control, delegate*<void> function)
    {
        if (Volatile.Read(ref *control) == After)
        {
            return;
        }

        HostSystem host = Processes.CProcess.Current.Host;
        for (int seen; (seen = Interlocked.CompareExchange(ref *control, During, Before)) != After;)
        {
            if (seen == Before)
            {
                Call(control, function, host);
                return;
            }

            host.WaitAt(control, During, isShared: false, Deadline.Never);
            ThreadSignals.SafePoint();
        }
    }

    // A thread that is cancelled meanwhile leaves the call to another.
    private static void Call(int* control, delegate*<void> function, HostSystem host)
    {
        int state = Before;
        try
        {
            function();
            state = After;
        }
        finally
        {
            Volatile.Write(ref *control, state);
            host.WakeAt(control, int.MaxValue, isShared: false);
        }
    }
}
