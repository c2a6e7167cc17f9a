using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>The calls of terminals; a file that is none answers ENOTTY.</summary>
internal abstract unsafe partial class OpenFile
{
    /// <summary>Tells the settings (POSIX <c>tcgetattr</c>).</summary>
    internal virtual int GetTerminal(termios* settings) => -ENOTTY;

    /// <summary>Changes the settings, TCSA* (POSIX <c>tcsetattr</c>).</summary>
    internal virtual int SetTerminal(int when, termios* settings) => -ENOTTY;

    /// <summary>Does something with the terminal; <paramref name="argument"/> is the queue, the direction or the duration.</summary>
    internal virtual int ControlTerminal(TerminalAction action, int argument) => -ENOTTY;
}
