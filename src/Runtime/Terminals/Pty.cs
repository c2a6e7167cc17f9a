using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary><c>pty.h</c> (openpty(3)).</summary>
public static unsafe class Pty
{
    /// <summary>
    /// Opens both ends of a new pair of terminals; -1 with errno set. Unless they are null, <paramref name="name"/> gets the slave's name, and
    /// <paramref name="termp"/> and <paramref name="winp"/> are its settings and size (openpty(3)).
    /// </summary>
    public static int openpty(int* amaster, int* aslave, sbyte* name, termios* termp, winsize* winp)
    {
        int master = Stdlib.getpt();
        if (master < 0)
        {
            return -1;
        }

        sbyte* slaveName = stackalloc sbyte[Limits.TTY_NAME_MAX];
        int slave = Stdlib.grantpt(master) < 0 || Stdlib.unlockpt(master) < 0 || Stdlib.ptsname_r(master, slaveName, Limits.TTY_NAME_MAX) != 0
            ? -1
            : open(slaveName, O_RDWR | O_NOCTTY);
        if (slave < 0)
        {
            int reason = Errno.errno;
            Unistd.close(master);
            Errno.errno = reason;
            return -1;
        }

        if (termp != null)
        {
            Termios.tcsetattr(slave, Termios.TCSAFLUSH, termp);
        }

        if (winp != null)
        {
            SysIoctl.ioctl(slave, SysIoctl.TIOCSWINSZ, winp);
        }

        if (name != null)
        {
            String.strcpy(name, slaveName);
        }

        *amaster = master;
        *aslave = slave;
        return 0;
    }

    /// <summary>
    /// As <see cref="openpty"/> and <see cref="Unistd.fork"/>: the child has the slave as the terminal of a new session and as its standard streams, the parent
    /// gets the master and the child's number (forkpty(3)).
    /// </summary>
    public static int forkpty(int* amaster, sbyte* name, termios* termp, winsize* winp)
    {
        int slave;
        if (openpty(amaster, &slave, name, termp, winp) < 0)
        {
            return -1;
        }

        int child = Unistd.fork();
        if (child == 0)
        {
            Unistd.close(*amaster);
            if (Utmp.login_tty(slave) < 0)
            {
                Unistd._exit(1);
            }

            return 0;
        }

        int reason = Errno.errno;
        Unistd.close(slave);
        if (child < 0)
        {
            Unistd.close(*amaster);
            Errno.errno = reason;
        }

        return child;
    }
}
