using System.Globalization;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Diagnostic = CSockTranslate.CFrontEnd.Diagnostics.Diagnostic;

namespace CSockTranslate.Translator.Remarks;

/// <summary>Compares the comments of the program's files with those that stand in its C#, and reports which are missing.</summary>
internal static class LostComments
{
    /// <summary>Finds what is missing: one warning for each file, at the first comment.</summary>
    /// <param name="files">The files that were read, those of headers as often as they were.</param>
    /// <param name="roots">The C# files.</param>
    public static IEnumerable<Diagnostic> Find(IEnumerable<SourceFile> files, IEnumerable<SyntaxNode> roots)
    {
        HashSet<string> placed = [.. roots.SelectMany(CommentAnnotation.FindAll)];
        foreach (IGrouping<string, SourceFile> group in files.Where(file => !file.IsSystemHeader).GroupBy(file => Path.GetFullPath(file.Path)))
        {
            // Another unit can have read the same header under other conditions; comments are noted under all of them.
            SourceFile file = group.MaxBy(file => file.Comments.Count)!;
            Comment[] lost = [.. file.Comments.Where(comment => !placed.Contains(CommentAnnotation.GetKey(file, comment)))];
            if (lost.Length > 0)
            {
                string lines = string.Join(
                    ", ", lost.Select(comment => file.GetPresumedLine(comment.Start)).Distinct().Select(line => line.ToString(CultureInfo.InvariantCulture)));
                SourceSpan place = new(file, lost[0].Start, lost[0].End);
                yield return new Diagnostic(TranslationDiagnostics.LostComments, place, [$"{(lost.Length == 1 ? "line" : "lines")} {lines}"], []);
            }
        }
    }
}
