using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysEpoll;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// An epoll instance of the kernel's. For the kernel an interest belongs to a file and a number; several descriptors of the program may
/// share one number of the host's, so what is added by a second one gets a number of its own.
/// </summary>
internal sealed unsafe class HostEpoll(int fd) : HostFile(fd)
{
    private static readonly Lock s_lock = new();

    private readonly Dictionary<HostFile, Interest> _interests = [];

    /// <inheritdoc/>
    internal override int ControlInterest(int operation, OpenFile file, int descriptor, epoll_event* request)
    {
        if (file is not HostFile target)
        {
            return -EPERM;
        }

        lock (s_lock)
        {
            _interests.TryGetValue(target, out Interest? first);
            Interest? own = first;
            while (own is not null && own.Descriptor != descriptor)
            {
                own = own.Next;
            }

            if (operation == EPOLL_CTL_ADD && own is null)
            {
                return Add(target, first, descriptor, request);
            }

            if (own is null && first is not null && operation is EPOLL_CTL_DEL or EPOLL_CTL_MOD)
            {
                // The kernel would find the interest of another descriptor.
                return operation == EPOLL_CTL_MOD && (request->events & EPOLLEXCLUSIVE) != 0 ? -EINVAL : -ENOENT;
            }

            int result = EpollEvents.Control(Number, operation, own?.Number ?? target.Number, request);
            if (result == 0 && operation == EPOLL_CTL_DEL && own is not null)
            {
                Remove(target, first!, own);
            }

            return result;
        }
    }

    /// <summary>Forgets a file that is about to be closed; the kernel does the same by itself.</summary>
    internal static void Forget(HostFile file)
    {
        lock (s_lock)
        {
            foreach (HostEpoll watcher in file.Watchers)
            {
                if (watcher._interests.Remove(file, out Interest? first))
                {
                    CloseNumbers(file, first);
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override int CloseFile()
    {
        lock (s_lock)
        {
            foreach ((HostFile file, Interest first) in _interests)
            {
                CloseNumbers(file, first);
                file.Watchers.Remove(this);
            }

            _interests.Clear();
        }

        return base.CloseFile();
    }

    private static void CloseNumbers(HostFile file, Interest? first)
    {
        for (Interest? interest = first; interest is not null; interest = interest.Next)
        {
            if (interest.Number != file.Number)
            {
                Libc.close(interest.Number);
            }
        }
    }

    private int Add(HostFile target, Interest? first, int descriptor, epoll_event* request)
    {
        bool isTaken = false;
        for (Interest? other = first; other is not null; other = other.Next)
        {
            isTaken |= other.Number == target.Number;
        }

        int number = isTaken ? Libc.Result(Libc.fcntl(target.Number, F_DUPFD_CLOEXEC, 0)) : target.Number;
        int result = number < 0 ? number : EpollEvents.Control(Number, EPOLL_CTL_ADD, number, request);
        if (result < 0)
        {
            if (isTaken && number >= 0)
            {
                Libc.close(number);
            }

            return result;
        }

        if (first is null)
        {
            target.Watchers.Add(this);
        }

        _interests[target] = new Interest { Descriptor = descriptor, Number = number, Next = first };
        return 0;
    }

    private void Remove(HostFile target, Interest first, Interest removed)
    {
        if (removed.Number != target.Number)
        {
            Libc.close(removed.Number);
        }

        if (first == removed && removed.Next is null)
        {
            _interests.Remove(target);
            target.Watchers.Remove(this);
        }
        else if (first == removed)
        {
            _interests[target] = removed.Next!;
        }
        else
        {
            Interest before = first;
            while (before.Next != removed)
            {
                before = before.Next!;
            }

            before.Next = removed.Next;
        }
    }

    /// <summary>What one descriptor added.</summary>
    private sealed class Interest
    {
        internal int Descriptor { get; init; }

        /// <summary>The host's number that stands for the descriptor.</summary>
        internal int Number { get; init; }

        internal Interest? Next { get; set; }
    }
}
