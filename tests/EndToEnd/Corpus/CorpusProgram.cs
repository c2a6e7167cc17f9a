using System.Text.Json;
using System.Text.Json.Nodes;

namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>A C program of the corpus with the description of its runs, <c>NAME.test.json</c> beside <c>NAME.c</c>.</summary>
internal sealed class CorpusProgram
{
    private const string DescriptionExtension = ".test.json";

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

    /// <summary>The C file.</summary>
    public string SourcePath => GetSourcePath(Name);

    /// <summary>What is to be run.</summary>
    public IReadOnlyList<CorpusRun> Runs { get; }

    /// <summary>The names of all programs, in order; those without a description too.</summary>
    public static IReadOnlyList<string> AllNames { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryLayout.CorpusFolder, "*.c", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(RepositoryLayout.CorpusFolder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The C file of a program.</summary>
    public static string GetSourcePath(string name) => Path.Combine(RepositoryLayout.CorpusFolder, name + ".c");

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

    private static string GetDescriptionPath(string name) => Path.Combine(RepositoryLayout.CorpusFolder, name + DescriptionExtension);
}
