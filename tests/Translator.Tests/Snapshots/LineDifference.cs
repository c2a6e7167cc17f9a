using System.Text;

namespace CSockTranslate.Translator.Tests.Snapshots;

/// <summary>The difference of two texts, as <c>diff -u</c> shows it.</summary>
internal static class LineDifference
{
    private const int ContextLines = 3;

    /// <summary>The hunks that lead from one text to another; empty if they are equal.</summary>
    public static string Describe(string oldText, string newText)
    {
        string[] oldLines = oldText.Split('\n');
        string[] newLines = newText.Split('\n');
        List<(char Kind, string Line)> edits = FindEdits(oldLines, newLines);

        StringBuilder text = new();
        int oldLine = 1;
        int newLine = 1;
        int shownTo = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            if (edits[i].Kind != ' ' && i >= shownTo)
            {
                int from = Math.Max(i - ContextLines, shownTo);
                shownTo = FindHunkEnd(edits, i);
                text.Append($"@@ -{oldLine - (i - from)} +{newLine - (i - from)} @@\n");
                for (int k = from; k < shownTo; k++)
                {
                    text.Append(edits[k].Kind).Append(edits[k].Line).Append('\n');
                }
            }

            oldLine += edits[i].Kind == '+' ? 0 : 1;
            newLine += edits[i].Kind == '-' ? 0 : 1;
        }

        return text.ToString();
    }

    // A hunk goes on as long as the next change is near enough for the contexts to touch.
    private static int FindHunkEnd(List<(char Kind, string Line)> edits, int firstChange)
    {
        int lastChange = firstChange;
        for (int i = firstChange; i < edits.Count && i <= lastChange + (2 * ContextLines); i++)
        {
            lastChange = edits[i].Kind == ' ' ? lastChange : i;
        }

        return Math.Min(lastChange + ContextLines + 1, edits.Count);
    }

    private static List<(char Kind, string Line)> FindEdits(string[] oldLines, string[] newLines)
    {
        // common[i, j]: how many lines the rests from i and from j have in common.
        int[,] common = new int[oldLines.Length + 1, newLines.Length + 1];
        for (int i = oldLines.Length - 1; i >= 0; i--)
        {
            for (int j = newLines.Length - 1; j >= 0; j--)
            {
                common[i, j] = oldLines[i] == newLines[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        List<(char, string)> edits = [];
        int o = 0;
        int n = 0;
        while (o < oldLines.Length || n < newLines.Length)
        {
            if (o < oldLines.Length && n < newLines.Length && oldLines[o] == newLines[n])
            {
                edits.Add((' ', oldLines[o]));
                o++;
                n++;
            }
            else if (n == newLines.Length || (o < oldLines.Length && common[o + 1, n] >= common[o, n + 1]))
            {
                edits.Add(('-', oldLines[o++]));
            }
            else
            {
                edits.Add(('+', newLines[n++]));
            }
        }

        return edits;
    }
}
