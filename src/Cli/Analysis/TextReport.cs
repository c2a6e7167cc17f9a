using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.Cli.Output;

namespace CSockTranslate.Cli.Analysis;

/// <summary>Findings for people: <c>file:line:col: warning SOCK1001: message [rule]</c>, the source line and a caret.</summary>
internal static class TextReport
{
    /// <summary>The report in UTF-8.</summary>
    internal static byte[] Create(IReadOnlyList<Finding> findings, bool useColor)
    {
        StringWriter text = new() { NewLine = "\n" };
        foreach (Finding finding in findings)
        {
            DiagnosticText.Write(text, Lines(finding), ColorOf(finding.Severity), useColor);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<DiagnosticLine> Lines(Finding finding)
    {
        // The formatter knows the compiler's severities; the label is the only part that is different here.
        DiagnosticDescriptor descriptor = new(finding.Id, DiagnosticSeverity.Warning, "{0} [{1}]");
        Diagnostic diagnostic = new(
            descriptor,
            finding.Span,
            [finding.Message, finding.Rule],
            [.. finding.Steps.Where(step => step.Place != finding.Span).Select(step => new DiagnosticNote(step.Place, step.Text))]);
        bool isFirst = true;
        foreach (DiagnosticLine line in DiagnosticFormatter.GetLines(diagnostic))
        {
            yield return isFirst ? line with { Label = $"{finding.SeverityName} {finding.Id}: " } : line;
            isFirst = false;
        }
    }

    private static TextColor ColorOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => TextColor.Error,
        FindingSeverity.Warning => TextColor.Warning,
        _ => TextColor.Note,
    };
}
