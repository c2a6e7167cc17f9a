using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Parsing;

/// <summary>What the grammar says about single tokens.</summary>
internal static class TokenFacts
{
    /// <summary>A storage-class specifier (C11 §6.7.1) or GNU's <c>__auto_type</c>.</summary>
    public static bool IsStorageClass(TokenKind kind) => kind is
        TokenKind.TypedefKeyword or TokenKind.ExternKeyword or TokenKind.StaticKeyword or TokenKind.ThreadLocalKeyword
        or TokenKind.AutoKeyword or TokenKind.RegisterKeyword or TokenKind.AutoTypeKeyword;

    /// <summary>A type qualifier (C11 §6.7.3); <c>_Atomic</c> is one unless a parenthesis follows.</summary>
    public static bool IsQualifier(TokenKind kind) => kind is
        TokenKind.ConstKeyword or TokenKind.RestrictKeyword or TokenKind.VolatileKeyword or TokenKind.AtomicKeyword;

    /// <summary>A function specifier (C11 §6.7.4).</summary>
    public static bool IsFunctionSpecifier(TokenKind kind) => kind is TokenKind.InlineKeyword or TokenKind.NoreturnKeyword;

    /// <summary>A type specifier that is a keyword of its own (C11 §6.7.2).</summary>
    public static bool IsSimpleTypeSpecifier(TokenKind kind) => kind is
        TokenKind.VoidKeyword or TokenKind.CharKeyword or TokenKind.ShortKeyword or TokenKind.IntKeyword or TokenKind.LongKeyword
        or TokenKind.FloatKeyword or TokenKind.DoubleKeyword or TokenKind.SignedKeyword or TokenKind.UnsignedKeyword
        or TokenKind.BoolKeyword or TokenKind.ComplexKeyword or TokenKind.ImaginaryKeyword or TokenKind.Int128Keyword or TokenKind.UnsignedInt128Keyword
        or TokenKind.BuiltinVaListKeyword;

    /// <summary>A keyword that begins a type specifier.</summary>
    public static bool StartsTypeSpecifier(TokenKind kind) => IsSimpleTypeSpecifier(kind) || kind is
        TokenKind.StructKeyword or TokenKind.UnionKeyword or TokenKind.EnumKeyword or TokenKind.TypeofKeyword;

    /// <summary>A keyword that begins a declaration specifier.</summary>
    public static bool StartsSpecifier(TokenKind kind) =>
        StartsTypeSpecifier(kind) || IsStorageClass(kind) || IsQualifier(kind) || IsFunctionSpecifier(kind) || kind == TokenKind.AlignasKeyword;

    /// <summary>A keyword that begins a statement and nothing else.</summary>
    public static bool StartsStatement(TokenKind kind) => kind is
        TokenKind.IfKeyword or TokenKind.ElseKeyword or TokenKind.SwitchKeyword or TokenKind.CaseKeyword or TokenKind.DefaultKeyword
        or TokenKind.WhileKeyword or TokenKind.DoKeyword or TokenKind.ForKeyword or TokenKind.GotoKeyword
        or TokenKind.BreakKeyword or TokenKind.ContinueKeyword or TokenKind.ReturnKeyword;

    /// <summary>An assignment operator (C11 §6.5.16).</summary>
    public static bool IsAssignmentOperator(TokenKind kind) => kind is
        TokenKind.Equal or TokenKind.AsteriskEqual or TokenKind.SlashEqual or TokenKind.PercentEqual or TokenKind.PlusEqual
        or TokenKind.MinusEqual or TokenKind.LessLessEqual or TokenKind.GreaterGreaterEqual or TokenKind.AmpersandEqual
        or TokenKind.CaretEqual or TokenKind.BarEqual;

    /// <summary>The spelling of the tokens that diagnostics ask for.</summary>
    public static string GetSpelling(TokenKind kind) => kind switch
    {
        TokenKind.LeftParen => "(",
        TokenKind.RightParen => ")",
        TokenKind.LeftBrace => "{",
        TokenKind.RightBrace => "}",
        TokenKind.LeftBracket => "[",
        TokenKind.RightBracket => "]",
        TokenKind.Colon => ":",
        TokenKind.Semicolon => ";",
        TokenKind.Comma => ",",
        TokenKind.Equal => "=",
        TokenKind.WhileKeyword => "while",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no diagnostic asks for this token"),
    };
}
