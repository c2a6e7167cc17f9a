using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Text;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>An open directory, by its name.</summary>
internal sealed unsafe class DirectoryFile(string name, int statusFlags, uint owner) : OpenFile, IPortableFile
{
    // Where the name stands in an entry, and what its size is a multiple of.
    private const int NameOffset = 19;
    private const int EntryAlignment = 8;

    private List<(string Name, byte Type)>? _entries;
    private int _position;

    /// <summary>The absolute name.</summary>
    internal string Name => name;

    /// <inheritdoc/>
    public Socket? Waitable => null;

    /// <inheritdoc/>
    public short Readiness(short events) => (short)(events & (POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM));

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count) => -EISDIR;

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) => -EBADF;

    /// <inheritdoc/>
    internal override long ReadAt(void* buffer, ulong count, long offset) => -EISDIR;

    /// <inheritdoc/>
    internal override long WriteAt(void* buffer, ulong count, long offset) => -EBADF;

    /// <summary>Goes to an entry; from the start the directory is read anew.</summary>
    internal override long Seek(long offset, int whence)
    {
        long position = whence switch { SEEK_SET => offset, SEEK_CUR => _position + offset, _ => -1 };
        if (position is < 0 or > int.MaxValue)
        {
            return -EINVAL;
        }

        _entries = position == 0 ? null : _entries;
        return _position = (int)position;
    }

    /// <inheritdoc/>
    internal override int GetStatusFlags() => statusFlags;

    /// <inheritdoc/>
    internal override int SetStatusFlags(int flags) => 0;

    /// <inheritdoc/>
    internal override int Status(stat* status)
    {
        if (status == null)
        {
            return -EFAULT;
        }

        *status = PortableStatus.Of(new DirectoryInfo(name), owner);
        return 0;
    }

    /// <inheritdoc/>
    internal override int FileSystemStatus(statvfs* status) => PortableLimits.FileSystemStatus(name, status);

    /// <inheritdoc/>
    internal override int ChangeMode(uint mode) => PortableHost.ChangeMode(name, mode);

    /// <inheritdoc/>
    internal override int ChangeOwner(uint user, uint group) => PortableHost.CheckOwner(owner, user, group);

    /// <inheritdoc/>
    internal override int SetTimes(timespec* times) => PortableHost.SetTimes(name, times);

    /// <inheritdoc/>
    internal override int Synchronize(bool dataOnly) => 0;

    /// <inheritdoc/>
    internal override int Allocate(int mode, long offset, long length) => -EBADF;

    /// <inheritdoc/>
    internal override int Advise(long offset, long length, int advice) => 0;

    /// <inheritdoc/>
    internal override long PathLimit(int limit, out bool isUnlimited) => PortableLimits.OfPath(limit, out isUnlimited);

    /// <inheritdoc/>
    internal override long ReadEntries(byte* buffer, ulong size)
    {
        if (!Directory.Exists(name))
        {
            return -ENOENT;
        }

        _entries ??= ReadAll();
        byte* next = buffer;
        for (; _position < _entries.Count; _position++)
        {
            (string entry, byte type) = _entries[_position];
            int length = Encoding.UTF8.GetByteCount(entry);
            int entrySize = (NameOffset + length + EntryAlignment) & -EntryAlignment;
            if (next + entrySize > buffer + size)
            {
                break;
            }

            var header = (dirent*)next;
            header->d_ino = PortableStatus.Number(Path.Combine(name, entry));
            header->d_off = _position + 1;
            header->d_reclen = (ushort)entrySize;
            header->d_type = type;
            Encoding.UTF8.GetBytes(entry, new Span<byte>(next + NameOffset, length));
            next[NameOffset + length] = 0;
            next += entrySize;
        }

        return next == buffer && _position < _entries.Count ? -EINVAL : next - buffer;
    }

    /// <inheritdoc/>
    protected override int CloseFile() => 0;

    private List<(string Name, byte Type)> ReadAll()
    {
        List<(string, byte)> entries = [(".", DT_DIR), ("..", DT_DIR)];
        foreach (FileSystemInfo info in new DirectoryInfo(name).EnumerateFileSystemInfos())
        {
            bool isLink = info.LinkTarget is not null;
            entries.Add((info.Name, isLink ? (byte)DT_LNK : info is DirectoryInfo ? (byte)DT_DIR : (byte)DT_REG));
        }

        return entries;
    }
}
