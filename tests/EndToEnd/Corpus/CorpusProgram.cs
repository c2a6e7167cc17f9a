using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>
/// A C program of the corpus with the description of its runs, <c>NAME.test.json</c> beside <c>NAME.c</c>, or beside the folder <c>NAME</c> of a program of
/// several files.
/// </summary>
internal sealed class CorpusProgram
{
    private const string DescriptionExtension = ".test.json";

    private static readonly string s_wanted = Environment.GetEnvironmentVariable("CSOCKTRANSLATE_PROGRAMS") ?? "";

    private readonly JsonObject _description;

    private CorpusProgram(string name, JsonObject description)
    {
        Name = name;
        _description = description;
        Runs = [.. description["runs"]!.AsArray().Select(run => new CorpusRun(run!.AsObject()))];
    }

    /// <summary>The path in the corpus without an extension: <c>tcp/echo_server</c>.</summary>
    public string Name { get; }

    /// <summary>The last part of the name.</summary>
    public string Stem => Path.GetFileName(Name);

    /// <summary>What is to be run.</summary>
    public IReadOnlyList<CorpusRun> Runs { get; }

    /// <summary>
    /// The names of all programs, in order; those without a description too. The environment variable <c>CSOCKTRANSLATE_PROGRAMS</c> holds a
    /// regular expression if only some of them are wanted.
    /// </summary>
    public static IReadOnlyList<string> AllNames { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryLayout.CorpusFolder, "*.c", SearchOption.AllDirectories)
            .Select(path => FindProgramFolder(path) ?? Path.ChangeExtension(path, null))
            .Select(path => Path.GetRelativePath(RepositoryLayout.CorpusFolder, path).Replace('\\', '/'))
            .Distinct()
            .Where(name => Regex.IsMatch(name, s_wanted))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The C files of a program: of one of several files those that the description lists, in that order.</summary>
    public static IReadOnlyList<string> GetSourcePaths(string name) => IsOfSeveralFiles(name)
        ? [.. Load(name)._description["sources"]!.AsArray().Select(source => Path.Combine(RepositoryLayout.CorpusFolder, name, (string)source!))]
        : [Path.Combine(RepositoryLayout.CorpusFolder, name + ".c")];

    /// <summary>Whether a program has a folder of files.</summary>
    public static bool IsOfSeveralFiles(string name) => Directory.Exists(Path.Combine(RepositoryLayout.CorpusFolder, name));

    /// <summary>Whether there is a description of a program's runs.</summary>
    public static bool HasDescription(string name) => File.Exists(GetDescriptionPath(name));

    /// <summary>Reads the description of a program.</summary>
    /// <exception cref="JsonException">The description is not JSON.</exception>
    public static CorpusProgram Load(string name) =>
        new(name, JsonNode.Parse(File.ReadAllText(GetDescriptionPath(name)))!.AsObject());

    /// <summary>Writes the description back, with what was recorded.</summary>
    public void Save() => File.WriteAllText(GetDescriptionPath(Name), DescriptionWriter.Write(_description));

    /// <summary>The run of a name.</summary>
    public CorpusRun GetRun(string name) => Runs.Single(run => run.Name == name);

    private static string? FindProgramFolder(string path)
    {
        for (string folder = Path.GetDirectoryName(path)!; folder.Length > RepositoryLayout.CorpusFolder.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (File.Exists(folder + DescriptionExtension))
            {
                return folder;
            }
        }

        return null;
    }

    private static string GetDescriptionPath(string name) => Path.Combine(RepositoryLayout.CorpusFolder, name + DescriptionExtension);
}
