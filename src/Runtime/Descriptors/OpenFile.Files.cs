using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysStat;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>The calls of files and directories. What is here is how Linux answers for a socket.</summary>
internal abstract unsafe partial class OpenFile
{
    /// <summary>Reads at an offset and leaves the file offset as it is (POSIX <c>pread</c>).</summary>
    internal virtual long ReadAt(void* buffer, ulong count, long offset) => -ESPIPE;

    /// <summary>Writes at an offset and leaves the file offset as it is (POSIX <c>pwrite</c>).</summary>
    internal virtual long WriteAt(void* buffer, ulong count, long offset) => -ESPIPE;

    /// <summary>Tells about the file (POSIX <c>fstat</c>).</summary>
    internal virtual int Status(stat* status)
    {
        if (status == null)
        {
            return -EFAULT;
        }

        *status = new stat { st_mode = S_IFSOCK | ACCESSPERMS, st_nlink = 1, st_blksize = 4096 };
        return 0;
    }

    /// <summary>Tells about the file system that the file is on (POSIX <c>fstatvfs</c>).</summary>
    internal virtual int FileSystemStatus(statvfs* status) => -ENOSYS;

    /// <summary>As <see cref="FileSystemStatus(statvfs*)"/> in the form of statfs(2), with what all systems know.</summary>
    internal virtual int FileSystemStatus(statfs* status)
    {
        statvfs portable;
        int result = FileSystemStatus(&portable);
        if (result == 0 && status == null)
        {
            return -EFAULT;
        }

        if (result == 0)
        {
            *status = new statfs
            {
                f_bsize = (long)portable.f_bsize,
                f_frsize = (long)portable.f_frsize,
                f_blocks = portable.f_blocks,
                f_bfree = portable.f_bfree,
                f_bavail = portable.f_bavail,
                f_files = portable.f_files,
                f_ffree = portable.f_ffree,
                f_namelen = (long)portable.f_namemax,
            };
        }

        return result;
    }

    /// <summary>Sets the permissions (POSIX <c>fchmod</c>).</summary>
    internal virtual int ChangeMode(uint mode) => 0;

    /// <summary>Sets owner and group; uint.MaxValue leaves one (POSIX <c>fchown</c>).</summary>
    internal virtual int ChangeOwner(uint owner, uint group) => 0;

    /// <summary>Sets the times of access and of change, both to now for null (POSIX <c>futimens</c>).</summary>
    internal virtual int SetTimes(timespec* times) => 0;

    /// <summary>Sets the length (POSIX <c>ftruncate</c>).</summary>
    internal virtual int Truncate(long length) => -EINVAL;

    /// <summary>Has changes written (POSIX <c>fsync</c>, <c>fdatasync</c>).</summary>
    internal virtual int Synchronize(bool dataOnly) => -EINVAL;

    /// <summary>Has all changes of the file system written (syncfs(2)).</summary>
    internal virtual int SynchronizeFileSystem() => 0;

    /// <summary>Takes memory for a part of the file (fallocate(2)).</summary>
    internal virtual int Allocate(int mode, long offset, long length) => -ESPIPE;

    /// <summary>Takes advice about how the file will be used (POSIX <c>posix_fadvise</c>).</summary>
    internal virtual int Advise(long offset, long length, int advice) => -ESPIPE;

    /// <summary>Reads ahead into the system's cache (readahead(2)).</summary>
    internal virtual long ReadAhead(long offset, ulong count) => -EINVAL;

    /// <summary>Copies to another file beneath the program (copy_file_range(2)).</summary>
    internal virtual long CopyTo(OpenFile target, long* sourceOffset, long* targetOffset, ulong length, uint flags) => -EINVAL;

    /// <summary>Locks the whole file, or unlocks it (flock(2)), LOCK_*.</summary>
    internal virtual int Lock(int operation) => 0;

    /// <summary>Any other command of <c>fcntl</c>; the argument is a number or an address.</summary>
    internal virtual int Control(int command, nint argument) => -EINVAL;

    /// <summary>Stores the next entries of a directory in Linux's layout and returns their size, 0 at the end (getdents64(2)).</summary>
    internal virtual long ReadEntries(byte* buffer, ulong size) => -ENOTDIR;

    /// <summary>Stores a terminal's name with its NUL (POSIX <c>ttyname_r</c>).</summary>
    internal virtual int TerminalName(sbyte* buffer, ulong size) => -ENOTTY;

    /// <summary>A limit of the file, _PC_* (POSIX <c>fpathconf</c>); <paramref name="isUnlimited"/> says that there is none.</summary>
    internal virtual long PathLimit(int name, out bool isUnlimited)
    {
        isUnlimited = false;
        return -EINVAL;
    }
}
