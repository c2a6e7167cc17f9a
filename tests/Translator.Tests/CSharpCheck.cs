using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CSockTranslate.Translator.Tests;

/// <summary>Checks that translations are valid C#.</summary>
internal static class CSharpCheck
{
    /// <summary>What is natural in C and only unusual in C#; projects of translated programs suppress the same warnings.</summary>
    private static readonly string[] NaturalInC =
    [
        "CS0108", // a member that hides one of object
        "CS0162", // unreachable code
        "CS0164", // a label that no goto refers to
        "CS0168", // a variable that is never used
        "CS0169", // a field that is never used
        "CS0219", // a variable that is only assigned
        "CS0414", // a field that is only assigned
        "CS0465", // a function called Finalize
        "CS0642", // an empty statement as the body of a loop or branch
        "CS0649", // a field that is never assigned
        "CS0652", // a comparison with a constant out of range
        "CS0665", // an assignment of a constant as a condition
        "CS0675", // bitwise or of a sign-extended operand
        "CS1522", // an empty switch
        "CS1717", // an assignment to itself
        "CS1718", // a comparison with itself
        "CS8909", // a comparison of function pointers
        "CS8981", // a type name of lower-case letters
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "CSockTranslate.Runtime.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>Fails the test if the file does not compile, or not without a warning.</summary>
    public static void Compiles(TranslatedFile file) => Compiles([file]);

    /// <summary>Fails the test if a program does not compile, or not without a warning.</summary>
    public static void Compiles(IReadOnlyList<TranslatedFile> files)
    {
        CSharpParseOptions parseOptions = new(LanguageVersion.CSharp14);
        CSharpCompilationOptions options = new(
            OutputKind.ConsoleApplication,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            specificDiagnosticOptions: NaturalInC.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "translated",
            files.Select(file => CSharpSyntaxTree.ParseText(file.GetText(), parseOptions, file.FileName, cancellationToken: TestContext.Current.CancellationToken)),
            References.Value,
            options);
        IEnumerable<Diagnostic> problems = compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);
        Assert.True(!problems.Any(), string.Join('\n', problems.Select(problem => $"{problem}\n    {GetLine(problem)}")));
    }

    private static string GetLine(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
