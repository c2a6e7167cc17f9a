using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.Cli.Output;

/// <summary>Writes formatted diagnostics, with colours where they are wanted.</summary>
internal static class DiagnosticText
{
    private const string NoteLabel = "note: ";

    /// <summary>Writes a diagnostic, each line with a line ending.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="color">The colour of its severity and of its caret.</param>
    /// <param name="useColor">Whether to colour at all.</param>
    internal static void Write(TextWriter writer, Diagnostic diagnostic, TextColor color, bool useColor) =>
        Write(writer, DiagnosticFormatter.GetLines(diagnostic), color, useColor);

    /// <summary>Writes the lines of a diagnostic.</summary>
    internal static void Write(TextWriter writer, IEnumerable<DiagnosticLine> lines, TextColor color, bool useColor)
    {
        foreach (DiagnosticLine line in lines)
        {
            writer.WriteLine(useColor ? Colored(line, color) : line.ToString());
        }
    }

    private static string Colored(DiagnosticLine line, TextColor color) => line.Kind switch
    {
        DiagnosticLineKind.Message when line.Label == NoteLabel =>
            $"{TextColor.Bold.Start}{line.Location}{TextColor.Reset}{TextColor.Note.Start}{line.Label}{TextColor.Reset}{line.Text}",
        DiagnosticLineKind.Message =>
            $"{TextColor.Bold.Start}{line.Location}{TextColor.Reset}{color.Start}{line.Label}{TextColor.Reset}{TextColor.Bold.Start}{line.Text}{TextColor.Reset}",
        DiagnosticLineKind.Caret => $"{TextColor.Added.Start}{line.Text}{TextColor.Reset}",
        _ => line.ToString(),
    };
}
