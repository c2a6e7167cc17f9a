namespace CSockTranslate.Cli;

/// <summary>A command can't do its work because of its input or output, with exit status 1.</summary>
internal sealed class CommandFailedException : Exception
{
    /// <summary>The failure was reported already.</summary>
    internal CommandFailedException() => IsReported = true;

    /// <summary>The failure, in one line.</summary>
    internal CommandFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Whether the user knows.</summary>
    internal bool IsReported { get; }
}
