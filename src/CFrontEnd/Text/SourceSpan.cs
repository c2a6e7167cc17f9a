namespace CSockTranslate.CFrontEnd.Text;

/// <summary>A stretch of a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset behind the last character.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    /// <summary>The physical line of the first character, from 1.</summary>
    public int Line => File.GetLine(Start);

    /// <summary>The column of the first character, from 1.</summary>
    public int Column => File.GetColumn(Start);
}
