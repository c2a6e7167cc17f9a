using System.Text;
using CSockTranslate.EndToEnd.Corpus;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>What the native ends of all scenarios printed: <c>pairs.record</c>, which stands for them where there is no gcc.</summary>
internal static class PairRecord
{
    private const string Heading = "== ";

    private static string FilePath => Path.Combine(RepositoryLayout.Root, "tests", "EndToEnd", "Pairs", "pairs.record");

    /// <summary>The reports by the names of the scenarios.</summary>
    public static IReadOnlyDictionary<string, string> Read() => File.ReadAllText(FilePath)
        .Split(Heading, StringSplitOptions.RemoveEmptyEntries)
        .Select(section => section.Split('\n', 2))
        .ToDictionary(section => section[0], section => section[1]);

    /// <summary>Writes the reports anew.</summary>
    public static void Write(IEnumerable<KeyValuePair<string, string>> reports)
    {
        StringBuilder text = new();
        foreach ((string name, string report) in reports)
        {
            text.Append($"{Heading}{name}\n{report}");
        }

        File.WriteAllText(FilePath, text.ToString());
    }
}
