using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The calls of files and directories.</summary>
internal unsafe partial class HostFile
{
    /// <inheritdoc/>
    internal override long ReadAt(void* buffer, ulong count, long offset)
    {
        long result;
        do
        {
            result = Libc.Result(Libc.pread(_fd, buffer, (nuint)count, offset));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override long WriteAt(void* buffer, ulong count, long offset)
    {
        long result;
        do
        {
            result = Libc.Result(Libc.pwrite(_fd, buffer, (nuint)count, offset));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override int Status(stat* status) => LinuxHost.Status(_fd, (sbyte*)""u8.ToPointer(), status, AT_EMPTY_PATH);

    /// <inheritdoc/>
    internal override int FileSystemStatus(statvfs* status) => Libc.Result(Libc.fstatvfs(_fd, status));

    /// <inheritdoc/>
    internal override int FileSystemStatus(statfs* status) => Libc.Result(Libc.fstatfs(_fd, status));

    /// <inheritdoc/>
    internal override int ChangeMode(uint mode) => Libc.Result(Libc.fchmod(_fd, mode));

    /// <inheritdoc/>
    internal override int ChangeOwner(uint owner, uint group) => Libc.Result(Libc.fchown(_fd, owner, group));

    /// <inheritdoc/>
    internal override int SetTimes(timespec* times) => Libc.Result(Libc.futimens(_fd, times));

    /// <inheritdoc/>
    internal override int Truncate(long length)
    {
        int result;
        do
        {
            result = Libc.Result(Libc.ftruncate(_fd, length));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override int Synchronize(bool dataOnly)
    {
        int result;
        do
        {
            result = Libc.Result(dataOnly ? Libc.fdatasync(_fd) : Libc.fsync(_fd));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override int SynchronizeFileSystem() => Libc.Result(Libc.syncfs(_fd));

    /// <inheritdoc/>
    internal override int Allocate(int mode, long offset, long length)
    {
        int result;
        do
        {
            result = Libc.Result(Libc.fallocate(_fd, mode, offset, length));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override int Advise(long offset, long length, int advice) => -Libc.posix_fadvise(_fd, offset, length, advice);

    /// <inheritdoc/>
    internal override long ReadAhead(long offset, ulong count) => Libc.Result(Libc.readahead(_fd, offset, (nuint)count));

    /// <inheritdoc/>
    internal override long CopyTo(OpenFile target, long* sourceOffset, long* targetOffset, ulong length, uint flags) => target is HostFile file
        ? Libc.Result(Libc.copy_file_range(_fd, sourceOffset, file._fd, targetOffset, (nuint)length, flags))
        : -EINVAL;

    /// <inheritdoc/>
    internal override int Lock(int operation) =>
        WaitingCalls.flock(_fd, operation);

    /// <inheritdoc/>
    internal override int Control(int command, nint argument)
    {
        // These commands may wait.
        return command is F_SETLKW or F_OFD_SETLKW ? WaitingCalls.fcntl(_fd, command, argument) : Libc.Result(Libc.fcntl(_fd, command, argument));
    }

    /// <inheritdoc/>
    internal override long ReadEntries(byte* buffer, ulong size) => Libc.Result(Libc.getdents64(_fd, buffer, (nuint)size));

    /// <inheritdoc/>
    internal override int TerminalName(sbyte* buffer, ulong size) => -Libc.ttyname_r(_fd, buffer, (nuint)size);

    /// <inheritdoc/>
    internal override long PathLimit(int name, out bool isUnlimited) => LinuxHost.Limit(Libc.fpathconf(_fd, name), out isUnlimited);
}
