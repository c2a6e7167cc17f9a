using System.Text;
using static CSockTranslate.Runtime.PosixRegex;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>Reads a bracket expression (POSIX 9.3.5), from behind its opening bracket.</summary>
internal sealed class BracketParser(PatternText text, int position, bool isUnicode, bool ignoresCase, bool hasLines)
{
    /// <summary>How long a name of a class may be.</summary>
    private const int LongestName = 32;

    private enum ElementKind
    {
        Character,
        Class,
        Equivalence,
        Symbol,
    }

    private readonly PatternText _text = text;

    /// <summary>Where the expression goes on.</summary>
    internal int Position { get; private set; } = position;

    /// <summary>REG_* of what is wrong, 0 for nothing.</summary>
    internal int Error { get; private set; }

    private bool AtEnd => Position >= _text.Length;

    /// <summary>The set, or null with <see cref="Error"/> set.</summary>
    internal CharacterSet? Parse()
    {
        var set = new CharacterSet { IsUnicode = isUnicode };
        if (AtEnd)
        {
            return Fail(REG_BADPAT);
        }

        if (_text[Position] == '^')
        {
            set.IsNegated = true;
            if (hasLines)
            {
                set.Add('\n');
            }

            Position++;
            if (AtEnd)
            {
                return Fail(REG_BADPAT);
            }
        }

        bool isFirst = true;
        do
        {
            if (!ParseElement(acceptsHyphen: isFirst, out Element first))
            {
                return null;
            }

            isFirst = false;
            bool isBound = first.Kind is ElementKind.Character or ElementKind.Symbol;
            if (isBound && AtEnd)
            {
                return Fail(REG_EBRACK);
            }

            if (isBound && _text[Position] == '-')
            {
                if (Position + 1 >= _text.Length)
                {
                    return Fail(REG_EBRACK);
                }

                if (_text[Position + 1] != ']')
                {
                    Position++;
                    if (!ParseElement(acceptsHyphen: true, out Element last) || !AddRange(set, first, last))
                    {
                        return null;
                    }

                    continue;
                }
            }

            if (!Add(set, first))
            {
                return null;
            }
        }
        while (!AtEnd && _text[Position] != ']');

        if (AtEnd)
        {
            return Fail(REG_EBRACK);
        }

        Position++;
        return set;
    }

    private CharacterSet? Fail(int error)
    {
        Error = error;
        return null;
    }

    private bool Refuse(int error)
    {
        Error = error;
        return false;
    }

    private bool ParseElement(bool acceptsHyphen, out Element element)
    {
        int character = _text[Position++];
        element = new Element(ElementKind.Character, character);
        if (character == '[' && !AtEnd && (_text.Raw(Position) is '.' or '=' or ':'))
        {
            return ParseName(_text.Raw(Position++), out element);
        }

        // A hyphen in the middle that is no range stands before the end only.
        return character != '-' || acceptsHyphen || (!AtEnd && _text[Position] == ']') || Refuse(REG_ERANGE);
    }

    private bool ParseName(int delimiter, out Element element)
    {
        element = default;
        var name = new StringBuilder();
        int first = 0;
        while (true)
        {
            if (AtEnd || name.Length >= LongestName)
            {
                return Refuse(REG_EBRACK);
            }

            int character = delimiter == ':' ? _text.Raw(Position) : _text[Position];
            Position++;
            if (AtEnd)
            {
                return Refuse(REG_EBRACK);
            }

            if (character == delimiter && _text[Position] == ']')
            {
                break;
            }

            first = name.Length == 0 ? character : first;
            name.Append((char)character);
        }

        Position++;
        element = new Element(
            delimiter == ':' ? ElementKind.Class : delimiter == '=' ? ElementKind.Equivalence : ElementKind.Symbol, first, name.ToString());
        return true;
    }

    private bool Add(CharacterSet set, Element element)
    {
        switch (element.Kind)
        {
            case ElementKind.Character:
                set.Add(element.Character);
                return true;
            case ElementKind.Class:
                string name = ignoresCase && (element.Name is "upper" or "lower") ? "alpha" : element.Name!;
                return set.AddClass(name) || Refuse(REG_ECTYPE);
            default:
                // The locales that there are have no elements of several characters, and every character is equivalent to itself only.
                if (element.Name!.Length != 1)
                {
                    return Refuse(REG_ECOLLATE);
                }

                set.Add(element.Character);
                return true;
        }
    }

    private bool AddRange(CharacterSet set, Element first, Element last)
    {
        if (first.Kind is ElementKind.Class or ElementKind.Equivalence || last.Kind is ElementKind.Class or ElementKind.Equivalence)
        {
            return Refuse(REG_ERANGE);
        }

        if (first.Name is { Length: not 1 } || last.Name is { Length: not 1 })
        {
            return Refuse(REG_ECOLLATE);
        }

        if (first.Character > last.Character)
        {
            return Refuse(REG_ERANGE);
        }

        set.AddRange(first.Character, last.Character);
        return true;
    }

    private readonly record struct Element(ElementKind Kind, int Character, string? Name = null);
}
