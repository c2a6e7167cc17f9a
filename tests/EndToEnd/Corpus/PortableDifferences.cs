using System.Text;

namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>The list at the end of <c>docs/portable.md</c>: what programs of the corpus print on the BCL alone and not on Linux.</summary>
internal static class PortableDifferences
{
    private const string Heading = "## What programs print\n";

    private static string FilePath => Path.Combine(Path.GetDirectoryName(RepositoryLayout.CorpusFolder)!, "docs", "portable.md");

    /// <summary>The list as it stands in the page.</summary>
    public static string Read()
    {
        string page = File.ReadAllText(FilePath);
        return page[(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)..];
    }

    /// <summary>Puts a list in the place of the page's.</summary>
    public static void Write(IReadOnlyDictionary<string, IReadOnlyList<string>> differences)
    {
        string page = File.ReadAllText(FilePath);
        File.WriteAllText(FilePath, page[..(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)] + Describe(differences));
    }

    /// <summary>The list of some differences; programs without any are left out.</summary>
    public static string Describe(IReadOnlyDictionary<string, IReadOnlyList<string>> differences)
    {
        StringBuilder text = new();
        foreach ((string name, IReadOnlyList<string> lines) in differences.Where(entry => entry.Value.Count > 0).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append($"\n[{name}](../corpus/{name}.c):\n\n```\n").AppendJoin('\n', lines).Append("\n```\n");
        }

        return text.ToString();
    }
}
