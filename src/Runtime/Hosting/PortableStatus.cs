using System;
using System.IO;
using static CSockTranslate.Runtime.SysStat;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What the BCL knows about files, in Linux's form.</summary>
internal static class PortableStatus
{
    // What Linux shows for most files.
    private const int BlockSize = 4096;

    private const uint ReadForAll = S_IRUSR | S_IRGRP | S_IROTH;
    private const uint WriteForOwner = S_IWUSR;
    private const uint RunForAll = S_IXUSR | S_IXGRP | S_IXOTH;

    /// <summary>Tells about a file that is there.</summary>
    internal static stat Of(FileSystemInfo info, uint owner)
    {
        bool isDirectory = info.Attributes.HasFlag(FileAttributes.Directory);
        bool isLink = info.LinkTarget is not null;
        long size = isLink ? info.LinkTarget!.Length : info is FileInfo { Exists: true } file ? file.Length : BlockSize;
        uint type = isLink ? S_IFLNK : isDirectory ? S_IFDIR : info.Attributes.HasFlag(FileAttributes.Device) ? S_IFCHR : (uint)S_IFREG;
        return new stat
        {
            st_dev = 1,
            st_ino = Number(info.FullName),
            st_nlink = isDirectory ? 2u : 1u,
            st_mode = type | (isLink ? ACCESSPERMS : Permissions(info, isDirectory)),
            st_uid = owner,
            st_gid = owner,
            st_size = size,
            st_blksize = BlockSize,
            st_blocks = (size + BlockSize - 1) / BlockSize * (BlockSize / S_BLKSIZE),
            st_atim = ToTimespec(info.LastAccessTimeUtc),
            st_mtim = ToTimespec(info.LastWriteTimeUtc),
            st_ctim = ToTimespec(info.LastWriteTimeUtc),
        };
    }

    /// <summary>Tells about what has no name: a pipe, a terminal, a file that was removed.</summary>
    internal static stat Of(int type, uint permissions, long size, uint owner) => new()
    {
        st_nlink = type == S_IFREG ? 0u : 1u,
        st_mode = (uint)type | permissions,
        st_uid = owner,
        st_gid = owner,
        st_size = size,
        st_blksize = BlockSize,
    };

    /// <summary>A number that stands for a file: the same for the same path, and hardly ever the same for two (FNV-1a).</summary>
    internal static ulong Number(string path)
    {
        ulong hash = 0xcbf29ce484222325;
        foreach (char c in path)
        {
            hash = (hash ^ c) * 0x100000001b3;
        }

        return hash;
    }

    /// <summary>A time in C's form.</summary>
    internal static timespec ToTimespec(DateTime time)
    {
        long ticks = time.Ticks - DateTime.UnixEpoch.Ticks;
        long seconds = (long)Math.Floor((double)ticks / TimeSpan.TicksPerSecond);
        return new timespec { tv_sec = seconds, tv_nsec = (ticks - (seconds * TimeSpan.TicksPerSecond)) * 100 };
    }

    /// <summary>The BCL's form of a time.</summary>
    internal static DateTime FromTimespec(timespec time) => DateTime.UnixEpoch.AddTicks((time.tv_sec * TimeSpan.TicksPerSecond) + (time.tv_nsec / 100));

    private static uint Permissions(FileSystemInfo info, bool isDirectory)
    {
        if (!OperatingSystem.IsWindows())
        {
            return (uint)info.UnixFileMode;
        }

        bool runs = isDirectory || info.Extension.Equals(".exe", StringComparison.OrdinalIgnoreCase);
        return ReadForAll | (info.Attributes.HasFlag(FileAttributes.ReadOnly) ? 0 : WriteForOwner) | (runs ? RunForAll : 0);
    }
}
