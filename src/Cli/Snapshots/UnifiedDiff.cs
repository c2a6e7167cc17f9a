using System.Globalization;
using System.Text;

namespace CSockTranslate.Cli.Snapshots;

/// <summary>Differences between two texts in the unified format (POSIX <c>diff -u</c>), which <c>patch</c> applies.</summary>
internal static class UnifiedDiff
{
    /// <summary>The name of a file that isn't there.</summary>
    internal const string NoFile = "/dev/null";

    private const int ContextLines = 3;

    /// <summary>Compares two texts.</summary>
    /// <param name="oldName">The old text's name.</param>
    /// <param name="newName">The new text's name.</param>
    /// <param name="oldText">The old text.</param>
    /// <param name="newText">The new text.</param>
    /// <returns>The difference; empty if there is none.</returns>
    internal static string Create(string oldName, string newName, string oldText, string newText)
    {
        string[] oldLines = SplitLines(oldText);
        string[] newLines = SplitLines(newText);
        List<LineEdit> edits = LineDifference.Compute(oldLines, newLines);
        if (edits.TrueForAll(edit => edit.Kind == LineEditKind.Keep))
        {
            return "";
        }

        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"--- {oldName}\n+++ {newName}\n");
        foreach ((int start, int end) in FindHunks(edits))
        {
            WriteHunk(text, edits, start, end);
        }

        return text.ToString();
    }

    /// <summary>Lines with their line endings; only the last one may be without.</summary>
    private static string[] SplitLines(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    /// <summary>Ranges of edits: changes with their context, joined where the contexts meet.</summary>
    private static List<(int Start, int End)> FindHunks(List<LineEdit> edits)
    {
        List<(int Start, int End)> hunks = [];
        for (int i = 0; i < edits.Count; i++)
        {
            if (edits[i].Kind == LineEditKind.Keep)
            {
                continue;
            }

            int start = Math.Max(0, i - ContextLines);
            int end = Math.Min(edits.Count, i + 1 + ContextLines);
            if (hunks.Count > 0 && start <= hunks[^1].End)
            {
                hunks[^1] = (hunks[^1].Start, end);
            }
            else
            {
                hunks.Add((start, end));
            }
        }

        return hunks;
    }

    private static void WriteHunk(StringBuilder text, List<LineEdit> edits, int start, int end)
    {
        int oldBefore = edits.Take(start).Count(edit => edit.Kind != LineEditKind.Insert);
        int newBefore = edits.Take(start).Count(edit => edit.Kind != LineEditKind.Delete);
        List<LineEdit> hunk = edits.GetRange(start, end - start);
        int oldCount = hunk.Count(edit => edit.Kind != LineEditKind.Insert);
        int newCount = hunk.Count(edit => edit.Kind != LineEditKind.Delete);
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldBefore, oldCount)} +{Range(newBefore, newCount)} @@\n");
        foreach (LineEdit edit in hunk)
        {
            text.Append((char)edit.Kind).Append(edit.Line);
            if (!edit.Line.EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>A range of lines: its first and its length, without a length of one; an empty one is named by the line before it.</summary>
    private static string Range(int before, int count) => count switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{before},0"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{before + 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{before + 1},{count}"),
    };
}
