using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary><c>utmp.h</c> (SVID) and, with other names, <c>utmpx.h</c> (POSIX).</summary>
public static unsafe partial class Utmp
{
    /// <summary>Starts with the first entry again (SVID <c>setutent</c>).</summary>
    public static void setutent() => CProcess.Current.Library.Sessions.Rewind();

    /// <summary>The next entry, which the next call overwrites; null at the end and with errno set on an error (SVID <c>getutent</c>).</summary>
    public static utmp* getutent() => CProcess.Current.Library.Sessions.Next();

    /// <summary>Closes the file (SVID <c>endutent</c>).</summary>
    public static void endutent() => CProcess.Current.Library.Sessions.Close();

    /// <summary>The next entry of the kind or with the id of another; null with errno set: ESRCH (SVID <c>getutid</c>).</summary>
    public static utmp* getutid(utmp* id) => CProcess.Current.Library.Sessions.Find(id);

    /// <summary>The next entry of a session on the terminal of another; null with errno set: ESRCH (SVID <c>getutline</c>).</summary>
    public static utmp* getutline(utmp* line) => CProcess.Current.Library.Sessions.FindLine(line);

    /// <summary>Writes an entry in place of the one with its id, or behind the last; null with errno set (SVID <c>pututline</c>).</summary>
    public static utmp* pututline(utmp* entry) => CProcess.Current.Library.Sessions.Put(entry);

    /// <summary>Has the others work on another file; -1 with errno set (SVID <c>utmpname</c>).</summary>
    public static int utmpname(CString file) => CProcess.Current.Library.Sessions.SetName(file) ? 0 : -1;

    /// <summary>
    /// Begins a session with a terminal, which becomes the three standard streams; -1 with errno set, ENOTTY for what is none (login_tty(3)).
    /// </summary>
    public static int login_tty(int fd)
    {
        Unistd.setsid();
        if (SysIoctl.ioctl(fd, SysIoctl.TIOCSCTTY, 0) < 0)
        {
            return -1;
        }

        Unistd.dup2(fd, Unistd.STDIN_FILENO);
        Unistd.dup2(fd, Unistd.STDOUT_FILENO);
        Unistd.dup2(fd, Unistd.STDERR_FILENO);
        if (fd > Unistd.STDERR_FILENO)
        {
            Unistd.close(fd);
        }

        return 0;
    }

    /// <summary>Writes an entry behind the last one of a file, if that is there (updwtmp(3)).</summary>
    public static void updwtmp(CString file, utmp* entry)
    {
        int fd = open(file, O_WRONLY | O_APPEND | O_CLOEXEC);
        if (fd >= 0)
        {
            Unistd.write(fd, entry, (ulong)sizeof(utmp));
            Unistd.close(fd);
        }
    }
}
