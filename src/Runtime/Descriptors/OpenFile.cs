using System.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>
/// An open file description (POSIX): what descriptors refer to. It counts its references, those of descriptors and those of calls
/// under way, and is closed with the last one, as in the kernel: a close() while another thread is within recv() takes effect when
/// that call returns.
/// </summary>
/// <remarks>Every operation returns its result, or the negated error number; none throws and none sets <c>errno</c>.</remarks>
internal abstract unsafe partial class OpenFile
{
    private int _references = 1;

    /// <summary>Whether somebody refers to the file still.</summary>
    internal bool IsOpen => Volatile.Read(ref _references) > 0;

    /// <summary>Takes a reference, unless the last one is gone already.</summary>
    internal bool TryAddReference()
    {
        int references = Volatile.Read(ref _references);
        while (references > 0)
        {
            int seen = Interlocked.CompareExchange(ref _references, references + 1, references);
            if (seen == references)
            {
                return true;
            }

            references = seen;
        }

        return false;
    }

    /// <summary>Lets no reference count any more, in a copy of the process; <see cref="AddReference"/> follows for each descriptor.</summary>
    internal void ForgetReferences() => _references = 0;

    /// <summary>Takes a reference to a file that stays open meanwhile.</summary>
    internal void AddReference() => Interlocked.Increment(ref _references);

    /// <summary>Gives a reference back and closes the file with the last one; returns what closing returned.</summary>
    internal int Release() => Interlocked.Decrement(ref _references) == 0 ? CloseFile() : 0;

    /// <summary>Reads up to <paramref name="count"/> bytes (POSIX <c>read</c>).</summary>
    internal abstract long Read(void* buffer, ulong count);

    /// <summary>Writes up to <paramref name="count"/> bytes (POSIX <c>write</c>).</summary>
    internal abstract long Write(void* buffer, ulong count);

    /// <summary>Moves the file offset (POSIX <c>lseek</c>).</summary>
    internal virtual long Seek(long offset, int whence) => -ESPIPE;

    /// <summary>Whether this is a terminal (POSIX <c>isatty</c>): 1, or the negated error number.</summary>
    internal virtual int IsTerminal() => -ENOTTY;

    /// <summary>The access mode and the status flags, <c>O_*</c> (POSIX <c>fcntl</c>, F_GETFL).</summary>
    internal abstract int GetStatusFlags();

    /// <summary>Sets those of the status flags that can change (F_SETFL).</summary>
    internal abstract int SetStatusFlags(int flags);

    /// <summary>
    /// Does what a device or socket knows beside the calls that all files have (<c>ioctl</c>). The argument is a pointer or a number,
    /// as the request asks.
    /// </summary>
    internal virtual int Control(ulong request, void* argument) => -ENOTTY;

    /// <summary>
    /// Whether a write that fails with EPIPE sends SIGPIPE: pipes and connected streams do, datagram sockets don't (socket(7)).
    /// </summary>
    internal virtual bool BreaksWithSignal => true;

    /// <summary>Closes what lies beneath; there is no second call.</summary>
    protected abstract int CloseFile();
}
