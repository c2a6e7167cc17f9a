using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>Collects the diagnostics of one translation unit, in the order in which they were found.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What was reported, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether there is an error among them.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>How many errors are among them.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Reports at a place in a file.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params object[] arguments) =>
        Add(new Diagnostic(descriptor, span, arguments, []));

    /// <summary>Reports at a token: where it was expanded, with the macros it came through as notes.</summary>
    public void Report(DiagnosticDescriptor descriptor, Token token, params object[] arguments) =>
        Add(new Diagnostic(descriptor, token.ExpansionSpan, arguments, token.GetMacroNotes()));

    /// <summary>Adds a diagnostic that is complete. Warnings about the hermetic headers are dropped: the user can't do anything about them.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Span.File.IsSystemHeader)
        {
            return;
        }

        _diagnostics.Add(diagnostic);
        if (diagnostic.Severity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }
    }
}
