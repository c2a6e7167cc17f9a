namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// Something that a rule knows about a symbol or about a path and that the engine carries along for it: through assignments, calls and
/// joins. A rule declares each of its traits once, as a static object.
/// </summary>
/// <param name="name">For people who debug.</param>
internal sealed class Trait(string name)
{
    /// <summary>
    /// What holds when either of two values can be the case; null for nothing. It must not depend on the order of its arguments, and
    /// joining again must come to an end. Without it, values that differ are forgotten.
    /// </summary>
    public Func<object?, object?, object?> Join { get; init; } = (one, other) => Equals(one, other) ? one : null;

    /// <summary>
    /// Whether paths that differ in this alone are followed one by one for as long as there are few of them; otherwise they are joined
    /// where they meet.
    /// </summary>
    public bool KeepsPathsApart { get; init; }

    /// <summary>Whether what a function learns about a parameter, and what its argument was, passes from one to the other.</summary>
    public bool CrossesCalls { get; init; }

    /// <inheritdoc/>
    public override string ToString() => name;
}
