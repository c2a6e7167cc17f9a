using System.Collections.Immutable;
using System.Text;
using CSockTranslate.CFrontEnd.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CSockTranslate.Translator.Projects;

/// <summary>Compiles translated programs without a project and without touching the disk.</summary>
public static class InMemoryCompiler
{
    private const int MaximumReportedErrors = 5;

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly CSharpCompilationOptions s_compilationOptions = new(
        OutputKind.ConsoleApplication,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Disable,
        deterministic: true,
        specificDiagnosticOptions: SuppressedWarnings.All.Select(warning => KeyValuePair.Create(warning.Id, ReportDiagnostic.Suppress)));

    /// <summary>Makes a compilation of a program's syntax trees as they are, so that their nodes still know their place in C.</summary>
    /// <param name="assemblyName">The name of the assembly.</param>
    /// <param name="files">The translated files.</param>
    /// <param name="references">What to compile against.</param>
    /// <param name="isLibrary">Whether there is no <c>main</c>.</param>
    public static CSharpCompilation CreateCompilation(
        string assemblyName, IReadOnlyList<TranslatedFile> files, ReferenceSet references, bool isLibrary = false) =>
        CSharpCompilation.Create(
            assemblyName,
            files.Select(file => CSharpSyntaxTree.Create(file.Root, s_parseOptions, file.FileName, Encoding.UTF8)),
            references.References,
            isLibrary ? s_compilationOptions.WithOutputKind(OutputKind.DynamicallyLinkedLibrary) : s_compilationOptions);

    /// <summary>Compiles a program that has a <c>main</c>.</summary>
    /// <param name="assemblyName">The name of the assembly.</param>
    /// <param name="files">The translated files.</param>
    /// <param name="references">What to compile against.</param>
    /// <param name="withSymbols">Whether to make a portable PDB.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidTranslationException">The C# doesn't compile.</exception>
    public static CompiledProgram Compile(
        string assemblyName,
        IReadOnlyList<TranslatedFile> files,
        ReferenceSet references,
        bool withSymbols,
        CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = CreateCompilation(assemblyName, files, references);
        using MemoryStream image = new();
        using MemoryStream? symbols = withSymbols ? new() : null;
        EmitResult result = compilation.Emit(
            image,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancellationToken);
        if (!result.Success)
        {
            throw new InvalidTranslationException(DescribeErrors(result.Diagnostics));
        }

        return new CompiledProgram(assemblyName, image.ToArray(), symbols?.ToArray());
    }

    /// <summary>Makes sure that the C# of a compilation that isn't emitted is valid.</summary>
    /// <param name="diagnostics">What the compiler said about it, if it was asked for everything.</param>
    /// <exception cref="InvalidTranslationException">It doesn't compile.</exception>
    public static void ThrowIfInvalid(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            throw new InvalidTranslationException(DescribeErrors(diagnostics));
        }
    }

    /// <summary>The place in C of a place in a compilation's syntax tree; null for what has no counterpart in C.</summary>
    public static SourceSpan? FindOrigin(Location location) =>
        location.SourceTree is { } tree
            ? TranslatedFile.GetOrigin(tree.GetRoot().FindNode(location.SourceSpan, findInsideTrivia: false, getInnermostNodeForTie: true))
            : null;

    private static List<string> DescribeErrors(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(MaximumReportedErrors).Select(Describe)];

    private static string Describe(Diagnostic error)
    {
        string text = $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        if (FindOrigin(error.Location) is { } origin)
        {
            return $"{origin.File.Path}:{origin.Line}:{origin.Column}: {text}";
        }

        FileLinePositionSpan place = error.Location.GetLineSpan();
        return place.IsValid ? $"{place.Path}:{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1}: {text}" : text;
    }
}
