using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>The C programs of this repository that use functions of the library.</summary>
internal sealed partial class FunctionEvidence
{
    private readonly FrozenDictionary<string, string[]> _programs;

    private FunctionEvidence(IReadOnlyDictionary<string, List<string>> programs) =>
        _programs = programs.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>
    /// Reads all programs: those of <c>corpus/conformance</c>, which show the errors too, then the rest of the corpus, then those whose results glibc has
    /// recorded for the tests of the runtime.
    /// </summary>
    public static FunctionEvidence Read()
    {
        string root = Path.GetDirectoryName(Repository.CorpusFolder)!;
        string conformance = Path.Combine(Repository.CorpusFolder, "conformance") + Path.DirectorySeparatorChar;
        IEnumerable<string> corpus = Directory.EnumerateFiles(Repository.CorpusFolder, "*.c", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        IEnumerable<string> recorded = Directory.EnumerateFiles(Path.Combine(root, "tests", "Runtime.Tests"), "*.c", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        Dictionary<string, List<string>> programs = new(StringComparer.Ordinal);
        foreach (string path in corpus.OrderBy(path => !path.StartsWith(conformance, StringComparison.Ordinal)).Concat(recorded))
        {
            string code = CommentsAndLiterals().Replace(File.ReadAllText(path), " ");
            string program = Path.GetRelativePath(root, path).Replace('\\', '/');
            foreach (string name in Identifiers().Matches(code).Select(match => match.Value).Distinct())
            {
                if (!programs.TryGetValue(name, out List<string>? users))
                {
                    programs.Add(name, users = []);
                }

                users.Add(program);
            }
        }

        return new FunctionEvidence(programs);
    }

    /// <summary>The programs that use a name, as paths in the repository, the most telling ones first.</summary>
    public IReadOnlyList<string> GetPrograms(string name) => _programs.GetValueOrDefault(name, []);

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|^[ \t]*\#[ \t]*include[^\n]*""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CommentsAndLiterals();

    [GeneratedRegex(@"(?<![.\w]|->)[A-Za-z_]\w*")]
    private static partial Regex Identifiers();
}
