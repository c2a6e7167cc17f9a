using System.Collections.Generic;
using static CSockTranslate.Runtime.Patterns.PatternTokenKind;
using static CSockTranslate.Runtime.PosixRegex;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>
/// Makes a tree of a regular expression (POSIX 9.5). What POSIX leaves open is as in glibc. A part that failed is null and <see cref="Error"/> is set; a part
/// that is null without an error is empty.
/// </summary>
internal sealed class PatternParser
{
    private readonly PatternScanner _scanner;
    private readonly bool _isExtended;
    private readonly bool _isUnicode;
    private readonly bool _ignoresCase;
    private readonly bool _hasLines;
    private PatternToken _token;
    private int _completeGroups;

    /// <summary>Prepares for an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="flags">REG_EXTENDED, REG_ICASE, REG_NEWLINE.</param>
    /// <param name="isUnicode">Whether the locale has UTF-8.</param>
    internal PatternParser(PatternText text, int flags, bool isUnicode)
    {
        _isExtended = (flags & REG_EXTENDED) != 0;
        _ignoresCase = (flags & REG_ICASE) != 0;
        _hasLines = (flags & REG_NEWLINE) != 0;
        _isUnicode = isUnicode;
        _scanner = new PatternScanner(text, _isExtended);
    }

    /// <summary>REG_* of what is wrong, 0 for nothing.</summary>
    internal int Error { get; private set; }

    /// <summary>How many groups there are.</summary>
    internal int GroupCount { get; private set; }

    /// <summary>The groups that are referred to, as bits.</summary>
    internal int ReferredGroups { get; private set; }

    /// <summary>Parses the whole expression.</summary>
    internal PatternNode? Parse()
    {
        Advance(mayStart: true);
        return ParseAlternatives(0);
    }

    private void Advance(bool mayStart = false) => _token = _scanner.Next(mayStart);

    private PatternNode? Fail(int error)
    {
        Error = error;
        return null;
    }

    private bool EndsBranch(int depth) => _token.Kind is Alternative or End || (depth > 0 && _token.Kind == CloseGroup);

    private PatternNode? ParseAlternatives(int depth)
    {
        int completeBefore = _completeGroups;
        PatternNode? tree = ParseBranch(depth);
        while (Error == 0 && _token.Kind == Alternative)
        {
            Advance(mayStart: true);
            PatternNode? branch = null;
            if (!EndsBranch(depth))
            {
                // A group of one branch is not there for another one.
                int complete = _completeGroups;
                _completeGroups = completeBefore;
                branch = ParseBranch(depth);
                _completeGroups |= complete;
            }

            tree = new PatternNode(PatternKind.Alternative) { First = tree, Second = branch };
        }

        return Error == 0 ? tree : null;
    }

    private PatternNode? ParseBranch(int depth)
    {
        PatternNode? first = ParseExpression(depth);
        List<PatternNode>? parts = null;
        while (Error == 0 && !EndsBranch(depth))
        {
            PatternNode? next = ParseExpression(depth);
            if (first is null)
            {
                first = next;
            }
            else if (next is not null)
            {
                (parts ??= [first]).Add(next);
            }
        }

        return Error != 0 ? null : parts is null ? first : new PatternNode(PatternKind.Sequence) { Parts = parts };
    }

    private PatternNode? ParseExpression(int depth)
    {
        PatternToken token = _token;
        PatternNode? tree;
        switch (token.Kind)
        {
            case OpenGroup:
                tree = ParseGroup(depth + 1);
                break;
            case OpenBracket:
                tree = ParseBracket();
                break;
            case BackReference:
                if ((_completeGroups & (1 << token.Value)) == 0)
                {
                    return Fail(REG_ESUBREG);
                }

                ReferredGroups |= 1 << token.Value;
                tree = new PatternNode(PatternKind.BackReference) { Value = token.Value };
                break;
            case OpenInterval when !_isExtended:
            case Star or Plus or Question or OpenInterval when _isExtended:
                return Fail(REG_BADRPT);
            case CloseGroup when !_isExtended:
                // POSIX has one error for both sides.
                return Fail(REG_EPAREN);
            case Character or Star or Plus or Question or OpenInterval or CloseInterval or CloseGroup:
                tree = new PatternNode(PatternKind.Character) { Value = token.Value };
                break;
            case Anchor:
                // An anchor can't be repeated.
                Advance();
                return At((PlaceCondition)token.Value);
            case WordBoundary:
                Advance();
                return Either(PlaceCondition.WordStart, PlaceCondition.WordEnd);
            case NoWordBoundary:
                Advance();
                return Either(PlaceCondition.InsideWord, PlaceCondition.OutsideWord);
            case Period:
                tree = Of(CharacterSet.Period(_isUnicode, !_hasLines));
                break;
            case Word or NoWord:
                tree = Of(Class("alnum", '_', token.Kind == NoWord));
                break;
            case Space or NoSpace:
                tree = Of(Class("space", null, token.Kind == NoSpace));
                break;
            case LoneBackslash:
                return Fail(REG_EESCAPE);
            default:
                return null;
        }

        if (Error != 0)
        {
            return null;
        }

        Advance();
        while (_token.Repeats)
        {
            tree = ParseRepetition(tree);
            if (Error != 0)
            {
                return null;
            }

            if (!_isExtended && (_token.Kind is Star or OpenInterval))
            {
                return Fail(REG_BADRPT);
            }
        }

        return tree;
    }

    private PatternNode? ParseGroup(int depth)
    {
        int number = GroupCount++;
        Advance(mayStart: true);
        PatternNode? contents = null;
        if (_token.Kind != CloseGroup)
        {
            contents = ParseAlternatives(depth);
            if (Error == 0 && _token.Kind != CloseGroup)
            {
                Error = REG_EPAREN;
            }

            if (Error != 0)
            {
                return null;
            }
        }

        if (number < 9)
        {
            _completeGroups |= 1 << number;
        }

        return new PatternNode(PatternKind.Group) { Value = number, First = contents };
    }

    private PatternNode? ParseBracket()
    {
        var parser = new BracketParser(_scanner.Text, _scanner.Position, _isUnicode, _ignoresCase, _hasLines);
        CharacterSet? set = parser.Parse();
        _scanner.Position = parser.Position;
        return set is null ? Fail(parser.Error) : Of(set);
    }

    private PatternNode? ParseRepetition(PatternNode? part)
    {
        int least = _token.Kind == Plus ? 1 : 0;
        int most = _token.Kind == Question ? 1 : -1;
        if (_token.Kind == OpenInterval)
        {
            if (!ParseInterval(out least, out most))
            {
                return null;
            }
        }

        Advance();
        if (part is null || (least == 0 && most == 0))
        {
            return null;
        }

        PatternNode? required = null;
        if (least > 0)
        {
            var parts = new List<PatternNode>(least);
            for (int i = 0; i < least; i++)
            {
                parts.Add(i == 0 ? part : part.Copy());
            }

            required = least == 1 ? part : new PatternNode(PatternKind.Sequence) { Parts = parts };
            if (least == most)
            {
                return required;
            }
        }

        // In glibc only the first of the parts that may be missing is one whose empty match does not count.
        if (part.Kind == PatternKind.Group)
        {
            PatternNode? contents = required is null ? part.First : part.First?.Copy();
            part = new PatternNode(PatternKind.Group) { Value = part.Value, First = contents, IsOptional = true };
        }
        else if (required is not null)
        {
            part = part.Copy();
        }

        PatternNode tree = most < 0
            ? new PatternNode(PatternKind.Repetition) { First = part }
            : new PatternNode(PatternKind.Alternative) { First = part };
        for (int i = least + 2; i <= most; i++)
        {
            tree = new PatternNode(PatternKind.Alternative) { First = PatternNode.Join(tree, part.Copy()) };
        }

        return required is null ? tree : PatternNode.Join(required, tree);
    }

    private bool ParseInterval(out int least, out int most)
    {
        const int None = -1;
        const int Wrong = -2;
        most = 0;
        least = ParseNumber();
        if (least == None)
        {
            if (_token is not { Kind: Character, Value: ',' })
            {
                Error = REG_BADBR;
                return false;
            }

            least = 0;
        }

        if (least != Wrong)
        {
            most = _token.Kind == CloseInterval ? least : _token is { Kind: Character, Value: ',' } ? ParseNumber() : Wrong;
        }

        if (least == Wrong || most == Wrong)
        {
            Error = _token.Kind == End ? REG_EBRACE : REG_BADBR;
        }
        else if ((most != None && least > most) || _token.Kind != CloseInterval)
        {
            Error = REG_BADBR;
        }
        else if ((most == None ? least : most) > RE_DUP_MAX)
        {
            Error = REG_ESIZE;
        }

        return Error == 0;
    }

    // A number up to a comma or the end of the interval: -1 if there is none, -2 if something else stands there.
    private int ParseNumber()
    {
        int number = -1;
        while (true)
        {
            Advance();
            if (_token.Kind == End)
            {
                return -2;
            }

            if (_token.Kind == CloseInterval || _token.Value == ',')
            {
                return number;
            }

            bool isDigit = _token is { Kind: Character, Value: >= '0' and <= '9' };
            number = !isDigit || number == -2 ? -2
                : number == -1 ? _token.Value - '0'
                : System.Math.Min(RE_DUP_MAX + 1, (number * 10) + _token.Value - '0');
        }
    }

    private CharacterSet Class(string name, char? extra, bool isNegated)
    {
        var set = new CharacterSet { IsUnicode = _isUnicode, IsNegated = isNegated };
        set.AddClass(name);
        if (extra is { } character)
        {
            set.Add(character);
        }

        return set;
    }

    private static PatternNode Of(CharacterSet set) => new(PatternKind.Set) { Set = set };

    private static PatternNode At(PlaceCondition condition) => new(PatternKind.Anchor) { Condition = condition };

    private static PatternNode Either(PlaceCondition first, PlaceCondition second) =>
        new(PatternKind.Alternative) { First = At(first), Second = At(second) };
}
