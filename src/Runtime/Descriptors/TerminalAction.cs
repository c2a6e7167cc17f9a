namespace CSockTranslate.Runtime.Descriptors;

/// <summary>What a terminal can be told beside its settings (POSIX <c>termios.h</c>).</summary>
internal enum TerminalAction
{
    /// <summary>Send a break.</summary>
    Break,

    /// <summary>Wait until output has gone.</summary>
    Drain,

    /// <summary>Drop what waits in a queue.</summary>
    Flush,

    /// <summary>Stop or start a direction.</summary>
    Flow,
}
