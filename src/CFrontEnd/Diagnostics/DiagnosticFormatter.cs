using System.Globalization;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>What a line of a formatted diagnostic is.</summary>
public enum DiagnosticLineKind
{
    /// <summary>The place, the severity and the text.</summary>
    Message,

    /// <summary>The source line.</summary>
    Source,

    /// <summary>The caret below it.</summary>
    Caret,
}

/// <summary>A line of a formatted diagnostic, in parts that a terminal may colour; the line is the three one after the other.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location"><c>file:line:column: </c>; empty but in messages.</param>
/// <param name="Label"><c>error CST0002: </c>, <c>note: </c>; empty but in messages.</param>
/// <param name="Text">The rest.</param>
public sealed record DiagnosticLine(DiagnosticLineKind Kind, string Location, string Label, string Text)
{
    /// <summary>The whole line.</summary>
    public override string ToString() => Location + Label + Text;
}

/// <summary>
/// Writes diagnostics as text: the place (as <c>#line</c> has it), the message, the source line with a caret, then the notes in the same way.
/// </summary>
public static class DiagnosticFormatter
{
    /// <summary>Of more notes than this only the first and last ones are shown: nobody reads a thousand macros.</summary>
    private const int MaximumNotes = 10;

    /// <summary>Longer source lines are cut around the place.</summary>
    private const int MaximumWidth = 240;

    /// <summary>How much is left before the place where a line is cut.</summary>
    private const int CutMargin = 60;

    /// <summary>Writes a diagnostic, each line with a line ending.</summary>
    public static void Write(TextWriter writer, Diagnostic diagnostic)
    {
        foreach (DiagnosticLine line in GetLines(diagnostic))
        {
            writer.WriteLine(line.ToString());
        }
    }

    /// <summary>The lines of a diagnostic.</summary>
    public static IEnumerable<DiagnosticLine> GetLines(Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        };
        foreach (DiagnosticLine line in GetLines(diagnostic.Span, $"{severity} {diagnostic.Id}: ", diagnostic.Message))
        {
            yield return line;
        }

        int count = diagnostic.Notes.Count;
        int firstSkipped = count > MaximumNotes ? MaximumNotes / 2 : count;
        int firstShownAgain = count > MaximumNotes ? count - (MaximumNotes / 2) : count;
        for (int i = 0; i < count; i++)
        {
            if (i == firstSkipped)
            {
                yield return new DiagnosticLine(DiagnosticLineKind.Message, "", "note: ", $"({firstShownAgain - firstSkipped} more notes are not shown)");
                i = firstShownAgain;
            }

            foreach (DiagnosticLine line in GetLines(diagnostic.Notes[i].Span, "note: ", diagnostic.Notes[i].Message))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<DiagnosticLine> GetLines(SourceSpan span, string label, string message)
    {
        SourceFile file = span.File;
        string location = string.Create(
            CultureInfo.InvariantCulture, $"{file.GetPresumedPath(span.Start)}:{file.GetPresumedLine(span.Start)}:{span.Column}: ");
        yield return new DiagnosticLine(DiagnosticLineKind.Message, location, label, message);

        int line = span.Line;
        string source = ReplaceControls(file.GetLineText(line));
        if (source.Length == 0)
        {
            yield break;
        }

        int start = Math.Min(span.Start - file.GetLineStart(line), source.Length);
        int length = Math.Clamp(span.End - span.Start, 1, Math.Max(1, source.Length - start));
        if (source.Length > MaximumWidth)
        {
            int cut = Math.Max(0, Math.Min(start - CutMargin, source.Length - MaximumWidth));
            source = source.Substring(cut, MaximumWidth);
            start -= cut;
            length = Math.Min(length, Math.Max(1, MaximumWidth - start));
        }

        // Tabs stay tabs, so that the caret lines up whatever their width is.
        string indentation = string.Concat(source.Take(start).Select(c => c == '\t' ? '\t' : ' '));
        yield return new DiagnosticLine(DiagnosticLineKind.Source, "", "", source);
        yield return new DiagnosticLine(DiagnosticLineKind.Caret, "", "", indentation + '^' + new string('~', length - 1));
    }

    private static string ReplaceControls(string line) =>
        line.Any(c => c != '\t' && char.IsControl(c)) ? string.Concat(line.Select(c => c != '\t' && char.IsControl(c) ? ' ' : c)) : line;
}
