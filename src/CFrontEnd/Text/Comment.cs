namespace CSockTranslate.CFrontEnd.Text;

/// <summary>A comment of a source file.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character (a line comment ends before the line ending).</param>
/// <param name="Text">The comment with its delimiters, line splices kept.</param>
/// <param name="IsBlock">Whether it is <c>/* … */</c>, not <c>// …</c>.</param>
public sealed record Comment(int Start, int End, string Text, bool IsBlock);
