using static CSockTranslate.Runtime.PosixRegex;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>The text that an expression is looked for in, and what its places are.</summary>
internal sealed class MatchSubject(MatchProgram program, PatternText text, int flags)
{
    private readonly PatternText _text = text;
    private readonly bool _hasLines = (program.Flags & REG_NEWLINE) != 0;
    private readonly bool _isUnicode = program.IsUnicode;
    private readonly bool _startsLine = (flags & REG_NOTBOL) == 0;
    private readonly bool _endsLine = (flags & REG_NOTEOL) == 0;

    /// <summary>How many characters there are.</summary>
    internal int Length => _text.Length;

    /// <summary>A character.</summary>
    internal int this[int index] => _text[index];

    /// <summary>Whether a condition holds at a place.</summary>
    internal bool Holds(PlaceCondition condition, int at) => condition switch
    {
        PlaceCondition.LineStart => at == 0 ? _startsLine : _hasLines && _text.Raw(at - 1) == '\n',
        PlaceCondition.LineEnd => at == Length ? _endsLine : _hasLines && _text.Raw(at) == '\n',
        PlaceCondition.TextStart => at == 0,
        PlaceCondition.TextEnd => at == Length,
        PlaceCondition.WordStart => !IsWord(at - 1) && IsWord(at),
        PlaceCondition.WordEnd => IsWord(at - 1) && !IsWord(at),
        PlaceCondition.InsideWord => IsWord(at - 1) && IsWord(at),
        _ => !IsWord(at - 1) && !IsWord(at),
    };

    private bool IsWord(int index)
    {
        if (index < 0 || index >= Length)
        {
            return false;
        }

        int character = _text.Raw(index);
        return character == '_'
            || (character >= 0 && (_isUnicode ? Wctype.iswalnum((uint)character) : Ctype.isalnum(character)) != 0);
    }
}
