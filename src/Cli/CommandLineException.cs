namespace CSockTranslate.Cli;

/// <summary>The command line is wrong in a way that shows only when its parts are put together; the message is one line.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
