namespace CSockTranslate.Runtime;

/// <summary>The groups of processes that a terminal belongs to.</summary>
public static unsafe partial class Unistd
{
    /// <summary>The group in the foreground of a terminal; -1 with errno set: ENOTTY for what is not the process's terminal (POSIX <c>tcgetpgrp</c>).</summary>
    public static int tcgetpgrp(int fd)
    {
        int group;
        return SysIoctl.ioctl(fd, SysIoctl.TIOCGPGRP, &group) < 0 ? -1 : group;
    }

    /// <summary>
    /// Puts a group of the session into the foreground of its terminal; -1 with errno set. A process in the background gets SIGTTOU for it, unless it blocks
    /// or ignores that (POSIX <c>tcsetpgrp</c>).
    /// </summary>
    public static int tcsetpgrp(int fd, int pgrp) => SysIoctl.ioctl(fd, SysIoctl.TIOCSPGRP, &pgrp);
}
