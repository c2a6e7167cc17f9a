using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysStat;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Files by their names.</summary>
internal sealed unsafe partial class LinuxHost
{
    private const int LinkNameSize = 32;

    /// <inheritdoc/>
    internal override uint FileModeMask
    {
        get
        {
            const string Label = "Umask:";
            foreach (string line in File.ReadLines("/proc/self/status"))
            {
                if (line.StartsWith(Label, StringComparison.Ordinal))
                {
                    return Convert.ToUInt32(line[Label.Length..].Trim(), 8);
                }
            }

            // Kernels before 4.7 don't tell; the only other way is to set it.
            uint mask = Libc.umask(0);
            Libc.umask(mask);
            return mask;
        }
    }

    /// <inheritdoc/>
    internal override uint SetFileModeMask(uint mask) => Libc.umask(mask);

    /// <inheritdoc/>
    internal override int ChangeDirectory(sbyte* path) => Libc.Result(Libc.chdir(path));

    /// <inheritdoc/>
    internal override int ChangeDirectory(OpenFile directory) => Libc.Result(Libc.fchdir(Number(directory)));

    /// <inheritdoc/>
    internal override long DirectoryPath(OpenFile? directory, sbyte* buffer, ulong size)
    {
        if (directory is null)
        {
            return Libc.getcwd(buffer, (nuint)size) == null ? -Marshal.GetLastPInvokeError() : (long)((CString)buffer).Length + 1;
        }

        sbyte* name = stackalloc sbyte[LinkNameSize];
        WriteLinkName(Number(directory), name);
        long length = Libc.Result(Libc.readlinkat(AT_FDCWD, name, buffer, (nuint)size));
        if (length < 0 || (ulong)length >= size)
        {
            return length < 0 ? length : -ERANGE;
        }

        buffer[length] = 0;
        return length + 1;
    }

    /// <inheritdoc/>
    internal override int OpenPath(OpenFile? start, sbyte* path, int flags, NewFileMode mode, out OpenFile? file)
    {
        int directory = Number(start);
        int fd = mode.IsExact && (flags & O_CREAT) != 0 ? OpenExactly(directory, path, flags, mode.Bits) : Open(directory, path, flags, mode.Bits);
        file = fd < 0 ? null : new HostFile(fd);
        return fd < 0 ? fd : 0;
    }

    /// <inheritdoc/>
    internal override int Status(OpenFile? start, sbyte* path, stat* status, int flags)
    {
        const int Known = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH;
        return (flags & ~Known) != 0 ? -EINVAL : Status(Number(start), path, status, flags);
    }

    /// <inheritdoc/>
    internal override int FileSystemStatus(OpenFile? start, sbyte* path, statvfs* status)
    {
        if (start is null)
        {
            return Libc.Result(Libc.statvfs(path, status));
        }

        int fd = Open(Number(start), path, O_PATH, 0);
        if (fd < 0)
        {
            return fd;
        }

        int result = Libc.Result(Libc.fstatvfs(fd, status));
        Libc.close(fd);
        return result;
    }

    /// <inheritdoc/>
    internal override int MakeDirectory(OpenFile? start, sbyte* path, NewFileMode mode)
    {
        int result = Libc.Result(Libc.mkdirat(Number(start), path, mode.Bits));
        return result == 0 && mode.IsExact ? Libc.Result(Libc.fchmodat(Number(start), path, mode.Bits, 0)) : result;
    }

    /// <inheritdoc/>
    internal override int MakeNode(OpenFile? start, sbyte* path, NewFileMode mode, ulong device)
    {
        int result = Libc.Result(Libc.mknodat(Number(start), path, mode.Bits, device));
        return result == 0 && mode.IsExact ? Libc.Result(Libc.fchmodat(Number(start), path, mode.Bits & ALLPERMS, 0)) : result;
    }

    /// <inheritdoc/>
    internal override int ChangeMode(OpenFile? start, sbyte* path, uint mode, int flags) => Libc.Result(Libc.fchmodat(Number(start), path, mode, flags));

    /// <inheritdoc/>
    internal override int ChangeOwner(OpenFile? start, sbyte* path, uint owner, uint group, int flags) =>
        Libc.Result(Libc.fchownat(Number(start), path, owner, group, flags));

    /// <inheritdoc/>
    internal override int SetTimes(OpenFile? start, sbyte* path, timespec* times, int flags) =>
        Libc.Result(Libc.utimensat(Number(start), path, times, flags));

    /// <inheritdoc/>
    internal override int Link(OpenFile? oldStart, sbyte* oldPath, OpenFile? newStart, sbyte* newPath, int flags) =>
        Libc.Result(Libc.linkat(Number(oldStart), oldPath, Number(newStart), newPath, flags));

    /// <inheritdoc/>
    internal override int LinkSymbolically(sbyte* target, OpenFile? start, sbyte* path) =>
        Libc.Result(Libc.symlinkat(target, Number(start), path));

    /// <inheritdoc/>
    internal override long ReadLink(OpenFile? start, sbyte* path, sbyte* buffer, ulong size) =>
        Libc.Result(Libc.readlinkat(Number(start), path, buffer, (nuint)size));

    /// <inheritdoc/>
    internal override int Unlink(OpenFile? start, sbyte* path, int flags) => Libc.Result(Libc.unlinkat(Number(start), path, flags));

    /// <inheritdoc/>
    internal override int Rename(OpenFile? oldStart, sbyte* oldPath, OpenFile? newStart, sbyte* newPath, uint flags) =>
        Libc.Result(Libc.renameat2(Number(oldStart), oldPath, Number(newStart), newPath, flags));

    /// <inheritdoc/>
    internal override int Access(OpenFile? start, sbyte* path, int mode, int flags) => Libc.Result(Libc.faccessat(Number(start), path, mode, flags));

    /// <inheritdoc/>
    internal override int Truncate(OpenFile? start, sbyte* path, long length)
    {
        if (start is null)
        {
            return Libc.Result(Libc.truncate(path, length));
        }

        int fd = length < 0 ? -EINVAL : Open(Number(start), path, O_WRONLY, 0);
        if (fd < 0)
        {
            return fd;
        }

        int result = Libc.Result(Libc.ftruncate(fd, length));
        Libc.close(fd);
        return result;
    }

    /// <inheritdoc/>
    internal override long PathLimit(OpenFile? start, sbyte* path, int name, out bool isUnlimited)
    {
        isUnlimited = false;
        if (start is null)
        {
            return Limit(Libc.pathconf(path, name), out isUnlimited);
        }

        int fd = Open(Number(start), path, O_PATH, 0);
        if (fd < 0)
        {
            return fd;
        }

        long result = Limit(Libc.fpathconf(fd, name), out isUnlimited);
        Libc.close(fd);
        return result;
    }

    /// <inheritdoc/>
    internal override int ChangeRoot(sbyte* path) => Libc.Result(Libc.chroot(path));

    /// <inheritdoc/>
    internal override void SynchronizeAll() => Libc.sync();

    /// <summary>Tells about a file as <c>fstatat</c> does, the same on every machine.</summary>
    internal static int Status(int directory, sbyte* path, stat* status, int flags)
    {
        StatxBuffer buffer;
        int result = Libc.Result(Libc.statx(directory, path, flags, StatxBuffer.BasicStats, &buffer));
        if (result == 0 && status == null)
        {
            return -EFAULT;
        }

        if (result == 0)
        {
            *status = buffer.ToStat();
        }

        return result;
    }

    /// <summary>What sysconf(3) and pathconf(3) returned just now: -1 without an error stands for no limit.</summary>
    internal static long Limit(long result, out bool isUnlimited)
    {
        int error = Marshal.GetLastPInvokeError();
        isUnlimited = result == -1 && error == 0;
        return result == -1 ? -error : result;
    }

    private static int Number(OpenFile? directory) => directory switch
    {
        null => AT_FDCWD,
        HostFile file => file.Number,
        _ => -1,
    };

    private static int Open(int directory, sbyte* path, int flags, uint mode) =>
        WaitingCalls.openat(directory, path, HostOpenFlags.FromLinux(flags | O_CLOEXEC), mode);

    /// <summary>Opens a file that gets exactly these permissions if this makes it, whatever the host's mask is.</summary>
    private static int OpenExactly(int directory, sbyte* path, int flags, uint mode)
    {
        while (true)
        {
            int fd = Open(directory, path, flags | O_EXCL, mode);
            if (fd >= 0)
            {
                int result = Libc.Result(Libc.fchmod(fd, mode));
                if (result < 0)
                {
                    Libc.close(fd);
                    return result;
                }

                return fd;
            }

            if (fd != -EEXIST || (flags & O_EXCL) != 0)
            {
                return fd;
            }

            fd = Open(directory, path, flags & ~O_CREAT, 0);
            if (fd != -ENOENT)
            {
                return fd;
            }

            // It was removed in between; or it is a symbolic link to nothing, through which the file is made.
            if (IsLink(directory, path))
            {
                return Open(directory, path, flags, mode);
            }
        }
    }

    private static bool IsLink(int directory, sbyte* path)
    {
        stat status;
        return Status(directory, path, &status, AT_SYMLINK_NOFOLLOW) == 0 && (status.st_mode & S_IFMT) == S_IFLNK;
    }

    /// <summary>Writes the name of the link by which /proc shows an open file.</summary>
    private static void WriteLinkName(int fd, sbyte* name)
    {
        Span<byte> text = new(name, LinkNameSize);
        "/proc/self/fd/"u8.CopyTo(text);
        fd.TryFormat(text[14..], out int length, default, CultureInfo.InvariantCulture);
        text[14 + length] = 0;
    }
}
