using System.Threading;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The policy, priority and processors that a thread is started with: it takes them itself, and whoever started it waits for that.</summary>
internal sealed unsafe partial class CThread
{
    private readonly ManualResetEventSlim? _scheduled;
    private int _schedulingError;

    /// <summary>0, or the error number for which the thread did not start.</summary>
    private int AwaitScheduling()
    {
        if (_scheduled is null)
        {
            return 0;
        }

        _scheduled.Wait();
        _scheduled.Dispose();
        return _schedulingError;
    }

    /// <summary>Whether the thread runs as its attributes ask; if not it is gone.</summary>
    private bool TakeScheduling()
    {
        if (_scheduled is null)
        {
            return true;
        }

        int result = 0;
        if (_attributes.Affinity is { } mask)
        {
            fixed (byte* start = mask)
            {
                result = Process.Host.SetAffinity(0, (ulong)mask.Length, start);
            }
        }

        if (result >= 0 && _attributes.HasExplicitPolicy)
        {
            result = Process.Host.SetScheduler(0, _attributes.Policy, _attributes.Priority);
        }

        _schedulingError = -result;
        bool takes = result >= 0;
        if (!takes)
        {
            Process.Threads.RemoveUnstarted(this);
        }

        _scheduled.Set();
        return takes;
    }
}
