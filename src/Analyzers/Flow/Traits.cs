using System.Collections.Immutable;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A small map from traits to what they say, which is equal to another one that says the same.</summary>
internal sealed class Traits : IEquatable<Traits>
{
    private readonly ImmutableArray<(Trait Trait, object Content)> _entries;

    private Traits(ImmutableArray<(Trait Trait, object Content)> entries) => _entries = entries;

    /// <summary>The empty map.</summary>
    public static Traits None { get; } = new([]);

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>What is said about <paramref name="trait"/>, or null.</summary>
    public object? this[Trait trait]
    {
        get
        {
            foreach ((Trait candidate, object content) in _entries)
            {
                if (ReferenceEquals(candidate, trait))
                {
                    return content;
                }
            }

            return null;
        }
    }

    /// <summary>A map that says <paramref name="content"/> about <paramref name="trait"/>, or nothing if it is null.</summary>
    public Traits With(Trait trait, object? content)
    {
        if (Equals(this[trait], content))
        {
            return this;
        }

        ImmutableArray<(Trait Trait, object Content)> others = _entries.RemoveAll(entry => ReferenceEquals(entry.Trait, trait));
        return content is not null ? new(others.Add((trait, content))) : others.IsEmpty ? None : new(others);
    }

    /// <summary>Those traits that are asked for.</summary>
    public Traits Where(Func<Trait, bool> condition) =>
        _entries.All(entry => condition(entry.Trait)) ? this : new(_entries.RemoveAll(entry => !condition(entry.Trait)));

    /// <summary>This map with what another one says put over it.</summary>
    public Traits Over(Traits other) => other._entries.Aggregate(this, (result, entry) => result.With(entry.Trait, entry.Content));

    /// <summary>What both maps say.</summary>
    public static Traits Join(Traits one, Traits other)
    {
        if (one.Equals(other))
        {
            return one;
        }

        Traits joined = None;
        foreach (Trait trait in one._entries.Concat(other._entries).Select(entry => entry.Trait).Distinct())
        {
            joined = joined.With(trait, trait.Join(one[trait], other[trait]));
        }

        return joined;
    }

    /// <inheritdoc/>
    public bool Equals(Traits? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _entries.Length == other._entries.Length && _entries.All(entry => entry.Content.Equals(other[entry.Trait])));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Traits);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Length;
}
