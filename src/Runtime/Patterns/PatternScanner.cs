using static CSockTranslate.Runtime.Patterns.PatternTokenKind;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>Splits a regular expression into tokens: basic ones (POSIX 9.3) and extended ones (POSIX 9.4), with GNU's operators.</summary>
internal sealed class PatternScanner(PatternText text, bool isExtended)
{
    private readonly PatternText _text = text;
    private readonly bool _isExtended = isExtended;

    /// <summary>The characters of the expression.</summary>
    internal PatternText Text => _text;

    /// <summary>Where the next token starts.</summary>
    internal int Position { get; set; }

    /// <summary>The next token. Where an expression may start, a circumflex is an anchor in basic expressions too.</summary>
    internal PatternToken Next(bool mayStart = false)
    {
        PatternToken token = Peek(Position, mayStart, out int length);
        Position += length;
        return token;
    }

    private PatternToken Peek(int at, bool mayStart, out int length)
    {
        length = 1;
        if (at >= _text.Length)
        {
            length = 0;
            return new PatternToken(End);
        }

        int character = _text[at];
        if (character == '\\')
        {
            if (at + 1 >= _text.Length)
            {
                return new PatternToken(LoneBackslash);
            }

            length = 2;
            return Escaped(_text.Raw(at + 1));
        }

        PatternTokenKind kind = character switch
        {
            '*' => Star,
            '[' => OpenBracket,
            '.' => Period,
            '|' when _isExtended => Alternative,
            '+' when _isExtended => Plus,
            '?' when _isExtended => Question,
            '{' when _isExtended => OpenInterval,
            '}' when _isExtended => CloseInterval,
            '(' when _isExtended => OpenGroup,
            ')' when _isExtended => CloseGroup,
            '^' when _isExtended || mayStart || at == 0 => Anchor,
            '$' when _isExtended || EndsExpression(at + 1) => Anchor,
            _ => Character,
        };
        return kind == Anchor
            ? new PatternToken(Anchor, (int)(character == '^' ? PlaceCondition.LineStart : PlaceCondition.LineEnd))
            : new PatternToken(kind, character);
    }

    private bool EndsExpression(int at) => Peek(at, false, out _).Kind is End or Alternative or CloseGroup;

    private PatternToken Escaped(int character) => character switch
    {
        >= '1' and <= '9' => new PatternToken(BackReference, character - '1'),
        '<' => new PatternToken(Anchor, (int)PlaceCondition.WordStart),
        '>' => new PatternToken(Anchor, (int)PlaceCondition.WordEnd),
        '`' => new PatternToken(Anchor, (int)PlaceCondition.TextStart),
        '\'' => new PatternToken(Anchor, (int)PlaceCondition.TextEnd),
        'b' => new PatternToken(WordBoundary),
        'B' => new PatternToken(NoWordBoundary),
        'w' => new PatternToken(Word),
        'W' => new PatternToken(NoWord),
        's' => new PatternToken(Space),
        'S' => new PatternToken(NoSpace),
        '|' when !_isExtended => new PatternToken(Alternative, character),
        '+' when !_isExtended => new PatternToken(Plus, character),
        '?' when !_isExtended => new PatternToken(Question, character),
        '{' when !_isExtended => new PatternToken(OpenInterval, character),
        '}' when !_isExtended => new PatternToken(CloseInterval, character),
        '(' when !_isExtended => new PatternToken(OpenGroup, character),
        ')' when !_isExtended => new PatternToken(CloseGroup, character),
        _ => new PatternToken(Character, character),
    };
}
