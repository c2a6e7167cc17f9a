using System;
using System.IO;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysStat;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The calls of files.</summary>
internal sealed unsafe partial class StreamFile
{
    private const int PipeSize = 65536;
    private const uint PipePermissions = S_IRUSR | S_IWUSR;
    private const uint TerminalPermissions = S_IRUSR | S_IWUSR | S_IWGRP;

    /// <summary>The file, unless this is a pipe or a terminal.</summary>
    internal FileStream? File => stream as FileStream;

    private static uint Owner => Environment.IsPrivilegedProcess ? 0u : 1000u;

    private bool CanRead => (_statusFlags & O_ACCMODE) != O_WRONLY;

    private bool CanWrite => (_statusFlags & O_ACCMODE) != O_RDONLY;

    /// <inheritdoc/>
    internal override long ReadAt(void* buffer, ulong count, long offset)
    {
        if (stream is not FileStream file)
        {
            return -ESPIPE;
        }

        if (!CanRead)
        {
            return -EBADF;
        }

        return buffer == null && count != 0 ? -EFAULT : RandomAccess.Read(file.SafeFileHandle, new Span<byte>(buffer, (int)Math.Min(count, MaximumCount)), offset);
    }

    /// <inheritdoc/>
    internal override long WriteAt(void* buffer, ulong count, long offset)
    {
        if (stream is not FileStream file)
        {
            return -ESPIPE;
        }

        if (!CanWrite)
        {
            return -EBADF;
        }

        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        int length = (int)Math.Min(count, MaximumCount);
        try
        {
            // Linux appends whatever the offset is (pwrite(2), BUGS).
            RandomAccess.Write(file.SafeFileHandle, new ReadOnlySpan<byte>(buffer, length), (_statusFlags & O_APPEND) != 0 ? file.Length : offset);
            return length;
        }
        catch (IOException exception)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int Status(stat* status)
    {
        if (status == null)
        {
            return -EFAULT;
        }

        if (stream is FileStream file)
        {
            var info = new FileInfo(file.Name);
            *status = info.Exists ? PortableStatus.Of(info, Owner) : PortableStatus.Of(S_IFREG, PipePermissions, file.Length, Owner);
            status->st_size = file.Length;
        }
        else
        {
            *status = isTerminal ? PortableStatus.Of(S_IFCHR, TerminalPermissions, 0, Owner) : PortableStatus.Of(S_IFIFO, PipePermissions, 0, Owner);
        }

        return 0;
    }

    /// <inheritdoc/>
    internal override int FileSystemStatus(statvfs* status) =>
        PortableLimits.FileSystemStatus(stream is FileStream file ? file.Name : Environment.CurrentDirectory, status);

    /// <inheritdoc/>
    internal override int ChangeMode(uint mode) => stream is FileStream file ? PortableHost.ChangeMode(file.Name, mode) : 0;

    /// <inheritdoc/>
    internal override int ChangeOwner(uint user, uint group) => PortableHost.CheckOwner(Owner, user, group);

    /// <inheritdoc/>
    internal override int SetTimes(timespec* times) => stream is FileStream file ? PortableHost.SetTimes(file.Name, times) : 0;

    /// <inheritdoc/>
    internal override int Truncate(long length)
    {
        if (stream is not FileStream file || !CanWrite)
        {
            return -EINVAL;
        }

        try
        {
            // The BCL would move the position to a new end before it.
            long position = file.Position;
            file.SetLength(length);
            file.Position = position;
            return 0;
        }
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
        {
            return exception is IOException ? -FileErrors.FromException(exception) : -EFBIG;
        }
    }

    /// <inheritdoc/>
    internal override int Synchronize(bool dataOnly)
    {
        if (stream is not FileStream file)
        {
            return -EINVAL;
        }

        file.Flush(flushToDisk: true);
        return 0;
    }

    /// <inheritdoc/>
    internal override int Allocate(int mode, long offset, long length)
    {
        if (offset < 0 || length <= 0)
        {
            return -EINVAL;
        }

        if (mode != 0)
        {
            return -EOPNOTSUPP;
        }

        if (!CanWrite)
        {
            return -EBADF;
        }

        return stream is not FileStream file ? -ESPIPE : offset + length > file.Length ? Truncate(offset + length) : 0;
    }

    /// <inheritdoc/>
    internal override int Advise(long offset, long length, int advice) =>
        stream is not FileStream ? -ESPIPE : advice is < POSIX_FADV_NORMAL or > POSIX_FADV_NOREUSE || length < 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override long ReadAhead(long offset, ulong count) => !CanRead ? -EBADF : stream is FileStream ? 0 : -EINVAL;

    /// <inheritdoc/>
    internal override long CopyTo(OpenFile target, long* sourceOffset, long* targetOffset, ulong length, uint flags)
    {
        const int Piece = 65536;
        if (flags != 0 || stream is not FileStream)
        {
            return -EINVAL;
        }

        byte* buffer = stackalloc byte[Piece];
        ulong copied = 0;
        while (copied < length)
        {
            ulong wanted = Math.Min(Piece, length - copied);
            long count = sourceOffset == null ? Read(buffer, wanted) : ReadAt(buffer, wanted, *sourceOffset);
            long written = count <= 0 ? count : targetOffset == null ? target.Write(buffer, (ulong)count) : target.WriteAt(buffer, (ulong)count, *targetOffset);
            if (written <= 0)
            {
                return copied > 0 ? (long)copied : written;
            }

            Advance(sourceOffset, written);
            Advance(targetOffset, written);
            copied += (ulong)written;
        }

        return (long)copied;
    }

    /// <inheritdoc/>
    internal override int Lock(int operation) => stream is FileStream file ? PortableLocks.Change(file.Name, this, operation) : 0;

    /// <summary>
    /// The commands of locks, owners and pipes. Record locks belong to processes and never stop the one that has them; others are not known here.
    /// </summary>
    internal override int Control(int command, nint argument)
    {
        switch (command)
        {
            case F_GETLK or F_SETLK or F_SETLKW:
                return LockRecord(command, (flock*)argument);
            case F_GETOWN or F_SETOWN or F_GETSIG:
                return 0;
            case F_GETPIPE_SZ:
                return stream is FileStream ? -EBADF : PipeSize;
            default:
                return -EINVAL;
        }
    }

    /// <inheritdoc/>
    internal override int TerminalName(sbyte* buffer, ulong size)
    {
        ReadOnlySpan<byte> name = "/dev/tty\0"u8;
        if (!isTerminal)
        {
            return -ENOTTY;
        }

        return size < (ulong)name.Length || !name.TryCopyTo(new Span<byte>(buffer, (int)Math.Min(size, int.MaxValue))) ? -ERANGE : 0;
    }

    /// <inheritdoc/>
    internal override long PathLimit(int name, out bool isUnlimited) => PortableLimits.OfPath(name, out isUnlimited);

    private static void Advance(long* offset, long count)
    {
        if (offset != null)
        {
            *offset += count;
        }
    }

    private int LockRecord(int command, flock* request)
    {
        if (request == null)
        {
            return -EFAULT;
        }

        if (request->l_type is not (F_RDLCK or F_WRLCK or F_UNLCK) || request->l_whence is < Stdio.SEEK_SET or > Stdio.SEEK_END
            || (command == F_GETLK && request->l_type == F_UNLCK))
        {
            return -EINVAL;
        }

        if (command == F_GETLK)
        {
            request->l_type = F_UNLCK;
            return 0;
        }

        bool allowed = request->l_type switch { F_RDLCK => CanRead, F_WRLCK => CanWrite, _ => true };
        return allowed ? 0 : -EBADF;
    }
}
