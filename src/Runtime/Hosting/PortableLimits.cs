using System;
using System.IO;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Limits that every system with the BCL keeps, with Linux's values where they are the program's to see only.</summary>
internal static unsafe class PortableLimits
{
    /// <summary>How many descriptors a process may have, as most systems allow it.</summary>
    internal const long OpenFiles = 1024;

    private const long PipeBuffer = 4096;
    private const long LongestLink = 127;
    private const long ArgumentBytes = 2097152;
    private const long TicksPerSecond = 100;
    private const long Version = 200809;

    /// <summary>Memory that nothing uses, in bytes.</summary>
    internal static long FreeMemory
    {
        get
        {
            GCMemoryInfo memory = GC.GetGCMemoryInfo();
            return Math.Max(0, memory.TotalAvailableMemoryBytes - Math.Max(memory.MemoryLoadBytes, Environment.WorkingSet));
        }
    }

    /// <summary>The value of _PC_*, or -EINVAL.</summary>
    internal static long OfPath(int name, out bool isUnlimited)
    {
        isUnlimited = name is _PC_SYNC_IO or _PC_ASYNC_IO or _PC_PRIO_IO or _PC_SOCK_MAXBUF or _PC_REC_INCR_XFER_SIZE or _PC_REC_MAX_XFER_SIZE
            or _PC_SYMLINK_MAX;
        return name switch
        {
            _PC_LINK_MAX => LongestLink,
            _PC_MAX_CANON or _PC_MAX_INPUT => 255,
            _PC_NAME_MAX => Limits.NAME_MAX,
            _PC_PATH_MAX => Limits.PATH_MAX,
            _PC_PIPE_BUF => PipeBuffer,
            _PC_CHOWN_RESTRICTED or _PC_NO_TRUNC or _PC_2_SYMLINKS => 1,
            _PC_VDISABLE => 0,
            _PC_FILESIZEBITS => 64,
            _PC_REC_MIN_XFER_SIZE or _PC_REC_XFER_ALIGN or _PC_ALLOC_SIZE_MIN => Environment.SystemPageSize,
            _ => -EINVAL,
        };
    }

    /// <summary>The value of _SC_*, or -EINVAL.</summary>
    internal static long OfSystem(int name, out bool isUnlimited)
    {
        isUnlimited = name is _SC_CHILD_MAX or _SC_AIO_MAX or _SC_TIMER_MAX or _SC_SEM_NSEMS_MAX or _SC_THREAD_THREADS_MAX;
        return name switch
        {
            _SC_ARG_MAX => ArgumentBytes,
            _SC_CLK_TCK => TicksPerSecond,
            _SC_NGROUPS_MAX => Limits.NGROUPS_MAX,
            _SC_OPEN_MAX => OpenFiles,
            _SC_STREAM_MAX => Stdio.FOPEN_MAX,
            _SC_TZNAME_MAX => 6,
            _SC_JOB_CONTROL or _SC_SAVED_IDS => 1,
            _SC_VERSION or _SC_2_VERSION or _SC_THREADS or _SC_TIMERS or _SC_MAPPED_FILES or _SC_FSYNC or _SC_MONOTONIC_CLOCK or _SC_IPV6 or _SC_SEMAPHORES => Version,
            _SC_PAGESIZE => Environment.SystemPageSize,
            _SC_NPROCESSORS_CONF or _SC_NPROCESSORS_ONLN => Environment.ProcessorCount,
            _SC_PHYS_PAGES => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Environment.SystemPageSize,
            _SC_AVPHYS_PAGES => FreeMemory / Environment.SystemPageSize,
            _SC_HOST_NAME_MAX => Limits.HOST_NAME_MAX,
            _SC_LOGIN_NAME_MAX => Limits.LOGIN_NAME_MAX,
            _SC_TTY_NAME_MAX => Limits.TTY_NAME_MAX,
            _SC_LINE_MAX => Limits.LINE_MAX,
            _SC_IOV_MAX => Limits.IOV_MAX,
            _SC_GETPW_R_SIZE_MAX or _SC_GETGR_R_SIZE_MAX => 1024,
            _SC_SYMLOOP_MAX => 40,
            _SC_ATEXIT_MAX => int.MaxValue,
            _ => -EINVAL,
        };
    }

    /// <summary>Tells about the drive that a file is on.</summary>
    internal static int FileSystemStatus(string name, statvfs* status)
    {
        if (status == null)
        {
            return -EFAULT;
        }

        var drive = new DriveInfo(Path.GetPathRoot(Path.GetFullPath(name))!);
        ulong unit = (ulong)Environment.SystemPageSize;
        *status = new statvfs
        {
            f_bsize = unit,
            f_frsize = unit,
            f_blocks = (ulong)drive.TotalSize / unit,
            f_bfree = (ulong)drive.TotalFreeSpace / unit,
            f_bavail = (ulong)drive.AvailableFreeSpace / unit,
            f_namemax = Limits.NAME_MAX,
        };
        return 0;
    }
}
