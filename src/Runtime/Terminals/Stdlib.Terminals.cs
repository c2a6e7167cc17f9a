using System;
using System.Globalization;
using System.Text;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary>Pairs of terminals (pty(7)): what is written to the master is the input of the slave, and the other way round.</summary>
public static unsafe partial class Stdlib
{
    /// <summary>Opens the master of a new pair (POSIX <c>posix_openpt</c>).</summary>
    public static int posix_openpt(int flags) => open("/dev/ptmx"u8, flags);

    /// <summary>Opens the master of a new pair for reading and writing (getpt(3)).</summary>
    public static int getpt() => posix_openpt(O_RDWR);

    /// <summary>Gives the caller the slave, which Linux does itself; EINVAL for what is no master (POSIX <c>grantpt</c>).</summary>
    public static int grantpt(int fd)
    {
        uint number;
        return OfMaster(SysIoctl.ioctl(fd, SysIoctl.TIOCGPTN, &number));
    }

    /// <summary>Has the slave be opened; EINVAL for what is no master (POSIX <c>unlockpt</c>).</summary>
    public static int unlockpt(int fd)
    {
        int isLocked = 0;
        return OfMaster(SysIoctl.ioctl(fd, SysIoctl.TIOCSPTLCK, &isLocked));
    }

    /// <summary>The slave's name in a buffer that the next call uses again; null with errno set (POSIX <c>ptsname</c>).</summary>
    public static sbyte* ptsname(int fd)
    {
        sbyte* name = CProcess.Current.Library.SlaveName;
        return ptsname_r(fd, name, Limits.TTY_NAME_MAX) == 0 ? name : null;
    }

    /// <summary>Stores the slave's name; returns 0 or the error number: ERANGE for too small a buffer (ptsname_r(3)).</summary>
    public static int ptsname_r(int fd, sbyte* buf, ulong buflen)
    {
        uint number;
        if (SysIoctl.ioctl(fd, SysIoctl.TIOCGPTN, &number) < 0)
        {
            return errno;
        }

        byte[] name = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"/dev/pts/{number}\0"));
        if ((ulong)name.Length > buflen)
        {
            errno = ERANGE;
            return ERANGE;
        }

        name.CopyTo(new Span<byte>(buf, name.Length));
        return 0;
    }

    private static int OfMaster(int result)
    {
        if (result < 0 && errno == ENOTTY)
        {
            errno = EINVAL;
        }

        return result;
    }
}
