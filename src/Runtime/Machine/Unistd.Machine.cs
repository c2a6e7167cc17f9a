using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Files;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary>The machine and its limits.</summary>
public static unsafe partial class Unistd
{
    // PRIO_PROCESS of sys/resource.h, and what the kernel's priorities count down from.
    private const int ThisProcess = 0;
    private const int PriorityBase = 20;

    /// <summary>A property of the system, _SC_*; -1 for no limit, and with EINVAL for what is none (POSIX <c>sysconf</c>).</summary>
    public static long sysconf(int name)
    {
        if (name == _SC_OPEN_MAX)
        {
            rlimit limit;
            return SysResource.getrlimit(SysResource.RLIMIT_NOFILE, &limit) == 0 ? (long)limit.rlim_cur : -1;
        }

        long value = CProcess.Current.Host.Configuration(name, out bool isUnlimited);
        return isUnlimited ? -1 : CallResult.Report(value);
    }

    /// <summary>A limit of a file, _PC_*; -1 for no limit, and with errno set on an error (POSIX <c>pathconf</c>).</summary>
    public static long pathconf(CString path, int name)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, AT_FDCWD, path.Pointer);
        long value = process.Host.PathLimit(start.File, path.Pointer, name, out bool isUnlimited);
        return isUnlimited ? -1 : CallResult.Report(value);
    }

    /// <summary>As <see cref="pathconf"/> for an open file (POSIX <c>fpathconf</c>).</summary>
    public static long fpathconf(int fd, int name)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long value = file.PathLimit(name, out bool isUnlimited);
        file.Release();
        return isUnlimited ? -1 : CallResult.Report(value);
    }

    /// <summary>Stores a text of the system, _CS_*, with its NUL as far as it fits; returns its size, or 0 with EINVAL (POSIX <c>confstr</c>).</summary>
    public static ulong confstr(int name, sbyte* buf, ulong len)
    {
        long size = CProcess.Current.Host.ConfigurationText(name, buf, len);
        if (size < 0)
        {
            errno = (int)-size;
            return 0;
        }

        return (ulong)size;
    }

    /// <summary>The size of a page of memory in bytes (4.4BSD <c>getpagesize</c>).</summary>
    public static int getpagesize() => (int)sysconf(_SC_PAGESIZE);

    /// <summary>How many descriptors the process may have (4.4BSD <c>getdtablesize</c>).</summary>
    public static int getdtablesize() => (int)sysconf(_SC_OPEN_MAX);

    /// <summary>Stores the machine's name (POSIX <c>gethostname</c>); ENAMETOOLONG if it does not fit with its NUL.</summary>
    public static int gethostname(sbyte* name, ulong len) => CallResult.Report(CProcess.Current.Host.HostName(name, len));

    /// <summary>Names the machine (4.4BSD <c>sethostname</c>).</summary>
    public static int sethostname(CString name, ulong len) =>
        CallResult.Report(CProcess.Current.Host.SetHostName(name.Pointer, len));

    /// <summary>Stores the NIS domain's name (getdomainname(2)).</summary>
    public static int getdomainname(sbyte* name, ulong len) => CallResult.Report(CProcess.Current.Host.DomainName(name, len));

    /// <summary>Names the NIS domain (setdomainname(2)).</summary>
    public static int setdomainname(CString name, ulong len) => CallResult.Report(CProcess.Current.Host.SetDomainName(name.Pointer, len));

    /// <summary>The machine's number (POSIX <c>gethostid</c>).</summary>
    public static long gethostid() => CProcess.Current.Host.HostNumber;

    /// <summary>The process's number (POSIX <c>getpid</c>).</summary>
    public static int getpid() => CProcess.Current.Host.ProcessId;

    /// <summary>The parent process's number (POSIX <c>getppid</c>).</summary>
    public static int getppid() => CProcess.Current.Host.ParentProcessId;

    /// <summary>The thread's number (gettid(2)).</summary>
    public static int gettid() => CProcess.Current.Host.ThreadId;

    /// <summary>Adds to the nice value and returns it; -1 is one as well, so <c>errno</c> is set to 0 first (POSIX <c>nice</c>).</summary>
    public static int nice(int inc)
    {
        Hosting.HostSystem host = CProcess.Current.Host;
        int priority = host.Priority(ThisProcess, 0);
        if (priority < 0)
        {
            return CallResult.Report(priority);
        }

        int result = host.SetPriority(ThisProcess, 0, PriorityBase - priority + inc);
        if (result < 0)
        {
            return (int)CallResult.Fail(result == -EACCES ? EPERM : -result);
        }

        return PriorityBase - host.Priority(ThisProcess, 0);
    }

    /// <summary>Copies bytes with each two exchanged; an odd last one stays out (POSIX <c>swab</c>).</summary>
    public static void swab(CBuffer from, void* to, long n)
    {
        byte* source = (byte*)from.Pointer;
        byte* target = (byte*)to;
        for (long i = (n & ~1L) - 2; i >= 0; i -= 2)
        {
            (target[i], target[i + 1]) = (source[i + 1], source[i]);
        }
    }

    /// <summary>Stores a terminal's name (POSIX <c>ttyname_r</c>); returns 0 or the error number.</summary>
    public static int ttyname_r(int fd, sbyte* buf, ulong buflen)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        int result = file is null ? -EBADF : file.TerminalName(buf, buflen);
        file?.Release();
        if (result != 0)
        {
            errno = -result;
        }

        return -result;
    }

    /// <summary>A terminal's name in a buffer that the next call uses again; null with errno set (POSIX <c>ttyname</c>).</summary>
    public static sbyte* ttyname(int fd)
    {
        sbyte* name = CProcess.Current.Library.TerminalName;
        return ttyname_r(fd, name, Limits.TTY_NAME_MAX) == 0 ? name : null;
    }

    /// <summary>The name of the process's terminal, in <paramref name="s"/> unless that is null (POSIX <c>ctermid</c>).</summary>
    public static sbyte* ctermid(sbyte* s)
    {
        sbyte* name = "/dev/tty"u8.ToPointer();
        return s == null ? name : String.strcpy(s, name);
    }
}
