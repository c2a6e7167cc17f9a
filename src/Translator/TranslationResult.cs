using CSockTranslate.CFrontEnd.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = CSockTranslate.CFrontEnd.Diagnostics.Diagnostic;

namespace CSockTranslate.Translator;

/// <summary>What the user asks of a translation.</summary>
public sealed record TranslationOptions
{
    /// <summary>Whether <c>#line</c> directives map the C# back to the C, for debuggers and stack traces.</summary>
    public bool LineDirectives { get; init; }

    /// <summary>The folder that the C# files are written to, from which such directives name the C files; null to name them by their full paths.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Whether files may be several programs: each file with a <c>main</c> is one, together with all files that have none.</summary>
    public bool SeparatePrograms { get; init; }

    /// <summary>
    /// Whether the files are looked at and not run: files with errors are left out, those that need each other are programs, and what other files
    /// of the program would define may be missing.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether function-like macros are expanded where they are used, also those that could be methods: for those who look into functions.</summary>
    public bool ExpandsMacros { get; init; }
}

/// <summary>The translation of a program.</summary>
/// <param name="Files">One file per translation unit, and one for each header that several share; empty if there are errors.</param>
/// <param name="Diagnostics">What there is to report, in the order of the units.</param>
public sealed record TranslationResult(IReadOnlyList<TranslatedFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a translation.</summary>
    public bool Success => Files.Count > 0;

    /// <summary>Whether there are errors; some files are missing then, or all.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == CFrontEnd.Diagnostics.DiagnosticSeverity.Error);

    /// <summary>The files by programs; see <see cref="TranslationOptions.SeparatePrograms"/>.</summary>
    public IReadOnlyList<IReadOnlyList<TranslatedFile>> Programs { get; init; } = [];
}

/// <summary>The translation of a translation unit.</summary>
public sealed class TranslatedFile
{
    /// <summary>The C file.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>The name of the C# file, without a folder: <c>showip.cs</c> for <c>showip.c</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>The syntax tree, complete with layout; its text is the file's text.</summary>
    public required CompilationUnitSyntax Root { get; init; }

    /// <summary>The text of the C# file; lines end in LF.</summary>
    public string GetText() => Root.ToFullString();

    /// <summary>
    /// The place in C that a place in <see cref="Root"/> was translated from: that of the innermost node with a known origin.
    /// </summary>
    /// <param name="node">A node of <see cref="Root"/>, or of a syntax tree made of it without parsing.</param>
    /// <returns>The place; null for what has no counterpart in C.</returns>
    public static SourceSpan? GetOrigin(SyntaxNode node) => Emission.Origin.Find(node);
}
