namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// A set of integers (or pointers), known only by the five classes that results of the socket API are told apart by:
/// below -1, -1, 0, 1, above 1. A null pointer is 0.
/// </summary>
[Flags]
internal enum ValueSet : byte
{
    None = 0,
    BelowMinusOne = 1,
    MinusOne = 2,
    Zero = 4,
    One = 8,
    AboveOne = 16,
    Negative = BelowMinusOne | MinusOne,
    Positive = One | AboveOne,
    NonNegative = Zero | Positive,
    NonZero = Negative | Positive,
    Any = Negative | NonNegative,
}

/// <summary>The relations that a condition can ask for.</summary>
internal enum Relation
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal static class ValueSets
{
    private static readonly (ValueSet Class, long Low, long High)[] s_classes =
    [
        (ValueSet.BelowMinusOne, long.MinValue, -2),
        (ValueSet.MinusOne, -1, -1),
        (ValueSet.Zero, 0, 0),
        (ValueSet.One, 1, 1),
        (ValueSet.AboveOne, 2, long.MaxValue),
    ];

    /// <summary>The negatives of a set's members.</summary>
    public static ValueSet Negated(this ValueSet values) =>
        (values & ValueSet.Zero)
        | ((values & ValueSet.BelowMinusOne) != 0 ? ValueSet.AboveOne : 0) | ((values & ValueSet.MinusOne) != 0 ? ValueSet.One : 0)
        | ((values & ValueSet.One) != 0 ? ValueSet.MinusOne : 0) | ((values & ValueSet.AboveOne) != 0 ? ValueSet.BelowMinusOne : 0);

    /// <summary>The class that <paramref name="constant"/> belongs to.</summary>
    public static ValueSet Of(long constant) => Satisfying(Relation.Equal, constant);

    /// <summary>The classes with at least one member that stands in <paramref name="relation"/> to <paramref name="constant"/>.</summary>
    public static ValueSet Satisfying(Relation relation, long constant)
    {
        ValueSet result = ValueSet.None;
        foreach ((ValueSet @class, long low, long high) in s_classes)
        {
            bool some = relation switch
            {
                Relation.Equal => low <= constant && constant <= high,
                Relation.NotEqual => low != constant || high != constant,
                Relation.Less => low < constant,
                Relation.LessOrEqual => low <= constant,
                Relation.Greater => high > constant,
                _ => high >= constant,
            };
            if (some)
            {
                result |= @class;
            }
        }

        return result;
    }

    /// <summary>The relation that holds exactly when <paramref name="relation"/> does not.</summary>
    public static Relation Negate(Relation relation) => relation switch
    {
        Relation.Equal => Relation.NotEqual,
        Relation.NotEqual => Relation.Equal,
        Relation.Less => Relation.GreaterOrEqual,
        Relation.LessOrEqual => Relation.Greater,
        Relation.Greater => Relation.LessOrEqual,
        _ => Relation.Less,
    };

    /// <summary>The relation that holds for (b, a) exactly when <paramref name="relation"/> holds for (a, b).</summary>
    public static Relation Mirror(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.LessOrEqual => Relation.GreaterOrEqual,
        Relation.Greater => Relation.Less,
        Relation.GreaterOrEqual => Relation.LessOrEqual,
        _ => relation,
    };
}
