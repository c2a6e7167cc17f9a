using System;
using System.IO;
using System.Text;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Files by their names.</summary>
internal sealed unsafe partial class PortableHost
{
    // What nearly all systems start with.
    private uint _mask = S_IWGRP | S_IWOTH;

    /// <inheritdoc/>
    internal override uint FileModeMask => _mask;

    /// <inheritdoc/>
    internal override uint SetFileModeMask(uint mask)
    {
        uint previous = _mask;
        _mask = mask;
        return previous;
    }

    /// <inheritdoc/>
    internal override int ChangeDirectory(sbyte* path)
    {
        int error = HostPath.Decode(null, path, out string name);
        return error != 0 ? error : ChangeDirectory(name);
    }

    /// <inheritdoc/>
    internal override int ChangeDirectory(OpenFile directory) =>
        directory is DirectoryFile file ? ChangeDirectory(file.Name) : -ENOTDIR;

    /// <inheritdoc/>
    internal override long DirectoryPath(OpenFile? directory, sbyte* buffer, ulong size)
    {
        string name;
        try
        {
            name = directory is DirectoryFile file ? file.Name : Environment.CurrentDirectory;
        }
        catch (FileNotFoundException)
        {
            // It was removed.
            return -ENOENT;
        }

        byte[] path = Encoding.UTF8.GetBytes(name + '\0');
        if ((ulong)path.Length > size)
        {
            return -ERANGE;
        }

        path.CopyTo(new Span<byte>(buffer, path.Length));
        return path.Length;
    }

    /// <inheritdoc/>
    internal override int OpenPath(OpenFile? start, sbyte* path, int flags, NewFileMode mode, out OpenFile? file)
    {
        file = null;
        int error = HostPath.Decode(start, path, out string name);
        if (error != 0)
        {
            return error;
        }

        if ((flags & O_TMPFILE) == O_TMPFILE)
        {
            string unnamed = Path.Combine(name, Path.GetRandomFileName());
            int newFlags = (flags & ~O_TMPFILE) | O_CREAT | O_EXCL;
            return Directory.Exists(name) ? OpenStream(unnamed, newFlags, mode, FileOptions.DeleteOnClose, out file) : HostPath.Missing(name);
        }

        if ((flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL) && HostPath.Exists(name))
        {
            return -EEXIST;
        }

        if ((flags & O_NOFOLLOW) != 0 && HostPath.IsLink(name))
        {
            return -ELOOP;
        }

        if (Directory.Exists(name))
        {
            if ((flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0)
            {
                return -EISDIR;
            }

            file = new DirectoryFile(Path.GetFullPath(name), flags & (O_DIRECTORY | O_NONBLOCK | O_PATH), EffectiveUserId);
            return 0;
        }

        if (HostPath.IsLink(name) && Find(start, path, followsLinks: true, out _) == -ELOOP)
        {
            return -ELOOP;
        }

        if ((flags & O_CREAT) == 0 && !File.Exists(name))
        {
            return HostPath.Missing(name);
        }

        return (flags & O_DIRECTORY) != 0 ? -ENOTDIR : OpenStream(name, flags, mode, FileOptions.None, out file);
    }

    /// <inheritdoc/>
    internal override int Status(OpenFile? start, sbyte* path, stat* status, int flags)
    {
        if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH)) != 0)
        {
            return -EINVAL;
        }

        if ((flags & AT_EMPTY_PATH) != 0 && path != null && *path == 0 && start is not null)
        {
            return start.Status(status);
        }

        int error = Find(start, path, (flags & AT_SYMLINK_NOFOLLOW) == 0, out FileSystemInfo? info);
        if (info is null || status == null)
        {
            return info is null ? error : -EFAULT;
        }

        *status = PortableStatus.Of(info, EffectiveUserId);
        return 0;
    }

    /// <inheritdoc/>
    internal override int FileSystemStatus(OpenFile? start, sbyte* path, statvfs* status)
    {
        int error = Find(start, path, followsLinks: true, out FileSystemInfo? info);
        return info is null ? error : PortableLimits.FileSystemStatus(info.FullName, status);
    }

    /// <inheritdoc/>
    internal override int MakeDirectory(OpenFile? start, sbyte* path, NewFileMode mode)
    {
        int error = FindPlace(start, path, out string name);
        if (error != 0)
        {
            return error;
        }

        try
        {
            Directory.CreateDirectory(name);
            return ChangeMode(name, Masked(mode));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <summary>Makes an empty file; other types have no name in the BCL, and the answer is that of a file system without them (mknod(2), EPERM).</summary>
    internal override int MakeNode(OpenFile? start, sbyte* path, NewFileMode mode, ulong device)
    {
        int error = FindPlace(start, path, out string name);
        if (error != 0)
        {
            return error;
        }

        uint type = mode.Bits & S_IFMT;
        if (type is not (0 or S_IFREG))
        {
            return type is S_IFIFO or S_IFSOCK or S_IFCHR or S_IFBLK or S_IFDIR ? -EPERM : -EINVAL;
        }

        int result = OpenStream(name, O_CREAT | O_EXCL | O_WRONLY, mode, FileOptions.None, out OpenFile? file);
        file?.Release();
        return result;
    }

    /// <inheritdoc/>
    internal override int ChangeMode(OpenFile? start, sbyte* path, uint mode, int flags)
    {
        if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) != 0)
        {
            return -EINVAL;
        }

        int error = Find(start, path, (flags & AT_SYMLINK_NOFOLLOW) == 0, out FileSystemInfo? info);
        if (info is null)
        {
            return error;
        }

        return info.LinkTarget is not null ? -EOPNOTSUPP : ChangeMode(info.FullName, mode);
    }

    /// <inheritdoc/>
    internal override int ChangeOwner(OpenFile? start, sbyte* path, uint owner, uint group, int flags)
    {
        if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) != 0)
        {
            return -EINVAL;
        }

        int error = Find(start, path, (flags & AT_SYMLINK_NOFOLLOW) == 0, out FileSystemInfo? info);
        return info is null ? error : CheckOwner(EffectiveUserId, owner, group);
    }

    /// <inheritdoc/>
    internal override int SetTimes(OpenFile? start, sbyte* path, timespec* times, int flags)
    {
        int error = Find(start, path, (flags & AT_SYMLINK_NOFOLLOW) == 0, out FileSystemInfo? info);
        return info is null ? error : SetTimes(info.FullName, times);
    }

    /// <summary>The BCL makes no hard links; the answer is that of a file system without them (link(2), EPERM).</summary>
    internal override int Link(OpenFile? oldStart, sbyte* oldPath, OpenFile? newStart, sbyte* newPath, int flags)
    {
        int error = Find(oldStart, oldPath, (flags & AT_SYMLINK_FOLLOW) != 0, out FileSystemInfo? info);
        if (info is null)
        {
            return error;
        }

        error = FindPlace(newStart, newPath, out _);
        return error != 0 ? error : -EPERM;
    }

    /// <inheritdoc/>
    internal override int LinkSymbolically(sbyte* target, OpenFile? start, sbyte* path)
    {
        int error = HostPath.Decode(target, out string targetName);
        if (error != 0)
        {
            return error;
        }

        error = FindPlace(start, path, out string name);
        return error != 0 ? error : CreateLink(name, targetName);
    }

    /// <inheritdoc/>
    internal override long ReadLink(OpenFile? start, sbyte* path, sbyte* buffer, ulong size)
    {
        int error = Find(start, path, followsLinks: false, out FileSystemInfo? info);
        if (info is null || info.LinkTarget is null)
        {
            return info is null ? error : -EINVAL;
        }

        byte[] target = Encoding.UTF8.GetBytes(info.LinkTarget);
        int length = (int)Math.Min(size, (ulong)target.Length);
        target.AsSpan(0, length).CopyTo(new Span<byte>(buffer, length));
        return length;
    }

    /// <inheritdoc/>
    internal override int Unlink(OpenFile? start, sbyte* path, int flags)
    {
        if ((flags & ~AT_REMOVEDIR) != 0)
        {
            return -EINVAL;
        }

        int error = Find(start, path, followsLinks: false, out FileSystemInfo? info);
        if (info is null)
        {
            return error;
        }

        bool isDirectory = info is DirectoryInfo && info.LinkTarget is null;
        if (isDirectory != (flags != 0))
        {
            return isDirectory ? -EISDIR : -ENOTDIR;
        }

        try
        {
            if (isDirectory && EndsWithDot(((CString)path).AsSpan()))
            {
                return -EINVAL;
            }

            if (isDirectory && ((DirectoryInfo)info).EnumerateFileSystemInfos().GetEnumerator().MoveNext())
            {
                return -ENOTEMPTY;
            }

            info.Delete();
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int Rename(OpenFile? oldStart, sbyte* oldPath, OpenFile? newStart, sbyte* newPath, uint flags)
    {
        int error = Find(oldStart, oldPath, followsLinks: false, out FileSystemInfo? old);
        string newName = "";
        error = error != 0 ? error : HostPath.Decode(newStart, newPath, out newName);
        if (old is null || error != 0)
        {
            return error;
        }

        bool replaces = HostPath.Exists(newName);
        if ((flags & ~RENAME_NOREPLACE) != 0 || (flags != 0 && replaces))
        {
            return (flags & ~RENAME_NOREPLACE) != 0 ? -EINVAL : -EEXIST;
        }

        bool isDirectory = old is DirectoryInfo && old.LinkTarget is null;
        bool replacesDirectory = Directory.Exists(newName) && !HostPath.IsLink(newName);
        if (replaces && isDirectory != replacesDirectory)
        {
            return isDirectory ? -ENOTDIR : -EISDIR;
        }

        string newFullName = Path.GetFullPath(newName);
        if (old.FullName == newFullName)
        {
            return 0;
        }

        if (isDirectory && newFullName.StartsWith(old.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return -EINVAL;
        }

        try
        {
            if (!isDirectory)
            {
                File.Move(old.FullName, newFullName, overwrite: true);
                return 0;
            }

            if (replacesDirectory)
            {
                if (Directory.EnumerateFileSystemEntries(newFullName).GetEnumerator().MoveNext())
                {
                    return -ENOTEMPTY;
                }

                Directory.Delete(newFullName);
            }

            Directory.Move(old.FullName, newFullName);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is DirectoryNotFoundException ? HostPath.Missing(newFullName) : -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override int Access(OpenFile? start, sbyte* path, int mode, int flags)
    {
        if ((mode & ~(R_OK | W_OK | X_OK)) != 0 || (flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) != 0)
        {
            return -EINVAL;
        }

        int error = Find(start, path, (flags & AT_SYMLINK_NOFOLLOW) == 0, out FileSystemInfo? info);
        if (info is null)
        {
            return error;
        }

        uint permissions = PortableStatus.Of(info, 0).st_mode;
        bool isPrivileged = Environment.IsPrivilegedProcess;
        bool refused = ((mode & R_OK) != 0 && !isPrivileged && (permissions & (S_IRUSR | S_IRGRP | S_IROTH)) == 0)
            || ((mode & W_OK) != 0 && !isPrivileged && (permissions & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0)
            || ((mode & X_OK) != 0 && (permissions & (S_IXUSR | S_IXGRP | S_IXOTH)) == 0);
        return refused ? -EACCES : 0;
    }

    /// <inheritdoc/>
    internal override int Truncate(OpenFile? start, sbyte* path, long length)
    {
        if (length < 0)
        {
            return -EINVAL;
        }

        int result = OpenPath(start, path, O_WRONLY, default, out OpenFile? file);
        if (file is null)
        {
            return result;
        }

        result = file.Truncate(length);
        file.Release();
        return result;
    }

    /// <inheritdoc/>
    internal override long PathLimit(OpenFile? start, sbyte* path, int name, out bool isUnlimited)
    {
        long limit = PortableLimits.OfPath(name, out isUnlimited);
        if (limit == -EINVAL && !isUnlimited)
        {
            return limit;
        }

        int error = Find(start, path, followsLinks: true, out FileSystemInfo? info);
        isUnlimited &= info is not null;
        return info is null ? error : limit;
    }

    /// <summary>No system lets a process do that through the BCL.</summary>
    internal override int ChangeRoot(sbyte* path) => -EPERM;

    /// <summary>There is nothing to do: what was written is with the system, which writes it when it likes.</summary>
    internal override void SynchronizeAll()
    {
    }

    /// <summary>Sets a file's permissions; on Windows whether the owner may write is all that there is.</summary>
    internal static int ChangeMode(string name, uint mode)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(name, (UnixFileMode)(mode & ALLPERMS));
            }
            else if (File.Exists(name))
            {
                FileAttributes attributes = File.GetAttributes(name) & ~FileAttributes.ReadOnly;
                File.SetAttributes(name, (mode & S_IWUSR) == 0 ? attributes | FileAttributes.ReadOnly : attributes);
            }

            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <summary>Answers a change of owner and group: nothing may change.</summary>
    internal static int CheckOwner(uint owner, uint newOwner, uint newGroup) =>
        (newOwner == uint.MaxValue || newOwner == owner) && (newGroup == uint.MaxValue || newGroup == owner) ? 0 : -EPERM;

    /// <summary>Sets a file's times of access and of change; to now for null.</summary>
    internal static int SetTimes(string name, timespec* times)
    {
        DateTime now = DateTime.UtcNow;
        if (times != null && !(IsValid(times[0]) && IsValid(times[1])))
        {
            return -EINVAL;
        }

        try
        {
            FileSystemInfo info = Directory.Exists(name) ? new DirectoryInfo(name) : new FileInfo(name);
            if (times == null || times[0].tv_nsec != UTIME_OMIT)
            {
                info.LastAccessTimeUtc = times == null || times[0].tv_nsec == UTIME_NOW ? now : PortableStatus.FromTimespec(times[0]);
            }

            if (times == null || times[1].tv_nsec != UTIME_OMIT)
            {
                info.LastWriteTimeUtc = times == null || times[1].tv_nsec == UTIME_NOW ? now : PortableStatus.FromTimespec(times[1]);
            }

            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    private static bool IsValid(timespec time) => time.tv_nsec is (>= 0 and < 1_000_000_000) or UTIME_NOW or UTIME_OMIT;

    // Such a directory can't be removed by that name (POSIX rmdir).
    private static bool EndsWithDot(ReadOnlySpan<byte> path) => path.SequenceEqual("."u8) || path.EndsWith("/."u8);

    private static int ChangeDirectory(string name)
    {
        if (!Directory.Exists(name))
        {
            return File.Exists(name) ? -ENOTDIR : HostPath.Missing(name);
        }

        Environment.CurrentDirectory = name;
        return 0;
    }

    private static int CreateLink(string name, string target)
    {
        try
        {
            File.CreateSymbolicLink(name, target);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return -FileErrors.FromException(exception);
        }
    }

    private static int Find(OpenFile? start, sbyte* path, bool followsLinks, out FileSystemInfo? info)
    {
        info = null;
        int error = HostPath.Decode(start, path, out string name);
        if (error != 0)
        {
            return error;
        }

        FileSystemInfo found = Directory.Exists(name) ? new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(name))) : new FileInfo(Path.GetFullPath(name));
        if (found.LinkTarget is not null && followsLinks)
        {
            try
            {
                found = found.ResolveLinkTarget(returnFinalTarget: true)!;
            }
            catch (IOException)
            {
                // The BCL follows as many links as Linux does, and then gives up.
                return -ELOOP;
            }
        }

        if (!found.Exists && found.LinkTarget is null)
        {
            return HostPath.Missing(name);
        }

        info = found;
        return 0;
    }

    /// <summary>The name of something that is to be made; -EEXIST if it is there, or what is wrong with its directory.</summary>
    private static int FindPlace(OpenFile? start, sbyte* path, out string name)
    {
        int error = HostPath.Decode(start, path, out name);
        if (error != 0)
        {
            return error;
        }

        if (HostPath.Exists(name))
        {
            return -EEXIST;
        }

        string? parent = Path.GetDirectoryName(Path.GetFullPath(name));
        return parent is null || Directory.Exists(parent) ? 0 : HostPath.Missing(name);
    }

    private uint Masked(NewFileMode mode) => (mode.IsExact ? mode.Bits : mode.Bits & ~_mask) & ALLPERMS;

    private int OpenStream(string name, int flags, NewFileMode mode, FileOptions fileOptions, out OpenFile? file)
    {
        file = null;
        bool isNew = (flags & O_CREAT) != 0 && !File.Exists(name);
        FileMode fileMode = (flags & (O_CREAT | O_EXCL | O_TRUNC)) switch
        {
            O_CREAT | O_EXCL or O_CREAT | O_EXCL | O_TRUNC => FileMode.CreateNew,
            O_CREAT | O_TRUNC => FileMode.Create,
            O_CREAT => FileMode.OpenOrCreate,
            O_TRUNC or O_TRUNC | O_EXCL => FileMode.Truncate,
            _ => FileMode.Open,
        };

        // The BCL makes and empties no file that is not opened for writing.
        FileAccess access = (flags & O_ACCMODE) switch
        {
            O_RDONLY when fileMode is FileMode.Open or FileMode.OpenOrCreate => FileAccess.Read,
            O_WRONLY => FileAccess.Write,
            _ => FileAccess.ReadWrite,
        };
        var options = new FileStreamOptions
        {
            Mode = fileMode,
            Access = access,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
            Options = fileOptions,
        };
        try
        {
            var stream = new FileStream(name, options);
            if (isNew)
            {
                ChangeMode(name, Masked(mode));
            }

            file = new StreamFile(stream, flags & (O_ACCMODE | O_APPEND | O_NONBLOCK));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is DirectoryNotFoundException or FileNotFoundException ? HostPath.Missing(name) : -FileErrors.FromException(exception);
        }
    }
}
