namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>What can be wrong with directives and macros: CST0100 to CST0199.</summary>
public static class PreprocessorDiagnostics
{
    /// <summary><c>#include</c> of nothing that is a name. {0}: the directive.</summary>
    public static readonly DiagnosticDescriptor MalformedInclude =
        Error("CST0100", "#{0} expects \"FILENAME\" or <FILENAME>");

    /// <summary>A header in angle brackets that is nowhere. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor UnknownSystemHeader =
        Error("CST0101", "header <{0}> is not one of the system headers that are known here; user headers are found with -I");

    /// <summary>A header in quotes that is nowhere. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor HeaderNotFound =
        Error("CST0102", "header \"{0}\" is neither beside the file that includes it nor in a folder of -I");

    /// <summary>A file that is there but can't be read. {0}: the file. {1}: why.</summary>
    public static readonly DiagnosticDescriptor FileNotReadable =
        Error("CST0103", "cannot read '{0}': {1}");

    /// <summary>Files that include each other without end. {0}: the limit.</summary>
    public static readonly DiagnosticDescriptor IncludedTooDeeply =
        Error("CST0104", "#include nested deeper than {0} files");

    /// <summary>A conditional that the file ends. {0}: its directive.</summary>
    public static readonly DiagnosticDescriptor UnterminatedConditional =
        Error("CST0105", "unterminated #{0}");

    /// <summary>A part of a conditional without its beginning. {0}: the directive.</summary>
    public static readonly DiagnosticDescriptor ConditionalWithoutIf =
        Error("CST0106", "#{0} without #if");

    /// <summary>A group after the last one. {0}: the directive.</summary>
    public static readonly DiagnosticDescriptor GroupAfterElse =
        Error("CST0107", "#{0} after #else");

    /// <summary>A directive that there isn't. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor InvalidDirective =
        Error("CST0108", "invalid preprocessing directive #{0}");

    /// <summary><c>#error</c> and <c>#pragma GCC error</c>. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor ErrorDirective =
        Error("CST0109", "{0}");

    /// <summary><c>#warning</c> and <c>#pragma GCC warning</c>. {0}: the text.</summary>
    public static readonly DiagnosticDescriptor WarningDirective =
        Warning("CST0110", "{0}");

    /// <summary>A directive that needs a macro's name and has nothing. {0}: the directive.</summary>
    public static readonly DiagnosticDescriptor MacroNameMissing =
        Error("CST0111", "no macro name given in #{0} directive");

    /// <summary>Something else in a macro name's place.</summary>
    public static readonly DiagnosticDescriptor MacroNameNotIdentifier =
        Error("CST0112", "macro names must be identifiers");

    /// <summary>A name that macros may not have (C11 §6.10.8p4). {0}: the name.</summary>
    public static readonly DiagnosticDescriptor ReservedMacroName =
        Error("CST0113", "\"{0}\" cannot be used as a macro name");

    /// <summary>Something wrong in a macro's parameter list. {0}: what was expected.</summary>
    public static readonly DiagnosticDescriptor MalformedParameters =
        Error("CST0114", "expected {0} in macro parameter list");

    /// <summary>A parameter's name that is there twice. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor DuplicateParameter =
        Error("CST0115", "duplicate macro parameter \"{0}\"");

    /// <summary><c>#</c> before something else than a parameter.</summary>
    public static readonly DiagnosticDescriptor HashWithoutParameter =
        Error("CST0116", "'#' is not followed by a macro parameter");

    /// <summary><c>##</c> without a left or right side.</summary>
    public static readonly DiagnosticDescriptor PasteAtEitherEnd =
        Error("CST0117", "'##' cannot appear at either end of a macro expansion");

    /// <summary><c>__VA_ARGS__</c> or <c>__VA_OPT__</c> where they mean nothing. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor VariadicNameMisused =
        Warning("CST0118", "{0} can only appear in the expansion of a variadic macro");

    /// <summary>A replacement list that touches the macro's name.</summary>
    public static readonly DiagnosticDescriptor MissingSpaceAfterMacroName =
        Warning("CST0119", "white space is required after the macro name");

    /// <summary>A second, different definition. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor MacroRedefined =
        Warning("CST0120", "\"{0}\" redefined");

    /// <summary><c>#undef</c> of a macro that the compiler computes. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor BuiltinUndefined =
        Warning("CST0121", "undefining \"{0}\"");

    /// <summary>Something behind a directive that takes no more. {0}: the directive.</summary>
    public static readonly DiagnosticDescriptor ExtraTokens =
        Warning("CST0122", "extra tokens at end of #{0} directive");

    /// <summary>A macro with too few arguments. {0}: the macro. {1}: how many it needs. {2}: how many are there.</summary>
    public static readonly DiagnosticDescriptor TooFewArguments =
        Error("CST0123", "macro \"{0}\" requires {1} arguments, but only {2} given");

    /// <summary>A macro with too many arguments. {0}: the macro. {1}: how many are there. {2}: how many it takes.</summary>
    public static readonly DiagnosticDescriptor TooManyArguments =
        Error("CST0124", "macro \"{0}\" passed {1} arguments, but takes just {2}");

    /// <summary>An argument list that the file or the directive ends. {0}: the macro.</summary>
    public static readonly DiagnosticDescriptor UnterminatedArguments =
        Error("CST0125", "unterminated argument list invoking macro \"{0}\"");

    /// <summary><c>##</c> of two tokens that make none. {0}, {1}: the tokens.</summary>
    public static readonly DiagnosticDescriptor InvalidPaste =
        Error("CST0126", "pasting \"{0}\" and \"{1}\" does not give a valid preprocessing token");

    /// <summary><c>#</c> of an argument that ends in a lone backslash.</summary>
    public static readonly DiagnosticDescriptor InvalidStringization =
        Warning("CST0127", "invalid string literal, ignoring final '\\'");

    /// <summary><c>__VA_OPT__</c> without its parentheses.</summary>
    public static readonly DiagnosticDescriptor UnterminatedVaOpt =
        Error("CST0128", "__VA_OPT__ is not followed by a parenthesized token list");

    /// <summary>A built-in operator outside a condition. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor OperatorOutsideDirective =
        Error("CST0129", "\"{0}\" used outside of preprocessing directive");

    /// <summary>A condition that isn't there. {0}: the directive.</summary>
    public static readonly DiagnosticDescriptor MissingExpression =
        Error("CST0130", "#{0} with no expression");

    /// <summary>A parenthesis that stays open.</summary>
    public static readonly DiagnosticDescriptor MissingRightParenInExpression =
        Error("CST0131", "missing ')' in expression");

    /// <summary>A token that conditions don't have. {0}: the token.</summary>
    public static readonly DiagnosticDescriptor InvalidTokenInExpression =
        Error("CST0132", "token \"{0}\" is not valid in preprocessor expressions");

    /// <summary>Two operands side by side. {0}: the second one.</summary>
    public static readonly DiagnosticDescriptor MissingBinaryOperator =
        Error("CST0133", "missing binary operator before token \"{0}\"");

    /// <summary>A division by zero that is evaluated.</summary>
    public static readonly DiagnosticDescriptor DivisionByZero =
        Error("CST0134", "division by zero in preprocessor expression");

    /// <summary>A floating constant.</summary>
    public static readonly DiagnosticDescriptor FloatingConstantInExpression =
        Error("CST0135", "floating constant in preprocessor expression");

    /// <summary>An imaginary constant, GNU's <c>1i</c>.</summary>
    public static readonly DiagnosticDescriptor ImaginaryConstantInExpression =
        Error("CST0136", "imaginary constant in preprocessor expression");

    /// <summary>An operator without its operand. {0}: the operator.</summary>
    public static readonly DiagnosticDescriptor MissingOperand =
        Error("CST0139", "operator '{0}' has no right operand");

    /// <summary><c>?</c> without <c>:</c>.</summary>
    public static readonly DiagnosticDescriptor QuestionWithoutColon =
        Error("CST0140", "'?' without following ':'");

    /// <summary><c>defined</c> without a name.</summary>
    public static readonly DiagnosticDescriptor DefinedNeedsIdentifier =
        Error("CST0141", "operator \"defined\" requires an identifier");

    /// <summary>An operator's parenthesis that stays open. {0}: the operator.</summary>
    public static readonly DiagnosticDescriptor MissingRightParenAfterOperator =
        Error("CST0142", "missing ')' after \"{0}\"");

    /// <summary>An operator without its parenthesised operand. {0}: the operator. {1}: what it needs.</summary>
    public static readonly DiagnosticDescriptor MalformedFeatureOperand =
        Error("CST0143", "operator \"{0}\" requires {1} in parentheses");

    /// <summary><c>:</c> without <c>?</c>.</summary>
    public static readonly DiagnosticDescriptor ColonWithoutQuestion =
        Error("CST0145", "':' without preceding '?'");

    /// <summary><c>#line</c> with something else than a number. {0}: what stands there.</summary>
    public static readonly DiagnosticDescriptor InvalidLineNumber =
        Error("CST0150", "\"{0}\" after #line is not a positive integer");

    /// <summary><c>#line</c> without anything.</summary>
    public static readonly DiagnosticDescriptor MissingLineNumber =
        Error("CST0149", "#line with no line number");

    /// <summary><c>#line</c> with something else than a file name. {0}: what stands there.</summary>
    public static readonly DiagnosticDescriptor InvalidLineFileName =
        Error("CST0151", "{0} is not a valid file name");

    /// <summary>An identifier that a pragma forbids. {0}: the identifier.</summary>
    public static readonly DiagnosticDescriptor PoisonedIdentifier =
        Error("CST0153", "attempt to use poisoned \"{0}\"");

    /// <summary><c>_Pragma</c> without a string.</summary>
    public static readonly DiagnosticDescriptor MalformedPragmaOperator =
        Error("CST0154", "_Pragma takes a parenthesized string literal");

    /// <summary>A pragma that changes what the program does. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor UnsupportedPragma =
        Error("CST0155", "'#pragma {0}' changes the meaning of the program in a way that is not supported");

    /// <summary>A pragma with a wrong operand. {0}: the pragma.</summary>
    public static readonly DiagnosticDescriptor MalformedPragma =
        Error("CST0156", "malformed '#pragma {0}'");

    /// <summary>Macros, arguments or parentheses within each other without end.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeeply =
        Error("CST0157", "macros or parentheses are nested too deeply");

    /// <summary>Macros that grow without bounds. {0}: the limit.</summary>
    public static readonly DiagnosticDescriptor ExpansionTooLarge =
        Error("CST0158", "macro expansion makes more than {0} tokens");

    private static DiagnosticDescriptor Error(string id, string message) => new(id, DiagnosticSeverity.Error, message);

    private static DiagnosticDescriptor Warning(string id, string message) => new(id, DiagnosticSeverity.Warning, message);
}
