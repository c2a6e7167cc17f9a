using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>
/// Writes the preprocessing tokens of a file as text: what translation phase 3 makes of it, before any directive is carried out (C11 §5.1.1.2).
/// </summary>
public static class TokenDumper
{
    /// <summary>
    /// Writes one token to a line, in the form <c>line:column Kind 'text'</c>; comments stand between the tokens, line endings in them as
    /// <c>\n</c>. Files that are included are not opened.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="standard">The dialect.</param>
    /// <param name="writer">Where to.</param>
    public static void Dump(SourceFile file, LanguageStandard standard, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(writer);

        // A copy keeps the comments of the file itself as its translation finds them, and what is wrong is reported there.
        SourceFile copy = new(file.Path, file.Text, file.IsSystemHeader, file.Encoding);
        Lexer lexer = new(copy, standard, new DiagnosticBag());
        int nextComment = 0;
        while (true)
        {
            Token token = lexer.Next();
            for (; nextComment < copy.Comments.Count && copy.Comments[nextComment].Start < token.Start; nextComment++)
            {
                Comment comment = copy.Comments[nextComment];
                WriteLine(writer, copy, comment.Start, "Comment", comment.Text);
            }

            WriteLine(writer, copy, token.Start, token.Kind.ToString(), token.Text);
            if (token.Kind == TokenKind.EndOfFile)
            {
                return;
            }
        }
    }

    private static void WriteLine(TextWriter writer, SourceFile file, int offset, string kind, string text)
    {
        string shown = text.ReplaceLineEndings("\\n");
        writer.WriteLine($"{file.GetLine(offset)}:{file.GetColumn(offset)} {kind}{(shown.Length > 0 ? $" '{shown}'" : "")}");
    }
}
