using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics;
using System.Reflection;
using CSockTranslate.Cli.Commands;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli;

/// <summary>Parses the command line, runs the command that it names, and says what went wrong.</summary>
internal static class CommandLine
{
    /// <summary>The name under which people call it.</summary>
    internal const string Name = "csocktranslate";

    private const string DebugVariable = "CSOCKTRANSLATE_DEBUG";

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit status.</returns>
    internal static int Run(string[] arguments)
    {
        ErrorOutput errors = ErrorOutput.OfProcess();
        try
        {
            return Dispatch(arguments, errors);
        }
        catch (CommandLineException exception)
        {
            errors.Error(exception.Message);
            return ExitStatus.BadCommandLine;
        }
        catch (CommandFailedException exception)
        {
            if (!exception.IsReported)
            {
                errors.Error(exception.Message);
            }

            return ExitStatus.Failed;
        }
        catch (OutputException exception)
        {
            errors.Error(exception.Message);
            return ExitStatus.Failed;
        }
        catch (Exception exception)
        {
            ReportInternalError(errors, exception, subject: null);
            return ExitStatus.InternalError;
        }
    }

    /// <summary>Reports a mistake of this program's own, with where it happened.</summary>
    /// <param name="errors">Where to.</param>
    /// <param name="exception">What happened.</param>
    /// <param name="subject">The file that was worked on, if that is known.</param>
    internal static void ReportInternalError(ErrorOutput errors, Exception exception, string? subject)
    {
        if (exception is InvalidTranslationException invalid)
        {
            foreach (string error in invalid.Errors)
            {
                errors.InternalError($"the translation is not valid C#: {error}");
            }
        }
        else
        {
            string place = FindPlace(exception) is { } method ? $" in {method}" : "";
            string work = subject is null ? "" : $" while working on {subject}";
            errors.InternalError($"{exception.GetType().Name}{place}{work}: {exception.Message.ReplaceLineEndings(" ")}");
        }

        errors.Error($"this is a bug in {Name}; please report it with the C source ({DebugVariable}=1 shows more)");
        if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
        {
            errors.Writer.WriteLine(exception.ToString());
        }
    }

    private static int Dispatch(string[] arguments, ErrorOutput errors)
    {
        (string[] own, string[]? program) = ArgumentNormalizer.Normalize(arguments);
        RootCommand root = CreateRoot(new CommandContext(errors, program));
        if (own.Length == 0)
        {
            using TextWriter help = errors.Writer;
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = help });
            return ExitStatus.BadCommandLine;
        }

        ParseResult parse = root.Parse(own, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        bool isQuestion = parse.Action is CommandLineAction { ClearsParseErrors: true };
        if (!isQuestion && parse.Errors.Count > 0)
        {
            throw new CommandLineException(DescribeError(parse));
        }

        if (!isQuestion)
        {
            return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        using TextWriter output = StandardOutput.Open();
        return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output });
    }

    private static RootCommand CreateRoot(CommandContext context)
    {
        RootCommand root = new("Translates C networking programs to readable C# that does what the C does.")
        {
            TranslateCommand.Create(context),
            BuildCommand.Create(context),
            RunCommand.Create(context),
            AnalyzeCommand.Create(context),
            CheckCommand.Create(context),
            ExplainCommand.Create(),
        };
        foreach (VersionOption version in root.Options.OfType<VersionOption>())
        {
            version.Action = new PrintVersion();
        }

        return root;
    }

    /// <summary>The first thing that is wrong, as one line with a way out.</summary>
    private static string DescribeError(ParseResult parse)
    {
        Command command = parse.CommandResult.Command;
        string message = command is RootCommand && parse.UnmatchedTokens is [string word, ..]
            ? $"unknown {(word.StartsWith('-') ? "option" : "command")} '{word}'"
            : InOneLine(parse.Errors[0].Message.TrimEnd('.'));
        message = char.ToLowerInvariant(message[0]) + message[1..];
        string help = command is RootCommand ? $"{Name} --help" : $"{Name} {command.Name} --help";
        return $"{message} (see '{help}')";
    }

    /// <summary>The parser lists choices below each other.</summary>
    private static string InOneLine(string message) =>
        message.ReplaceLineEndings("\n").Replace(":\n\t", " ", StringComparison.Ordinal).Replace("\n\t", ", ", StringComparison.Ordinal);

    /// <summary>The innermost method of ours on an exception's way.</summary>
    private static string? FindPlace(Exception exception)
    {
        foreach (StackFrame frame in new StackTrace(exception).GetFrames())
        {
            MethodBase? method = frame.GetMethod();
            if (method?.DeclaringType is { } type && type.Namespace?.StartsWith("CSockTranslate", StringComparison.Ordinal) == true)
            {
                return $"{type.Name}.{method.Name}";
            }
        }

        return null;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            string version = typeof(CommandLine).Assembly.GetName().Version!.ToString(fieldCount: 3);
            parseResult.InvocationConfiguration.Output.WriteLine($"{Name} {version}");
            return ExitStatus.Done;
        }
    }
}
