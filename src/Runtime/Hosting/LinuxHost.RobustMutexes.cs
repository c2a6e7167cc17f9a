using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The robust mutexes of a thread, in the list that the kernel looks through when the thread ends, however it ends (set_robust_list(2)). It is glibc's
/// list of that thread, in which a mutex is linked by the address of its last word.
/// </summary>
internal sealed unsafe partial class LinuxHost
{
    private static readonly nint s_getRobustList = RuntimeInformation.ProcessArchitecture is Architecture.X64 ? 274 : 100;

    // The words of the kernel's struct robust_list_head: the link of the first mutex, which is that of the head at the end; the way from a mutex's link
    // to its lock; the link of a mutex that is being locked or unlocked.
    private const int First = 0;
    private const int ToLock = 1;
    private const int Changing = 2;

    [ThreadStatic]
    private static long* t_robustList;

    /// <inheritdoc/>
    internal override void NoteChanging(pthread_mutex_t* mutex)
    {
        if (FindRobustList(out long* list))
        {
            list[Changing] = mutex == null ? 0 : (long)&mutex->__next;
        }
    }

    /// <inheritdoc/>
    internal override void NoteHeld(pthread_mutex_t* mutex, bool isHeld)
    {
        if (!FindRobustList(out long* list))
        {
            return;
        }

        long* link = &mutex->__next;
        if (isHeld)
        {
            *link = list[First];
            list[First] = (long)link;
            return;
        }

        long* previous = list;
        while (*previous != (long)link && *previous != (long)list)
        {
            previous = (long*)*previous;
        }

        if (*previous == (long)link)
        {
            *previous = *link;
        }
    }

    // Only a list whose locks lie where ours do can take our mutexes.
    private static bool FindRobustList(out long* list)
    {
        if (t_robustList == null)
        {
            long* found;
            nuint size;
            if (Libc.get_robust_list(s_getRobustList, 0, &found, &size) == 0)
            {
                t_robustList = found;
            }
        }

        list = t_robustList;
        pthread_mutex_t layout;
        return list != null && list[ToLock] == (byte*)&layout.__lock - (byte*)&layout.__next;
    }
}
