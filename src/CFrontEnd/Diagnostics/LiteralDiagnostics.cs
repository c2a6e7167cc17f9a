namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>What is wrong inside constants and string literals: CST0250 to CST0299.</summary>
public static class LiteralDiagnostics
{
    /// <summary>An unknown suffix.</summary>
    public static readonly DiagnosticDescriptor InvalidSuffix = Error("CST0250", "invalid suffix '{0}' on {1} constant");

    /// <summary>A digit that the base doesn't have.</summary>
    public static readonly DiagnosticDescriptor InvalidDigit = Error("CST0251", "invalid digit '{0}' in {1} constant");

    /// <summary>No digit behind <c>0x</c> or <c>0b</c>.</summary>
    public static readonly DiagnosticDescriptor NoDigits = Error("CST0252", "a {0} constant needs at least one digit");

    /// <summary>More than 64 bits; the low ones remain.</summary>
    public static readonly DiagnosticDescriptor IntegerTooLarge = Warning("CST0253", "integer constant is too large for its type");

    /// <summary>A decimal constant that no signed type holds.</summary>
    public static readonly DiagnosticDescriptor IntegerBecomesUnsigned = Warning("CST0254", "integer constant is so large that it is unsigned");

    /// <summary>A second decimal point.</summary>
    public static readonly DiagnosticDescriptor TooManyPoints = Error("CST0255", "too many decimal points in number");

    /// <summary>An exponent without digits.</summary>
    public static readonly DiagnosticDescriptor ExponentWithoutDigits = Error("CST0256", "exponent has no digits");

    /// <summary>A hexadecimal floating constant without its exponent.</summary>
    public static readonly DiagnosticDescriptor HexFloatWithoutExponent = Error("CST0257", "hexadecimal floating constants require an exponent");

    /// <summary>A floating constant beyond its type's largest value.</summary>
    public static readonly DiagnosticDescriptor FloatingTooLarge = Warning("CST0258", "floating constant exceeds range of '{0}'");

    /// <summary>A floating constant that is nearer to zero than any value of its type.</summary>
    public static readonly DiagnosticDescriptor FloatingBecomesZero = Warning("CST0259", "floating constant truncated to zero");

    /// <summary><c>''</c>.</summary>
    public static readonly DiagnosticDescriptor EmptyCharacter = Error("CST0260", "empty character constant");

    /// <summary>Several characters in a plain constant.</summary>
    public static readonly DiagnosticDescriptor MultiCharacter = Warning("CST0261", "multi-character character constant");

    /// <summary>More characters than the type holds.</summary>
    public static readonly DiagnosticDescriptor CharacterTooLong = Warning("CST0262", "character constant too long for its type");

    /// <summary>A backslash before a character that makes no escape sequence; it means the character.</summary>
    public static readonly DiagnosticDescriptor UnknownEscape = Warning("CST0263", "unknown escape sequence: '\\{0}'");

    /// <summary>An escape sequence for a value that the element type doesn't hold; its low bits remain.</summary>
    public static readonly DiagnosticDescriptor EscapeOutOfRange = Warning("CST0264", "{0} escape sequence out of range");

    /// <summary><c>\x</c> alone.</summary>
    public static readonly DiagnosticDescriptor HexEscapeWithoutDigits = Error("CST0265", "\\x used with no following hex digits");

    /// <summary><c>\u</c> or <c>\U</c> with too few digits.</summary>
    public static readonly DiagnosticDescriptor IncompleteUniversalName = Error("CST0266", "incomplete universal character name {0}");

    /// <summary>A universal character name for something that it may not name (C11 §6.4.3 p2).</summary>
    public static readonly DiagnosticDescriptor InvalidUniversalName = Error("CST0267", "{0} is not a valid universal character");

    /// <summary>Adjacent string literals with different prefixes.</summary>
    public static readonly DiagnosticDescriptor MixedPrefixes = Error("CST0268", "string literals with the prefixes '{0}' and '{1}' can't be concatenated");

    /// <summary>A character outside ASCII in a wide literal of a file whose encoding is unknown.</summary>
    public static readonly DiagnosticDescriptor UnknownSourceEncoding =
        Error("CST0269", "the file is not valid UTF-8, so that the value of this character in a wide literal is unknown");

    private static DiagnosticDescriptor Error(string id, string message) => new(id, DiagnosticSeverity.Error, message);

    private static DiagnosticDescriptor Warning(string id, string message) => new(id, DiagnosticSeverity.Warning, message);
}
