using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The calls of terminals.</summary>
internal unsafe partial class HostFile
{
    /// <inheritdoc/>
    internal override int GetTerminal(termios* settings) => Libc.Result(Libc.tcgetattr(_fd, settings));

    /// <inheritdoc/>
    internal override int SetTerminal(int when, termios* settings) => Libc.Result(Libc.tcsetattr(_fd, when, settings));

    /// <inheritdoc/>
    internal override int ControlTerminal(TerminalAction action, int argument)
    {
        int result;
        do
        {
            result = Libc.Result(action switch
            {
                TerminalAction.Break => Libc.tcsendbreak(_fd, argument),
                TerminalAction.Drain => Libc.tcdrain(_fd),
                TerminalAction.Flush => Libc.tcflush(_fd, argument),
                _ => Libc.tcflow(_fd, argument),
            });
        }
        while (result == -EINTR);
        return result;
    }
}
