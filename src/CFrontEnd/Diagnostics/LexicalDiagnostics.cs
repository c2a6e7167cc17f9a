namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>What can be wrong with characters and tokens: CST0001 to CST0099.</summary>
public static class LexicalDiagnostics
{
    /// <summary>A file with a NUL character. {0}: the file.</summary>
    public static readonly DiagnosticDescriptor NotATextFile =
        new("CST0001", DiagnosticSeverity.Error, "'{0}' is not a text file");

    /// <summary>A character that begins no token. {0}: the character.</summary>
    public static readonly DiagnosticDescriptor StrayCharacter =
        new("CST0002", DiagnosticSeverity.Error, "stray {0} in program");

    /// <summary>A literal that the line ends. {0}: the quote.</summary>
    public static readonly DiagnosticDescriptor UnterminatedLiteral =
        new("CST0003", DiagnosticSeverity.Error, "missing terminating {0} character");

    /// <summary>A comment that the file ends.</summary>
    public static readonly DiagnosticDescriptor UnterminatedComment =
        new("CST0004", DiagnosticSeverity.Error, "unterminated comment");

    /// <summary>A literal that the line ends, where it does no harm: in a group that is skipped or a macro's definition. {0}: the quote.</summary>
    public static readonly DiagnosticDescriptor UnterminatedLiteralUnused =
        new("CST0005", DiagnosticSeverity.Warning, "missing terminating {0} character");

    /// <summary>White space between a backslash and the end of its line.</summary>
    public static readonly DiagnosticDescriptor SpaceInLineSplice =
        new("CST0006", DiagnosticSeverity.Warning, "backslash and newline separated by space");

    /// <summary><c>//</c> in ISO C90.</summary>
    public static readonly DiagnosticDescriptor LineCommentInC90 =
        new("CST0007", DiagnosticSeverity.Error, "// comments are not allowed in ISO C90 (this is reported once per file)");

    /// <summary>A trigraph where they are not replaced. {0}: the trigraph.</summary>
    public static readonly DiagnosticDescriptor TrigraphIgnored =
        new("CST0008", DiagnosticSeverity.Warning, "trigraph {0} ignored; an ISO dialect such as -std=c17 replaces it");
}
