using System;
using System.Collections.Generic;
using System.Diagnostics;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.SysEpoll;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// An epoll instance in memory (epoll(7)). What <see cref="IPortableFile.Readiness"/> tells is all it knows: an edge-triggered interest
/// is reported when its file was not ready before, a call has found it so in the meantime, or more has come, as far as the file knows.
/// </summary>
internal sealed unsafe class MemoryEpoll() : MemoryFile(O_RDWR)
{
    private const uint Flags = EPOLLET | EPOLLONESHOT | EPOLLEXCLUSIVE | EPOLLWAKEUP;
    private const uint Unasked = EPOLLERR | EPOLLHUP;

    // The events that may go with EPOLLEXCLUSIVE (epoll_ctl(2)).
    private const uint Exclusive = EPOLLIN | EPOLLOUT | EPOLLERR | EPOLLHUP | EPOLLWAKEUP | EPOLLET | EPOLLEXCLUSIVE;

    // How deep instances may hold each other.
    private const int DeepestNesting = 5;

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(30);

    private readonly List<Interest> _interests = [];

    // Those that were found ready, in turn.
    private readonly List<Interest> _ready = [];

    /// <inheritdoc/>
    public override TimeSpan? ChangesIn
    {
        get
        {
            TimeSpan? first = null;
            foreach (Interest interest in Snapshot())
            {
                TimeSpan? change = interest.Portable.ChangesIn;
                first = change < first || first is null ? change : first;
            }

            return first;
        }
    }

    /// <inheritdoc/>
    public override short Readiness(short events)
    {
        foreach (Interest interest in Snapshot())
        {
            if (interest.Pending() != 0)
            {
                return (short)(events & (POLLIN | POLLRDNORM));
            }
        }

        return 0;
    }

    /// <summary>There is no offset to move, but no objection either.</summary>
    internal override long Seek(long offset, int whence) => 0;

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count) => -EINVAL;

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) => -EINVAL;

    /// <inheritdoc/>
    internal override int ControlInterest(int operation, OpenFile file, int descriptor, epoll_event* request)
    {
        if (file is not IPortableFile portable || file.Seek(0, Stdio.SEEK_CUR) >= 0 && file is not MemoryFile)
        {
            return -EPERM;
        }

        if (file == this || operation is not (EPOLL_CTL_ADD or EPOLL_CTL_MOD or EPOLL_CTL_DEL))
        {
            return -EINVAL;
        }

        bool isExclusive = operation != EPOLL_CTL_DEL && (request->events & EPOLLEXCLUSIVE) != 0;
        if (isExclusive && (operation == EPOLL_CTL_MOD || file is MemoryEpoll || (request->events & ~Exclusive) != 0))
        {
            return -EINVAL;
        }

        if (operation == EPOLL_CTL_ADD && file is MemoryEpoll inner && (inner.Holds(this) || inner.Depth() >= DeepestNesting))
        {
            return -ELOOP;
        }

        lock (Gate)
        {
            _interests.RemoveAll(interest => interest.IsGone);
            Interest? own = _interests.Find(interest => interest.File == file && interest.Descriptor == descriptor);
            if ((own is null) != (operation == EPOLL_CTL_ADD))
            {
                return own is null ? -ENOENT : -EEXIST;
            }

            if (operation == EPOLL_CTL_DEL)
            {
                _interests.Remove(own!);
                _ready.Remove(own!);
                return 0;
            }

            if (own is null)
            {
                own = new Interest(file, portable, descriptor);
                _interests.Add(own);
            }
            else if ((own.Events & EPOLLEXCLUSIVE) != 0)
            {
                return -EINVAL;
            }

            own.Set(*request);
            Enqueue();
            Announce();
            return 0;
        }
    }

    /// <inheritdoc/>
    internal override int WaitEvents(epoll_event* events, int maximum, long nanoseconds)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan limit = nanoseconds < 0 ? TimeSpan.MaxValue : TimeSpan.FromTicks((nanoseconds + 99) / 100);
        while (true)
        {
            long seen = MemoryEvents.Version;
            int count = Take(events, maximum);
            TimeSpan left = limit - Stopwatch.GetElapsedTime(start);
            if (count != 0 || left <= TimeSpan.Zero)
            {
                return count;
            }

            AwaitEvents(seen, left < s_longestWait ? left : s_longestWait);
        }
    }

    /// <inheritdoc/>
    protected override int CloseFile() => 0;

    private Interest[] Snapshot()
    {
        lock (Gate)
        {
            return [.. _interests];
        }
    }

    private bool Holds(MemoryEpoll other)
    {
        foreach (Interest interest in Snapshot())
        {
            if (interest.File == other || (interest.File is MemoryEpoll inner && inner.Holds(other)))
            {
                return true;
            }
        }

        return false;
    }

    private int Depth()
    {
        int deepest = 0;
        foreach (Interest interest in Snapshot())
        {
            deepest = Math.Max(deepest, interest.File is MemoryEpoll inner ? inner.Depth() : 0);
        }

        return deepest + 1;
    }

    /// <summary>Puts those that have become ready behind those that are; of one file's the last that was added comes first.</summary>
    private void Enqueue()
    {
        foreach (Interest interest in _interests)
        {
            if (interest.IsQueued || interest.Pending() == 0)
            {
                continue;
            }

            int other = _ready.FindIndex(found => found.File == interest.File);
            interest.IsQueued = true;
            _ready.Insert(other < 0 ? _ready.Count : other, interest);
        }
    }

    private int Take(epoll_event* events, int maximum)
    {
        lock (Gate)
        {
            _interests.RemoveAll(interest => interest.IsGone);
            _ready.RemoveAll(interest => interest.IsGone);
            Enqueue();
            int count = 0;
            int turns = _ready.Count;
            for (int turn = 0; turn < turns && count < maximum; turn++)
            {
                Interest interest = _ready[0];
                uint pending = interest.Pending();
                if (pending != 0 && events == null)
                {
                    return -EFAULT;
                }

                _ready.RemoveAt(0);
                interest.IsQueued = false;
                if (pending == 0)
                {
                    continue;
                }

                events[count++] = new epoll_event { events = pending, data = interest.Data };
                interest.Report();
                if (interest.IsLevel)
                {
                    // It may be ready next time too, behind those that had no turn.
                    interest.IsQueued = true;
                    _ready.Add(interest);
                }
            }

            return count;
        }
    }

    private void AwaitEvents(long seen, TimeSpan time)
    {
        // What is ready without being reported would only wake us at once.
        Interest[] interests = Array.FindAll(Snapshot(), interest => !interest.IsQuiet);
        var files = new OpenFile?[interests.Length + 1];
        pollfd[] requests = new pollfd[files.Length];
        for (int i = 0; i < interests.Length; i++)
        {
            files[i] = interests[i].File;
            requests[i].events = (short)(interests[i].Events & ~Flags);
        }

        // More data for a socket that is ready is news to nobody but edge-triggered interests, which have to look.
        bool mustLook = Array.Exists(Snapshot(), interest => interest.MustBeLookedAt);
        time = mustLook && time > s_look ? s_look : time;

        // This file stands for changes of the list itself.
        files[^1] = this;
        fixed (pollfd* first = requests)
        {
            PortablePoll.WaitForChange(files, first, seen, time);
        }
    }

    /// <summary>An interest in a file, which it does not keep open.</summary>
    private sealed class Interest(OpenFile file, IPortableFile portable, int descriptor)
    {
        private uint _reported;
        private long _refusalsThen;
        private long _arrivalsThen;
        private bool _isSpent;

        internal OpenFile File => file;

        internal IPortableFile Portable => portable;

        internal int Descriptor => descriptor;

        internal uint Events { get; private set; }

        internal epoll_data Data { get; private set; }

        internal bool IsGone => !file.IsOpen;

        /// <summary>Whether it is told again as long as its file is ready.</summary>
        internal bool IsLevel => (Events & (EPOLLET | EPOLLONESHOT)) == 0;

        /// <summary>Whether it is among those that were found ready.</summary>
        internal bool IsQueued { get; set; }

        /// <summary>Whether only looking tells that more has come.</summary>
        internal bool MustBeLookedAt => !_isSpent && IsQuiet && portable.Waitable is not null;

        /// <summary>Whether the file is ready but that is no news.</summary>
        internal bool IsQuiet => _isSpent || ((Events & EPOLLET) != 0 && Ready() != 0 && Pending() == 0);

        internal void Set(in epoll_event request)
        {
            Events = request.events;
            Data = request.data;
            _reported = 0;
            _isSpent = false;
        }

        internal uint Pending()
        {
            if (_isSpent || !file.IsOpen)
            {
                return 0;
            }

            uint ready = Ready();
            if ((Events & EPOLLET) == 0)
            {
                return ready;
            }

            if (portable.Refusals != _refusalsThen)
            {
                _reported = 0;
            }
            else if (portable.Arrivals > _arrivalsThen)
            {
                _reported &= ~(uint)(EPOLLIN | EPOLLRDNORM);
            }

            bool isNew = (ready & ~_reported) != 0;
            _reported &= ready;
            return isNew ? ready : 0;
        }

        internal void Report()
        {
            _reported = Ready();
            _refusalsThen = portable.Refusals;
            _arrivalsThen = portable.Arrivals;
            _isSpent = (Events & EPOLLONESHOT) != 0;
        }

        private uint Ready() => (uint)(ushort)portable.Readiness((short)(Events & ~Flags)) & ((Events & ~Flags) | Unasked);
    }
}
