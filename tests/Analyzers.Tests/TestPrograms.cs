using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>Programs to analyse: embedded files whose lines say what is expected of them (<c>// expect: rule, rule</c>).</summary>
internal static class TestPrograms
{
    private const string Marker = "// expect:";

    // The generator of LibraryImport doesn't run: a partial method has no body, and what it would write through `out` counts as unassigned.
    private static readonly string[] s_withoutGenerator = ["CS8795", "CS0165", "CS0170"];

    private static readonly Assembly s_assembly = typeof(TestPrograms).Assembly;

    /// <summary>The names of the programs in a folder.</summary>
    public static IEnumerable<string> In(string folder) =>
        s_assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"Programs/{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>A program's text.</summary>
    public static string Read(string name)
    {
        string resource = s_assembly.GetManifestResourceNames().Single(candidate => candidate.Replace('\\', '/') == name);
        using StreamReader reader = new(s_assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>Compiles a program against the stand-in for the runtime's surface. It must have no errors.</summary>
    public static CSharpCompilation CompileWithSurface(string text) =>
        Compile([("Program.cs", text), ("Usings.cs", Read("Programs/Usings.cs")), ("Surface.cs", Read("Programs/Surface.cs"))], []);

    /// <summary>Compiles source files, as a library if no other kind is asked for. They must have no errors.</summary>
    public static CSharpCompilation Compile(
        IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference> references, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview), file.Path)),
            [.. Basic.Reference.Assemblies.Net100.References.All, .. references],
            new CSharpCompilationOptions(kind, allowUnsafe: true));
        Diagnostic[] errors = [.. Errors(compilation)];
        Assert.True(errors.Length == 0, string.Join(Environment.NewLine, errors.AsEnumerable()));
        return compilation;
    }

    /// <summary>A program's errors, without those for the lack of code generators.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !s_withoutGenerator.Contains(diagnostic.Id));

    /// <summary>Runs every rule. A rule that throws fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation)
    {
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(AnalyzerSet.All)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>What a program's lines say: one "line: rule" for each finding.</summary>
    public static IEnumerable<string> Expected(string text) =>
        from line in text.Split('\n').Select((content, index) => (Content: content, Number: index + 1))
        let marker = line.Content.IndexOf(Marker, StringComparison.Ordinal)
        where marker >= 0
        from rule in line.Content[(marker + Marker.Length)..].Split(',', StringSplitOptions.TrimEntries)
        select $"{line.Number}: {rule}";

    /// <summary>Findings as "line: rule".</summary>
    public static IEnumerable<string> Describe(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic =>
            $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Properties[DiagnosticDescriptors.RuleProperty]}");
}
