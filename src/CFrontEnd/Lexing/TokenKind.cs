namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>The kinds of tokens and preprocessing tokens (C11 §6.4, with GNU's keywords).</summary>
public enum TokenKind
{
    /// <summary>The end of the translation unit.</summary>
    EndOfFile,

    /// <summary>The end of a directive's line; only inside the preprocessor.</summary>
    EndOfDirective,

    /// <summary>A character that is no preprocessing token of its own, such as a stray backtick.</summary>
    Unknown,

    /// <summary>An identifier.</summary>
    Identifier,

    /// <summary>A preprocessing number: an integer or floating constant once parsed.</summary>
    Number,

    /// <summary>A character constant with its prefix.</summary>
    CharacterConstant,

    /// <summary>A string literal with its prefix.</summary>
    StringLiteral,

    /// <summary>A header name; only inside the preprocessor.</summary>
    HeaderName,

    // Punctuators (C11 §6.4.6); digraphs have the kind of what they stand for.
#pragma warning disable CS1591 // each name says its spelling
    LeftBracket, RightBracket, LeftParen, RightParen, LeftBrace, RightBrace, Dot, Arrow,
    PlusPlus, MinusMinus, Ampersand, Asterisk, Plus, Minus, Tilde, Exclamation,
    Slash, Percent, LessLess, GreaterGreater, Less, Greater, LessEqual, GreaterEqual,
    EqualEqual, ExclamationEqual, Caret, Bar, AmpersandAmpersand, BarBar,
    Question, Colon, Semicolon, Ellipsis,
    Equal, AsteriskEqual, SlashEqual, PercentEqual, PlusEqual, MinusEqual, LessLessEqual, GreaterGreaterEqual,
    AmpersandEqual, CaretEqual, BarEqual, Comma, Hash, HashHash,

    // Keywords (C11 §6.4.1).
    AutoKeyword, BreakKeyword, CaseKeyword, CharKeyword, ConstKeyword, ContinueKeyword, DefaultKeyword, DoKeyword,
    DoubleKeyword, ElseKeyword, EnumKeyword, ExternKeyword, FloatKeyword, ForKeyword, GotoKeyword, IfKeyword,
    InlineKeyword, IntKeyword, LongKeyword, RegisterKeyword, RestrictKeyword, ReturnKeyword, ShortKeyword,
    SignedKeyword, SizeofKeyword, StaticKeyword, StructKeyword, SwitchKeyword, TypedefKeyword, UnionKeyword,
    UnsignedKeyword, VoidKeyword, VolatileKeyword, WhileKeyword, AlignasKeyword, AlignofKeyword, AtomicKeyword,
    BoolKeyword, ComplexKeyword, GenericKeyword, ImaginaryKeyword, NoreturnKeyword, StaticAssertKeyword,
    ThreadLocalKeyword,

    // GNU keywords, under all their spellings (typeof, __typeof, __typeof__ …).
    TypeofKeyword, AsmKeyword, AttributeKeyword, ExtensionKeyword, AutoTypeKeyword, LabelKeyword, Int128Keyword, UnsignedInt128Keyword,
    RealKeyword, ImagKeyword,

    // Built-in operators that take a type name.
    BuiltinVaArgKeyword, BuiltinOffsetofKeyword, BuiltinTypesCompatibleKeyword, BuiltinChooseExprKeyword, BuiltinVaListKeyword,
#pragma warning restore CS1591
}
