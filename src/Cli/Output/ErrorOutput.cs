using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.Cli.Output;

/// <summary>
/// Standard error: what went wrong, coloured if people read it. It is opened at the first use, and never through the console's text
/// writers, which would set up the terminal that a program run by this process expects as it is.
/// </summary>
internal sealed class ErrorOutput
{
    private readonly Lazy<TextWriter> _writer;

    private ErrorOutput(Func<TextWriter> open, bool isTerminal)
    {
        _writer = new Lazy<TextWriter>(open);
        IsTerminal = isTerminal;
        UsesColor = isTerminal && TextColor.IsWanted;
    }

    /// <summary>Whether people see it at once.</summary>
    internal bool IsTerminal { get; }

    /// <summary>Whether to colour (https://no-color.org).</summary>
    internal bool UsesColor { get; }

    /// <summary>The writer beneath.</summary>
    internal TextWriter Writer => _writer.Value;

    /// <summary>The process's standard error.</summary>
    internal static ErrorOutput OfProcess() =>
        new(
            () => new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
            !Console.IsErrorRedirected);

    /// <summary>An output of the same kind that keeps its text, for work that goes on beside other work.</summary>
    internal ErrorOutput Buffer(out StringWriter text)
    {
        StringWriter buffer = new();
        text = buffer;
        return new ErrorOutput(() => buffer, IsTerminal);
    }

    /// <summary>Writes a line about something that is no place in a file.</summary>
    internal void Error(string message) => Write(new Label($"{CommandLine.Name}: ", "error: ", TextColor.Error), message);

    /// <summary>Writes a line about a mistake of this program's own.</summary>
    internal void InternalError(string message) => Write(new Label("", "internal error: ", TextColor.Error), message);

    /// <summary>Writes a diagnostic with its source line and notes.</summary>
    internal void Write(Diagnostic diagnostic)
    {
        TextColor color = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => TextColor.Error,
            DiagnosticSeverity.Warning => TextColor.Warning,
            _ => TextColor.Note,
        };
        StringWriter text = new();
        DiagnosticText.Write(text, diagnostic, color, UsesColor);
        Writer.Write(text.ToString());
    }

    private void Write(Label label, string message)
    {
        string start = UsesColor
            ? $"{TextColor.Bold.Start}{label.Source}{TextColor.Reset}{label.Color.Start}{label.Kind}{TextColor.Reset}"
            : label.Source + label.Kind;
        Writer.Write(start + message + Environment.NewLine);
    }

    private readonly record struct Label(string Source, string Kind, TextColor Color);
}
