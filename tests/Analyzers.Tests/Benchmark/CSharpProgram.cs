using System.Text.RegularExpressions;
using CSockTranslate.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>
/// A program of the benchmark that was written in C#: one file. <c>// expect: rule, rule</c> at the end of a line says what rules should find there;
/// <c>// or: rule</c> behind another line says that the nearest such finding may as well stand there.
/// </summary>
internal static partial class CSharpProgram
{
    // What a project with ImplicitUsings has.
    private const string Usings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    /// <summary>The folder of programs in the source tree.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryPaths.Root, "tests", "Analyzers.Tests", "Benchmark", "CSharp");

    /// <summary>All programs, in the order of their names.</summary>
    public static IReadOnlyList<BenchmarkProgram> ReadAll() =>
    [
        .. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(file => new BenchmarkProgram(Path.ChangeExtension(file, null), [file], ReadExpected(file))),
    ];

    /// <summary>A program's text.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Compiles a program as its own project would be.</summary>
    public static CSharpCompilation Compile(string file)
    {
        string text = Read(file);
        return TestPrograms.Compile(
            [(file, text), ("Usings.cs", Usings)],
            [MetadataReference.CreateFromFile(typeof(CString).Assembly.Location)],
            text.Contains(" Main(", StringComparison.Ordinal) || text.Contains("\nreturn ", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
    }

    private static List<ExpectedFinding> ReadExpected(string file)
    {
        (int Line, string Kind, string Rule)[] marks =
        [
            .. Read(file).Split('\n').SelectMany((content, index) =>
                from mark in Mark().Matches(content)
                from rule in mark.Groups["rules"].Value.Split(',', StringSplitOptions.TrimEntries)
                select (index + 1, mark.Groups["kind"].Value, rule)),
        ];
        List<ExpectedFinding> expected =
        [
            .. from mark in marks
            where mark.Kind == "expect"
            select new ExpectedFinding(file, [mark.Line], mark.Rule),
        ];
        foreach ((int line, _, string rule) in marks.Where(mark => mark.Kind == "or"))
        {
            int nearest = Enumerable.Range(0, expected.Count)
                .Where(index => expected[index].Rule == rule)
                .OrderBy(index => expected[index].Lines.Min(other => Math.Abs(other - line)))
                .DefaultIfEmpty(-1)
                .First();
            Assert.True(nearest >= 0, $"{file}:{line}: nothing else is expected of {rule}");
            expected[nearest] = expected[nearest] with { Lines = [.. expected[nearest].Lines, line] };
        }

        return expected;
    }

    [GeneratedRegex("// (?<kind>expect|or): (?<rules>[a-z0-9-]+(, [a-z0-9-]+)*)(?=\\s*(//|$))")]
    private static partial Regex Mark();
}
