using System.Collections.Generic;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>What a part of a regular expression is.</summary>
internal enum PatternKind
{
    /// <summary>One character.</summary>
    Character,

    /// <summary>A character of a set.</summary>
    Set,

    /// <summary>A condition on the place.</summary>
    Anchor,

    /// <summary>What a group has matched.</summary>
    BackReference,

    /// <summary>Parts one behind the other.</summary>
    Sequence,

    /// <summary>One of two parts; the second, or the first, may be missing and is empty then.</summary>
    Alternative,

    /// <summary>A part any number of times.</summary>
    Repetition,

    /// <summary>A part that stands elsewhere, too; its groups are not optional here.</summary>
    Copy,

    /// <summary>A group, which tells where it matched.</summary>
    Group,
}

/// <summary>
/// A part of a regular expression as it was parsed. A part that is repeated a number of times stands in the tree as often, as one object.
/// </summary>
internal sealed class PatternNode(PatternKind kind)
{
    /// <summary>What it is.</summary>
    internal PatternKind Kind { get; } = kind;

    /// <summary>The character of <see cref="PatternKind.Character"/>, the number from 0 of a group and of a reference to one.</summary>
    internal int Value { get; init; }

    /// <summary>The set of <see cref="PatternKind.Set"/>.</summary>
    internal CharacterSet? Set { get; init; }

    /// <summary>The condition of <see cref="PatternKind.Anchor"/>.</summary>
    internal PlaceCondition Condition { get; init; }

    /// <summary>The parts of <see cref="PatternKind.Sequence"/>.</summary>
    internal List<PatternNode>? Parts { get; init; }

    /// <summary>The contents of a group, what is copied or repeated, or the first alternative; null for nothing.</summary>
    internal PatternNode? First { get; set; }

    /// <summary>The second alternative; null for nothing.</summary>
    internal PatternNode? Second { get; init; }

    /// <summary>Whether a group is repeated from zero times on: an empty match does not replace an earlier one then.</summary>
    internal bool IsOptional { get; set; }

    /// <summary>The same part at another place.</summary>
    internal PatternNode Copy() => new(PatternKind.Copy) { First = this };

    /// <summary>Two parts one behind the other.</summary>
    internal static PatternNode Join(PatternNode first, PatternNode second) => new(PatternKind.Sequence) { Parts = [first, second] };
}
