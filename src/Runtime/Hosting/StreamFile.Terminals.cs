using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Termios;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The calls of terminals. The BCL has no settings of a terminal: a program sees those that terminals usually have, and what it changes is kept, but
/// changes nothing else.
/// </summary>
internal sealed unsafe partial class StreamFile
{
    private termios? _terminal;

    /// <inheritdoc/>
    internal override int GetTerminal(termios* settings)
    {
        if (!isTerminal || settings == null)
        {
            return isTerminal ? -EFAULT : -ENOTTY;
        }

        *settings = _terminal ??= UsualTerminal();
        return 0;
    }

    /// <inheritdoc/>
    internal override int SetTerminal(int when, termios* settings)
    {
        if (!isTerminal || settings == null)
        {
            return isTerminal ? -EFAULT : -ENOTTY;
        }

        _terminal = *settings;
        return 0;
    }

    /// <inheritdoc/>
    internal override int ControlTerminal(TerminalAction action, int argument) => isTerminal ? 0 : -ENOTTY;

    private static termios UsualTerminal()
    {
        const int End = 4;
        const int Interrupt = 3;
        const int Quit = 28;
        const int Delete = 127;
        const int Kill = 21;
        const int Start = 17;
        const int Stop = 19;
        const int Suspend = 26;
        var settings = new termios
        {
            c_iflag = ICRNL | IXON,
            c_oflag = OPOST | ONLCR,
            c_cflag = B38400 | CS8 | CREAD,
            c_lflag = ISIG | ICANON | ECHO | ECHOE | ECHOK | ECHOCTL | ECHOKE | IEXTEN,
            c_ispeed = B38400,
            c_ospeed = B38400,
        };
        settings.c_cc[VINTR] = Interrupt;
        settings.c_cc[VQUIT] = Quit;
        settings.c_cc[VERASE] = Delete;
        settings.c_cc[VKILL] = Kill;
        settings.c_cc[VEOF] = End;
        settings.c_cc[VMIN] = 1;
        settings.c_cc[VSTART] = Start;
        settings.c_cc[VSTOP] = Stop;
        settings.c_cc[VSUSP] = Suspend;
        return settings;
    }
}
