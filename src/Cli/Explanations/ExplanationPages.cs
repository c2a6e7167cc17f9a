using System.Text;

namespace CSockTranslate.Cli.Explanations;

/// <summary>The pages of the diagnostics and the rules, which this program carries with it.</summary>
internal sealed class ExplanationPages
{
    /// <summary>What the pages' resources are called: this and the id.</summary>
    private const string ResourcePrefix = "explanation/";

    /// <summary>Ids and names further from a word than this are not meant by it.</summary>
    private const int MaximumDistance = 2;

    private readonly SortedDictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>Finds the pages.</summary>
    internal ExplanationPages()
    {
        foreach (string name in typeof(ExplanationPages).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            {
                string id = name[ResourcePrefix.Length..];
                _titles.Add(id, ReadTitle(id));
            }
        }
    }

    /// <summary>The ids in order, each with the title of its page: a message, or the name of a rule.</summary>
    internal IReadOnlyDictionary<string, string> Titles => _titles;

    /// <summary>The id that a word means: itself in any case, or the one of the rule with that name; null if it means none.</summary>
    internal string? Find(string word)
    {
        string upper = word.ToUpperInvariant();
        return _titles.ContainsKey(upper) ? upper : _titles.FirstOrDefault(page => IsName(page.Value) && page.Value == word).Key;
    }

    /// <summary>The ids that are nearest to a word that means none, the nearest ones first; of rules the name, where that is what is near.</summary>
    internal IEnumerable<string> FindNear(string word)
    {
        string upper = word.ToUpperInvariant();
        return _titles.Keys.Select(id => (Text: id, Distance: GetDistance(upper, id)))
            .Concat(_titles.Values.Where(IsName).Select(name => (Text: name, Distance: GetDistance(word, name))))
            .Where(candidate => candidate.Distance <= MaximumDistance)
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Text.AsSpan().CommonPrefixLength(upper))
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Select(candidate => candidate.Text);
    }

    /// <summary>A page's text, in Markdown.</summary>
    internal static string Read(string id)
    {
        using Stream stream = typeof(ExplanationPages).Assembly.GetManifestResourceStream(ResourcePrefix + id)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // The first line of a page is "# ID: title".
    private static string ReadTitle(string id) => Read(id).Split('\n', 2)[0][$"# {id}: ".Length..];

    // Rules have names of one word, diagnostics have messages.
    private static bool IsName(string title) => title.Contains('-', StringComparison.Ordinal) && !title.Contains(' ', StringComparison.Ordinal);

    // Edits that make one word of the other (Levenshtein).
    private static int GetDistance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
