using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>termios.h</c> (POSIX).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to: ENOTTY for what is no terminal.</remarks>
public static unsafe partial class Termios
{
    /// <summary>Tells a terminal's settings (POSIX <c>tcgetattr</c>).</summary>
    public static int tcgetattr(int fd, termios* termios_p)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.GetTerminal(termios_p);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Changes a terminal's settings, at once or when output has gone, TCSA* (POSIX <c>tcsetattr</c>).</summary>
    public static int tcsetattr(int fd, int optional_actions, termios* termios_p)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(optional_actions is < TCSANOW or > TCSAFLUSH ? EINVAL : EBADF);
        }

        int result = optional_actions is < TCSANOW or > TCSAFLUSH ? -EINVAL : file.SetTerminal(optional_actions, termios_p);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Sends a break (POSIX <c>tcsendbreak</c>).</summary>
    public static int tcsendbreak(int fd, int duration) => Control(fd, TerminalAction.Break, duration);

    /// <summary>Waits until output has gone (POSIX <c>tcdrain</c>).</summary>
    public static int tcdrain(int fd) => Control(fd, TerminalAction.Drain, 0);

    /// <summary>Drops input that was not read, output that has not gone, or both, TC*FLUSH (POSIX <c>tcflush</c>).</summary>
    public static int tcflush(int fd, int queue_selector) => Control(fd, TerminalAction.Flush, queue_selector);

    /// <summary>Stops or starts output or input, TCO* and TCI* (POSIX <c>tcflow</c>).</summary>
    public static int tcflow(int fd, int action) => Control(fd, TerminalAction.Flow, action);

    /// <summary>The session that a terminal belongs to; -1 with errno set: ENOTTY for what is not the process's terminal (POSIX <c>tcgetsid</c>).</summary>
    public static int tcgetsid(int fd)
    {
        int session;
        return SysIoctl.ioctl(fd, SysIoctl.TIOCGSID, &session) < 0 ? -1 : session;
    }

    /// <summary>Sets what gives every character as it comes (cfmakeraw(3)).</summary>
    public static void cfmakeraw(termios* termios_p)
    {
        termios_p->c_iflag &= ~(uint)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
        termios_p->c_oflag &= ~(uint)OPOST;
        termios_p->c_lflag &= ~(uint)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
        termios_p->c_cflag &= ~(uint)(CSIZE | PARENB);
        termios_p->c_cflag |= CS8;
        termios_p->c_cc[VMIN] = 1;
        termios_p->c_cc[VTIME] = 0;
    }

    /// <summary>The speed of input, B* (POSIX <c>cfgetispeed</c>); 0 stands for that of output.</summary>
    public static uint cfgetispeed(termios* termios_p) =>
        (termios_p->c_iflag & SpeedIsZero) != 0 ? B0 : termios_p->c_cflag & SpeedMask;

    /// <summary>The speed of output, B* (POSIX <c>cfgetospeed</c>).</summary>
    public static uint cfgetospeed(termios* termios_p) => termios_p->c_cflag & SpeedMask;

    /// <summary>Sets the speed of input, B*; 0 stands for that of output (POSIX <c>cfsetispeed</c>).</summary>
    public static int cfsetispeed(termios* termios_p, uint speed)
    {
        if (!IsSpeed(speed))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        termios_p->c_ispeed = speed;
        if (speed == B0)
        {
            termios_p->c_iflag |= SpeedIsZero;
        }
        else
        {
            termios_p->c_iflag &= ~SpeedIsZero;
            termios_p->c_cflag = (termios_p->c_cflag & ~SpeedMask) | speed;
        }

        return 0;
    }

    /// <summary>Sets the speed of output, B* (POSIX <c>cfsetospeed</c>).</summary>
    public static int cfsetospeed(termios* termios_p, uint speed)
    {
        if (!IsSpeed(speed))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        termios_p->c_cflag = (termios_p->c_cflag & ~SpeedMask) | speed;
        termios_p->c_ospeed = speed;
        return 0;
    }

    /// <summary>Sets both speeds, B* or bits per second (cfsetspeed(3)).</summary>
    public static int cfsetspeed(termios* termios_p, uint speed)
    {
        uint code = speed;
        for (int i = 0; !IsSpeed(speed) && i < s_speeds.Length; i++)
        {
            if (s_speeds[i].Bits == speed)
            {
                code = s_speeds[i].Code;
            }
        }

        return cfsetispeed(termios_p, code) == 0 && cfsetospeed(termios_p, code) == 0 ? 0 : -1;
    }

    // A mark of glibc's in c_iflag, as both speeds share their bits.
    private const uint SpeedIsZero = 0x80000000;

    private const uint SpeedMask = CBAUD | CBAUDEX;

    private static readonly (uint Bits, uint Code)[] s_speeds =
    [
        (0, B0), (50, B50), (75, B75), (110, B110), (134, B134), (150, B150), (200, B200), (300, B300), (600, B600), (1200, B1200), (1800, B1800),
        (2400, B2400), (4800, B4800), (9600, B9600), (19200, B19200), (38400, B38400), (57600, B57600), (115200, B115200), (230400, B230400),
        (460800, B460800), (500000, B500000), (576000, B576000), (921600, B921600), (1000000, B1000000), (1152000, B1152000), (1500000, B1500000),
        (2000000, B2000000), (2500000, B2500000), (3000000, B3000000), (3500000, B3500000), (4000000, B4000000),
    ];

    private static bool IsSpeed(uint speed) => (speed & ~(uint)CBAUD) == 0 || speed is >= B57600 and <= B4000000;

    private static int Control(int fd, TerminalAction action, int argument)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.ControlTerminal(action, argument);
        file.Release();
        return CallResult.Report(result);
    }
}
