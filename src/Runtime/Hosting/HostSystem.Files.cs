using CSockTranslate.Runtime.Descriptors;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Files by their names. A relative path starts from the <see cref="OpenFile"/> before it, an open directory, or from the host's working
/// directory for null. Flags are those of the calls with <c>at</c>, AT_*.
/// </summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>The host process's file mode creation mask.</summary>
    internal abstract uint FileModeMask { get; }

    /// <summary>Sets the host process's file mode creation mask; returns the one before (POSIX <c>umask</c>).</summary>
    internal abstract uint SetFileModeMask(uint mask);

    /// <summary>Changes the host process's working directory (POSIX <c>chdir</c>).</summary>
    internal abstract int ChangeDirectory(sbyte* path);

    /// <summary>Changes the host process's working directory (POSIX <c>fchdir</c>).</summary>
    internal abstract int ChangeDirectory(OpenFile directory);

    /// <summary>Stores the absolute path of a directory, null for the working directory, with its NUL; returns its size, or -ERANGE.</summary>
    internal abstract long DirectoryPath(OpenFile? directory, sbyte* buffer, ulong size);

    /// <summary>Opens a file (POSIX <c>openat</c>) with Linux's O_* flags.</summary>
    internal abstract int OpenPath(OpenFile? start, sbyte* path, int flags, NewFileMode mode, out OpenFile? file);

    /// <summary>Tells about a file (POSIX <c>fstatat</c>).</summary>
    internal abstract int Status(OpenFile? start, sbyte* path, stat* status, int flags);

    /// <summary>Tells about the file system that a file is on (POSIX <c>statvfs</c>).</summary>
    internal abstract int FileSystemStatus(OpenFile? start, sbyte* path, statvfs* status);

    /// <summary>Makes a directory (POSIX <c>mkdirat</c>).</summary>
    internal abstract int MakeDirectory(OpenFile? start, sbyte* path, NewFileMode mode);

    /// <summary>Makes a file of the type that <paramref name="mode"/> has (POSIX <c>mknodat</c>).</summary>
    internal abstract int MakeNode(OpenFile? start, sbyte* path, NewFileMode mode, ulong device);

    /// <summary>Sets permissions (POSIX <c>fchmodat</c>).</summary>
    internal abstract int ChangeMode(OpenFile? start, sbyte* path, uint mode, int flags);

    /// <summary>Sets owner and group; uint.MaxValue leaves one (POSIX <c>fchownat</c>).</summary>
    internal abstract int ChangeOwner(OpenFile? start, sbyte* path, uint owner, uint group, int flags);

    /// <summary>Sets the times of access and of change, both to now for null (POSIX <c>utimensat</c>).</summary>
    internal abstract int SetTimes(OpenFile? start, sbyte* path, timespec* times, int flags);

    /// <summary>Gives a file another name (POSIX <c>linkat</c>).</summary>
    internal abstract int Link(OpenFile? oldStart, sbyte* oldPath, OpenFile? newStart, sbyte* newPath, int flags);

    /// <summary>Makes a symbolic link (POSIX <c>symlinkat</c>).</summary>
    internal abstract int LinkSymbolically(sbyte* target, OpenFile? start, sbyte* path);

    /// <summary>Stores what a symbolic link leads to, without a NUL; returns its length (POSIX <c>readlinkat</c>).</summary>
    internal abstract long ReadLink(OpenFile? start, sbyte* path, sbyte* buffer, ulong size);

    /// <summary>Removes a name, or an empty directory with AT_REMOVEDIR (POSIX <c>unlinkat</c>).</summary>
    internal abstract int Unlink(OpenFile? start, sbyte* path, int flags);

    /// <summary>Gives a file or directory another name in place of the old one (POSIX <c>renameat</c>; the flags of Linux's <c>renameat2</c>).</summary>
    internal abstract int Rename(OpenFile? oldStart, sbyte* oldPath, OpenFile? newStart, sbyte* newPath, uint flags);

    /// <summary>Checks what may be done with a file (POSIX <c>faccessat</c>).</summary>
    internal abstract int Access(OpenFile? start, sbyte* path, int mode, int flags);

    /// <summary>Sets a file's length (POSIX <c>truncate</c>).</summary>
    internal abstract int Truncate(OpenFile? start, sbyte* path, long length);

    /// <summary>A limit of a file, _PC_* (POSIX <c>pathconf</c>); <paramref name="isUnlimited"/> says that there is none.</summary>
    internal abstract long PathLimit(OpenFile? start, sbyte* path, int name, out bool isUnlimited);

    /// <summary>Changes the root directory (4.4BSD <c>chroot</c>).</summary>
    internal abstract int ChangeRoot(sbyte* path);

    /// <summary>Has all changes written (POSIX <c>sync</c>).</summary>
    internal abstract void SynchronizeAll();
}
