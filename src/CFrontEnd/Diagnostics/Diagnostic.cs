using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>How bad a diagnostic is. An error means that there is no output.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth knowing.</summary>
    Note,

    /// <summary>The program is translated, but look at this.</summary>
    Warning,

    /// <summary>The program can't be translated as it is.</summary>
    Error,
}

/// <summary>A kind of diagnostic: its id, its severity and its text.</summary>
/// <param name="Id"><c>CST</c> and four digits; never reused.</param>
/// <param name="Severity">The severity.</param>
/// <param name="MessageFormat">The text, a composite format string.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string MessageFormat);

/// <summary>A remark that goes with a diagnostic: where a macro was expanded, where the other declaration is.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">The text.</param>
public sealed record DiagnosticNote(SourceSpan Span, string Message);

/// <summary>Something to tell about a place in the source.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Span">The place: where a person would point, for tokens of a macro the outermost expansion.</param>
/// <param name="Arguments">What the text's placeholders stand for.</param>
/// <param name="Notes">Remarks that go with it, in order.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, object[] Arguments, IReadOnlyList<DiagnosticNote> Notes)
{
    /// <summary>The id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The text.</summary>
    public string Message =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Descriptor.MessageFormat, Arguments);
}
