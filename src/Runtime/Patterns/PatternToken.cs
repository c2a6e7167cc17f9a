namespace CSockTranslate.Runtime.Patterns;

/// <summary>What the tokens of regular expressions are outside of brackets.</summary>
internal enum PatternTokenKind
{
    /// <summary>The end of the expression.</summary>
    End,

    /// <summary>A character that stands for itself.</summary>
    Character,

    /// <summary><c>|</c></summary>
    Alternative,

    /// <summary><c>*</c></summary>
    Star,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>?</c></summary>
    Question,

    /// <summary><c>{</c></summary>
    OpenInterval,

    /// <summary><c>}</c></summary>
    CloseInterval,

    /// <summary><c>(</c></summary>
    OpenGroup,

    /// <summary><c>)</c></summary>
    CloseGroup,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>.</c></summary>
    Period,

    /// <summary>A condition on the place.</summary>
    Anchor,

    /// <summary><c>\b</c></summary>
    WordBoundary,

    /// <summary><c>\B</c></summary>
    NoWordBoundary,

    /// <summary><c>\1</c> to <c>\9</c></summary>
    BackReference,

    /// <summary><c>\w</c></summary>
    Word,

    /// <summary><c>\W</c></summary>
    NoWord,

    /// <summary><c>\s</c></summary>
    Space,

    /// <summary><c>\S</c></summary>
    NoSpace,

    /// <summary>A backslash at the end.</summary>
    LoneBackslash,
}

/// <summary>A token of a regular expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The character, the number from 0 of the group that is referred to, or the condition.</param>
internal readonly record struct PatternToken(PatternTokenKind Kind, int Value = 0)
{
    /// <summary>Whether it repeats what stands before.</summary>
    internal bool Repeats => Kind is PatternTokenKind.Star or PatternTokenKind.Plus or PatternTokenKind.Question or PatternTokenKind.OpenInterval;
}
