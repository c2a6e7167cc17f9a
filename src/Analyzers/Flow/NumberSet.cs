using System.Collections.Immutable;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A few numbers in order; equal to another set of the same numbers.</summary>
internal sealed class NumberSet : IEquatable<NumberSet>
{
    private const int MaximumCount = 12;

    private readonly ImmutableArray<long> _numbers;

    private NumberSet(ImmutableArray<long> numbers) => _numbers = numbers;

    /// <summary>The empty set.</summary>
    public static NumberSet Empty { get; } = new([]);

    /// <summary>Whether <paramref name="number"/> is one of them.</summary>
    public bool Contains(long number) => _numbers.BinarySearch(number) >= 0;

    /// <summary>This set with one more number, unless there are too many already.</summary>
    public NumberSet Add(long number)
    {
        int index = _numbers.BinarySearch(number);
        return index >= 0 || _numbers.Length >= MaximumCount ? this : new(_numbers.Insert(~index, number));
    }

    /// <summary>The numbers that are in both sets.</summary>
    public NumberSet Intersect(NumberSet other) =>
        Equals(other) ? this : new(_numbers.RemoveAll(number => !other.Contains(number)));

    /// <inheritdoc/>
    public bool Equals(NumberSet? other) => ReferenceEquals(this, other) || (other is not null && _numbers.SequenceEqual(other._numbers));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NumberSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _numbers.Length == 0 ? 0 : _numbers[0].GetHashCode() + _numbers.Length;
}
