using System.Collections.Generic;
using System.Threading;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The locks of <c>flock</c> between the open files of this host process, by the files' names; no other process sees them.</summary>
internal static class PortableLocks
{
    private static readonly object s_change = new();
    private static readonly Dictionary<string, HashSet<object>> s_shared = [];
    private static readonly Dictionary<string, object> s_exclusive = [];

    /// <summary>Changes what an open file holds on a file; 0, -EINVAL or -EWOULDBLOCK.</summary>
    internal static int Change(string name, object holder, int operation)
    {
        int kind = operation & ~LOCK_NB;
        if (kind is not (LOCK_SH or LOCK_EX or LOCK_UN))
        {
            return -EINVAL;
        }

        lock (s_change)
        {
            Release(name, holder);
            while (kind != LOCK_UN && !TryTake(name, holder, kind == LOCK_EX))
            {
                if ((operation & LOCK_NB) != 0)
                {
                    return -EAGAIN;
                }

                Monitor.Wait(s_change);
            }

            return 0;
        }
    }

    private static bool TryTake(string name, object holder, bool exclusively)
    {
        bool isShared = s_shared.TryGetValue(name, out HashSet<object>? holders);
        if (s_exclusive.ContainsKey(name) || (exclusively && isShared))
        {
            return false;
        }

        if (exclusively)
        {
            s_exclusive[name] = holder;
            return true;
        }

        if (!isShared)
        {
            s_shared[name] = holders = [];
        }

        holders!.Add(holder);
        return true;
    }

    private static void Release(string name, object holder)
    {
        if (s_exclusive.TryGetValue(name, out object? owner) && owner == holder)
        {
            s_exclusive.Remove(name);
        }

        if (s_shared.TryGetValue(name, out HashSet<object>? holders) && holders.Remove(holder) && holders.Count == 0)
        {
            s_shared.Remove(name);
        }

        Monitor.PulseAll(s_change);
    }
}
