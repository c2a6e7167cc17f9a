namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>What the parser reports: CST0200 to CST0249.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>A semicolon is missing; reported right behind the token it should follow.</summary>
    public static readonly DiagnosticDescriptor ExpectedSemicolon = Error("CST0200", "expected ';' after {0}");

    /// <summary>A punctuator or keyword is missing.</summary>
    public static readonly DiagnosticDescriptor ExpectedToken = Error("CST0201", "expected '{0}'");

    /// <summary>A punctuator is missing behind a keyword.</summary>
    public static readonly DiagnosticDescriptor ExpectedTokenAfter = Error("CST0202", "expected '{0}' after '{1}'");

    /// <summary>An expression should stand here.</summary>
    public static readonly DiagnosticDescriptor ExpectedExpression = Error("CST0203", "expected expression");

    /// <summary>A name should stand here.</summary>
    public static readonly DiagnosticDescriptor ExpectedIdentifier = Error("CST0204", "expected identifier");

    /// <summary>A declarator should stand here.</summary>
    public static readonly DiagnosticDescriptor ExpectedDeclarator = Error("CST0205", "expected identifier or '('");

    /// <summary>A name stands where a type must, and no typedef of that name is in scope.</summary>
    public static readonly DiagnosticDescriptor UnknownTypeName = Error("CST0206", "unknown type name '{0}'");

    /// <summary>A type should stand here.</summary>
    public static readonly DiagnosticDescriptor ExpectedType = Error("CST0207", "expected a type");

    /// <summary>Something that is no declaration stands at file scope.</summary>
    public static readonly DiagnosticDescriptor ExpectedDeclaration = Error("CST0208", "expected a declaration; statements stand inside functions");

    /// <summary>A statement should stand here.</summary>
    public static readonly DiagnosticDescriptor ExpectedStatement = Error("CST0209", "expected statement");

    /// <summary>A declaration is the body of <c>if</c>, a loop or the like (C11 §6.8).</summary>
    public static readonly DiagnosticDescriptor DeclarationNeedsBlock =
        Error("CST0210", "a declaration can't be the body of '{0}'; put it in braces");

    /// <summary>The source is nested deeper than the stack allows.</summary>
    public static readonly DiagnosticDescriptor NestingTooDeep = Error("CST0211", "the program is nested too deeply here");

    /// <summary><c>else</c> stands alone.</summary>
    public static readonly DiagnosticDescriptor ElseWithoutIf = Error("CST0212", "'else' without a previous 'if'");

    /// <summary>A closing brace closes nothing.</summary>
    public static readonly DiagnosticDescriptor ExtraneousClosingBrace = Error("CST0213", "extraneous closing brace ('}}')");

    /// <summary>A string literal should stand here.</summary>
    public static readonly DiagnosticDescriptor ExpectedStringLiteral = Error("CST0214", "expected string literal in '{0}'");

    /// <summary>Attributes or an assembler name stand between a function's declarator and its body.</summary>
    public static readonly DiagnosticDescriptor AttributesBeforeBody =
        Error("CST0215", "attributes and assembler names stand before the declarator in a function definition");

    /// <summary>A function's declarator is followed by neither a body nor a semicolon.</summary>
    public static readonly DiagnosticDescriptor ExpectedFunctionBody = Error("CST0216", "expected function body after function declarator");

    /// <summary>An enumeration without enumerators (C11 §6.7.2.2).</summary>
    public static readonly DiagnosticDescriptor EmptyEnumeration = Error("CST0217", "an enumeration needs at least one enumerator");

    /// <summary><c>(...)</c> without a named parameter (C11 §6.7.6).</summary>
    public static readonly DiagnosticDescriptor EllipsisNeedsParameter = Error("CST0218", "a named parameter must stand before '...'");

    /// <summary><c>struct</c>, <c>union</c> or <c>enum</c> with neither a tag nor a body.</summary>
    public static readonly DiagnosticDescriptor ExpectedTagOrBody = Error("CST0219", "expected a tag or '{{' after '{0}'");

    /// <summary>A statement expression at file scope.</summary>
    public static readonly DiagnosticDescriptor StatementExpressionOutsideFunction =
        Error("CST0220", "a statement expression is only allowed inside a function");

    /// <summary>The last member declaration of a structure or union lacks its semicolon, which gcc only warns about.</summary>
    public static readonly DiagnosticDescriptor NoSemicolonAtEndOfMembers =
        new("CST0221", DiagnosticSeverity.Warning, "no semicolon at the end of the {0}'s members");

    /// <summary>A type name stands where an expression should.</summary>
    public static readonly DiagnosticDescriptor UnexpectedTypeName = Error("CST0222", "unexpected type name '{0}': expected expression");

    /// <summary>A floating type that gcc has beside those of C (GCC manual §6.12–6.14).</summary>
    public static readonly DiagnosticDescriptor FloatingTypeNotSupported = Error("CST0223", "the type '{0}' is not supported; use 'double'");

    private static DiagnosticDescriptor Error(string id, string message) => new(id, DiagnosticSeverity.Error, message);
}
