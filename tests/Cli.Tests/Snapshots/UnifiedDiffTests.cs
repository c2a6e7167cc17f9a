using System.Globalization;
using System.Text;
using CSockTranslate.Cli.Snapshots;

namespace CSockTranslate.Cli.Tests.Snapshots;

/// <summary>The diffs are those of <c>diff -u</c>, and bring the old text to the new one.</summary>
public sealed class UnifiedDiffTests
{
    // Recorded from GNU diffutils 3.8: diff -u --label old --label new.
    [Theory]
        [InlineData("OneLineChanged", "line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\n", "line 1\nline 2\nline 3\nline 4\nchanged\nline 6\nline 7\nline 8\nline 9\n", "--- old\n+++ new\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+changed\n line 6\n line 7\n line 8\n")]
        [InlineData("TwoHunks", "line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nline 11\nline 12\nline 13\nline 14\nline 15\nline 16\nline 17\nline 18\nline 19\nline 20\nline 21\nline 22\nline 23\nline 24\nline 25\nline 26\nline 27\nline 28\nline 29\nline 30\n", "new first\nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nline 11\nline 12\nline 13\nline 14\nline 15\nline 16\nline 17\nline 18\nline 19\nline 20\nline 22\nline 23\nline 24\nline 25\nline 26\nline 27\nline 28\nline 29\nline 30\n", "--- old\n+++ new\n@@ -1,3 +1,4 @@\n+new first\n line 1\n line 2\n line 3\n@@ -18,7 +19,6 @@\n line 18\n line 19\n line 20\n-line 21\n line 22\n line 23\n line 24\n")]
        [InlineData("ContextsThatMeet", "line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nline 11\nline 12\n", "line 1\nline 2\na\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nb\nline 11\nline 12\n", "--- old\n+++ new\n@@ -1,12 +1,12 @@\n line 1\n line 2\n-line 3\n+a\n line 4\n line 5\n line 6\n line 7\n line 8\n line 9\n-line 10\n+b\n line 11\n line 12\n")]
        [InlineData("ContextsOneApart", "line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nline 11\nline 12\nline 13\nline 14\n", "line 1\nline 2\na\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\nb\nline 12\nline 13\nline 14\n", "--- old\n+++ new\n@@ -1,6 +1,6 @@\n line 1\n line 2\n-line 3\n+a\n line 4\n line 5\n line 6\n@@ -8,7 +8,7 @@\n line 8\n line 9\n line 10\n-line 11\n+b\n line 12\n line 13\n line 14\n")]
        [InlineData("FromNothing", "", "a\nb\n", "--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b\n")]
        [InlineData("ToNothing", "a\n", "", "--- old\n+++ new\n@@ -1 +0,0 @@\n-a\n")]
        [InlineData("NewlineLost", "a\nb\n", "a\nb", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n")]
        [InlineData("NewlineGained", "a\nb", "a\nb\n", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n")]
        [InlineData("NoNewlineInBoth", "a\nx", "b\nx", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-a\n+b\n x\n\\ No newline at end of file\n")]
        [InlineData("OnlyLine", "a", "b", "--- old\n+++ new\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n")]
        [InlineData("Deletion", "line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8\nline 9\nline 10\n", "line 1\nline 2\nline 3\nline 6\nline 7\nline 8\nline 9\nline 10\n", "--- old\n+++ new\n@@ -1,8 +1,6 @@\n line 1\n line 2\n line 3\n-line 4\n-line 5\n line 6\n line 7\n line 8\n")]
        [InlineData("CarriageReturns", "a\r\nb\r\n", "a\nb\r\n", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-a\r\n+a\n b\r\n")]
    public void IsWhatDiffPrints(string name, string oldText, string newText, string expected)
    {
        Assert.NotEmpty(name);
        Assert.Equal(expected, UnifiedDiff.Create("old", "new", oldText, newText));
    }

    [Fact]
    public void EqualTextsHaveNone() => Assert.Equal("", UnifiedDiff.Create("old", "new", "a\nb\n", "a\nb\n"));

    [Fact]
    public void AnyDiffAppliesAndIsShortest()
    {
        Random random = new(20261123);
        for (int round = 0; round < 2000; round++)
        {
            string oldText = RandomText(random);
            string newText = RandomText(random);
            string diff = UnifiedDiff.Create("old", "new", oldText, newText);
            Assert.Equal(newText, Apply(oldText, diff));
            string[] oldLines = Lines(oldText);
            string[] newLines = Lines(newText);
            int edits = LineDifference.Compute(oldLines, newLines).Count(edit => edit.Kind != LineEditKind.Keep);
            Assert.Equal(oldLines.Length + newLines.Length - (2 * LongestCommonSubsequence(oldLines, newLines)), edits);
        }
    }

    [Fact]
    public void TextsWithNothingInCommonAreReplaced()
    {
        string oldText = string.Concat(Enumerable.Range(0, 6000).Select(i => $"old {i}\n"));
        string newText = string.Concat(Enumerable.Range(0, 6000).Select(i => $"new {i}\n"));
        Assert.Equal(newText, Apply(oldText, UnifiedDiff.Create("old", "new", oldText, newText)));
    }

    private static string RandomText(Random random)
    {
        StringBuilder text = new();
        int lines = random.Next(20);
        for (int i = 0; i < lines; i++)
        {
            text.Append((char)('a' + random.Next(4))).Append(i + 1 < lines || random.Next(3) > 0 ? "\n" : "");
        }

        return text.ToString();
    }

    private static string[] Lines(string text)
    {
        string[] parts = text.Split('\n');
        return [.. parts[..^1].Select(line => line + "\n"), .. parts[^1].Length > 0 ? [parts[^1]] : Array.Empty<string>()];
    }

    /// <summary>What <c>patch</c> does, checking each line against the old text and each header against its hunk.</summary>
    private static string Apply(string oldText, string diff)
    {
        string[] oldLines = Lines(oldText);
        StringBuilder result = new();
        int next = 0;
        string[] lines = Lines(diff);
        for (int i = 2; i < lines.Length;)
        {
            int[] header = [.. lines[i].Split(' ')[1..3].SelectMany(Range)];
            int first = header[1] == 0 ? header[0] : header[0] - 1;
            result.AppendJoin("", oldLines[next..first]);
            next = first;
            int oldCount = 0;
            int newCount = 0;
            for (i++; i < lines.Length && lines[i][0] != '@'; i++)
            {
                string line = lines[i][1..];
                if (i + 1 < lines.Length && lines[i + 1][0] == '\\')
                {
                    line = line[..^1];
                }

                switch (lines[i][0])
                {
                    case ' ':
                        Assert.Equal(oldLines[next++], line);
                        result.Append(line);
                        oldCount++;
                        newCount++;
                        break;
                    case '-':
                        Assert.Equal(oldLines[next++], line);
                        oldCount++;
                        break;
                    case '+':
                        result.Append(line);
                        newCount++;
                        break;
                }
            }

            Assert.Equal((header[1], header[3]), (oldCount, newCount));
        }

        return result.AppendJoin("", oldLines[next..]).ToString();
    }

    private static int[] Range(string range)
    {
        string[] parts = range[1..].Split(',');
        return [int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1];
    }

    private static int LongestCommonSubsequence(string[] a, string[] b)
    {
        int[,] length = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                length[i, j] = a[i - 1] == b[j - 1] ? length[i - 1, j - 1] + 1 : Math.Max(length[i - 1, j], length[i, j - 1]);
            }
        }

        return length[a.Length, b.Length];
    }
}
