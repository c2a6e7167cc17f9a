using CSockTranslate.Cli.Output;

namespace CSockTranslate.Cli;

/// <summary>What a command works with besides its own options.</summary>
/// <param name="Errors">Standard error.</param>
/// <param name="ProgramArguments">The words behind <c>--</c>; null without it.</param>
internal sealed record CommandContext(ErrorOutput Errors, string[]? ProgramArguments);
