using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.Translator;

/// <summary>What the translator itself reports (CST0700–CST0899): constructs that it does not translate, and what the user should look at.</summary>
public static class TranslationDiagnostics
{
    /// <summary>A construct has no translation.</summary>
    public static readonly DiagnosticDescriptor UnsupportedConstruct =
        new("CST0700", DiagnosticSeverity.Error, "{0} is not translated; {1}");

    /// <summary>A function is called that neither the program nor the runtime has.</summary>
    public static readonly DiagnosticDescriptor UndefinedFunction =
        new("CST0702", DiagnosticSeverity.Error, "function '{0}' is used but neither defined here nor part of the runtime");

    /// <summary>A variable is used that neither the program nor the runtime has.</summary>
    public static readonly DiagnosticDescriptor UndefinedVariable =
        new("CST0703", DiagnosticSeverity.Error, "variable '{0}' is declared extern but not defined in the program");

    /// <summary>Nothing defines a symbol, but only code that never runs names it.</summary>
    public static readonly DiagnosticDescriptor UndefinedInDeadCode =
        new("CST0704", DiagnosticSeverity.Note, "'{0}' is defined nowhere; only code that never runs names it");

    /// <summary>An <c>asm</c> statement with instructions.</summary>
    public static readonly DiagnosticDescriptor InlineAssembly =
        new("CST0712", DiagnosticSeverity.Error, "inline assembly is not translated; write it in C");

    /// <summary>A function without a prototype is called with another number of arguments than it takes.</summary>
    public static readonly DiagnosticDescriptor ArgumentCount = new(
        "CST0711",
        DiagnosticSeverity.Warning,
        "'{0}' is called with {1} arguments but takes {2}: what is missing is 0, what is too much is not passed");

    /// <summary><c>main</c> gives no result.</summary>
    public static readonly DiagnosticDescriptor MainWithoutResult = new(
        "CST0713",
        DiagnosticSeverity.Warning,
        "the program's exit status is 0: 'main' returns nothing, and what gcc's program ends with is what its last call returned");

    /// <summary>The type <c>long double</c> is used.</summary>
    public static readonly DiagnosticDescriptor LongDouble =
        new("CST0710", DiagnosticSeverity.Warning, "'long double' has the precision of 'double' here");

    /// <summary>Groups of conditional directives are no part of the program. {0}: their lines and conditions.</summary>
    public static readonly DiagnosticDescriptor LeftOutCode =
        new("CST0720", DiagnosticSeverity.Note, "not part of the program as it is translated: {0}");

    /// <summary>Comments found no place. {0}: their lines.</summary>
    public static readonly DiagnosticDescriptor LostComments =
        new("CST0721", DiagnosticSeverity.Warning, "comments without a place in the C#: {0}");
}
