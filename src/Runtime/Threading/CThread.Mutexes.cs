using System.Collections.Generic;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The robust mutexes that the thread has locked, which are to be left to others at its end.</summary>
internal sealed unsafe partial class CThread
{
    private List<nint>? _mutexes;

    /// <summary>Takes note of a mutex that it has locked.</summary>
    internal void Hold(pthread_mutex_t* mutex)
    {
        (_mutexes ??= []).Add((nint)mutex);
        Process.Host.NoteHeld(mutex, isHeld: true);
    }

    /// <summary>Takes note that it has unlocked it.</summary>
    internal void LetGo(pthread_mutex_t* mutex)
    {
        int index = _mutexes?.LastIndexOf((nint)mutex) ?? -1;
        if (index >= 0)
        {
            _mutexes!.RemoveAt(index);
            Process.Host.NoteHeld(mutex, isHeld: false);
        }
    }

    private void AbandonMutexes()
    {
        foreach (nint mutex in _mutexes ?? [])
        {
            Process.Host.NoteHeld((pthread_mutex_t*)mutex, isHeld: false);
            RobustMutexLock.Abandon((pthread_mutex_t*)mutex, Process.Host);
        }
    }
}
