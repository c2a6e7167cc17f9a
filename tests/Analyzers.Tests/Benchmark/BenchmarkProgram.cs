using System.Globalization;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>
/// A C program of the benchmark: one file, or a folder of files that are one program. What rules should find in NAME<c>.c</c> stands beside
/// it in NAME<c>.expected</c>, a line for each finding: <c>LINE rule</c>, with <c>|</c> between lines that do equally well.
/// </summary>
/// <param name="Name">The path below the folder of programs, without an extension.</param>
/// <param name="Files">The C files, below the folder of programs.</param>
/// <param name="Expected">What is to be found.</param>
public sealed record BenchmarkProgram(string Name, IReadOnlyList<string> Files, IReadOnlyList<ExpectedFinding> Expected)
{
    /// <summary>The folder of programs in the source tree.</summary>
    public static string Folder { get; } =
        Path.Combine(RepositoryPaths.Root, "tests", "Analyzers.Tests", "Benchmark", "Programs");

    /// <summary>All programs, in the order of their names.</summary>
    public static IReadOnlyList<BenchmarkProgram> ReadAll() =>
    [
        .. Directory.GetFiles(Folder, "*.c", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .GroupBy(NameOf, StringComparer.Ordinal)
            .Select(files => new BenchmarkProgram(files.Key, [.. files], [.. files.SelectMany(ReadExpected)])),
    ];

    /// <summary>Whether the program has no mistakes, but looks as if it had.</summary>
    public bool IsTricky => Name.StartsWith("tricky/", StringComparison.Ordinal) || Name.StartsWith("held-tricky/", StringComparison.Ordinal);

    /// <summary>Whether it was written by somebody who didn't look at the rules' code, and used to judge them.</summary>
    public bool IsHeld => Name.StartsWith("held", StringComparison.Ordinal);

    // Programs are either KIND/NAME.c or KIND/NAME/*.c.
    private static string NameOf(string file) =>
        file.Count(character => character == '/') > 1 ? Path.GetDirectoryName(file)!.Replace('\\', '/') : Path.ChangeExtension(file, null);

    private static IEnumerable<ExpectedFinding> ReadExpected(string file)
    {
        string path = Path.Combine(Folder, Path.ChangeExtension(file, ".expected"));
        return File.Exists(path) ? File.ReadAllLines(path).Select(line => ExpectedFinding.Parse(file, line)) : [];
    }
}

/// <summary>A finding that is expected at one of some lines, which do equally well.</summary>
/// <param name="File">The C file, below the folder of programs.</param>
/// <param name="Lines">The lines from 1.</param>
/// <param name="Rule">The rule's name.</param>
public sealed record ExpectedFinding(string File, IReadOnlyList<int> Lines, string Rule)
{
    /// <summary>Whether a rule has found this.</summary>
    public bool IsMetBy(Finding finding) => finding.File == File && finding.Rule == Rule && Lines.Contains(finding.Line);

    /// <summary>Reads a line of a file of expectations.</summary>
    public static ExpectedFinding Parse(string file, string line)
    {
        string[] parts = line.Split(' ');
        Assert.True(parts.Length == 2, $"{file}: '{line}' is not of the form 'LINE rule'");
        return new ExpectedFinding(file, [.. parts[0].Split('|').Select(number => int.Parse(number, CultureInfo.InvariantCulture))], parts[1]);
    }
}
