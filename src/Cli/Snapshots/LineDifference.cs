namespace CSockTranslate.Cli.Snapshots;

/// <summary>What becomes of a line; the value is its mark in a diff.</summary>
internal enum LineEditKind
{
    /// <summary>It is in both texts.</summary>
    Keep = ' ',

    /// <summary>It is only in the old text.</summary>
    Delete = '-',

    /// <summary>It is only in the new text.</summary>
    Insert = '+',
}

/// <summary>A line and what becomes of it.</summary>
internal readonly record struct LineEdit(LineEditKind Kind, string Line);

/// <summary>
/// The shortest list of edits from one list of lines to another, by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations"
/// (Algorithmica 1, 1986), in its simple form that keeps each round's furthest points. Texts that have next to nothing in common are
/// replaced as a whole, since that form's memory grows with the square of the number of edits.
/// </summary>
internal static class LineDifference
{
    private const int MaximumEdits = 4096;

    /// <summary>The edits, in order.</summary>
    internal static List<LineEdit> Compute(ReadOnlySpan<string> oldLines, ReadOnlySpan<string> newLines)
    {
        int prefix = oldLines.CommonPrefixLength(newLines);
        ReadOnlySpan<string> oldRest = oldLines[prefix..];
        ReadOnlySpan<string> newRest = newLines[prefix..];
        int suffix = 0;
        while (suffix < oldRest.Length && suffix < newRest.Length && oldRest[^(suffix + 1)] == newRest[^(suffix + 1)])
        {
            suffix++;
        }

        List<LineEdit> edits = [];
        AddAll(edits, LineEditKind.Keep, oldLines[..prefix]);
        AddChanges(edits, oldRest[..^suffix], newRest[..^suffix]);
        AddAll(edits, LineEditKind.Keep, oldRest[^suffix..]);
        return edits;
    }

    private static void AddChanges(List<LineEdit> edits, ReadOnlySpan<string> oldLines, ReadOnlySpan<string> newLines)
    {
        if (FindRounds(oldLines, newLines) is not { } rounds)
        {
            AddAll(edits, LineEditKind.Delete, oldLines);
            AddAll(edits, LineEditKind.Insert, newLines);
            return;
        }

        List<LineEdit> backwards = [];
        int x = oldLines.Length;
        int y = newLines.Length;
        for (int d = rounds.Count - 1; d >= 0; d--)
        {
            int[] furthest = rounds[d];
            int k = x - y;
            bool isInsertion = d > 0 && (k == -d || (k != d && furthest[At(k - 1, d)] < furthest[At(k + 1, d)]));
            int previousK = isInsertion ? k + 1 : k - 1;
            int previousX = d == 0 ? 0 : furthest[At(previousK, d)];
            int previousY = d == 0 ? 0 : previousX - previousK;
            while (x > previousX && y > previousY)
            {
                backwards.Add(new LineEdit(LineEditKind.Keep, oldLines[--x]));
                y--;
            }

            if (d > 0)
            {
                backwards.Add(isInsertion ? new LineEdit(LineEditKind.Insert, newLines[--y]) : new LineEdit(LineEditKind.Delete, oldLines[--x]));
            }
        }

        backwards.Reverse();
        edits.AddRange(backwards);
    }

    /// <summary>For each number of edits the furthest points that one edit less has reached, by diagonal; null if there are too many.</summary>
    private static List<int[]>? FindRounds(ReadOnlySpan<string> oldLines, ReadOnlySpan<string> newLines)
    {
        List<int[]> rounds = [];
        int[] reached = [0, 0, 0];
        for (int d = 0; d <= MaximumEdits; d++)
        {
            rounds.Add(reached);
            int[] next = new int[(2 * d) + 5];
            for (int k = -d; k <= d; k += 2)
            {
                int x = d == 0
                    ? 0
                    : k == -d || (k != d && reached[At(k - 1, d)] < reached[At(k + 1, d)])
                        ? reached[At(k + 1, d)]
                        : reached[At(k - 1, d)] + 1;
                int y = x - k;
                while (x < oldLines.Length && y < newLines.Length && oldLines[x] == newLines[y])
                {
                    x++;
                    y++;
                }

                if (x >= oldLines.Length && y >= newLines.Length)
                {
                    return rounds;
                }

                next[At(k, d + 1)] = x;
            }

            reached = next;
        }

        return null;
    }

    /// <summary>Where round <paramref name="d"/> finds the point of diagonal <paramref name="k"/>, from −d−1 to d+1.</summary>
    private static int At(int k, int d) => k + d + 1;

    private static void AddAll(List<LineEdit> edits, LineEditKind kind, ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            edits.Add(new LineEdit(kind, line));
        }
    }
}
