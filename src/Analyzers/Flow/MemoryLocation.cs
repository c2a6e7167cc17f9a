using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// Where a value lives: a local, a parameter, a static field, the current object or what a symbol points to, and the way from
/// there through fields and elements.
/// </summary>
internal sealed class MemoryLocation : IEquatable<MemoryLocation>
{
    /// <summary>The longest way that is followed.</summary>
    public const int MaximumDepth = 5;

    /// <summary>The object that an instance method runs on.</summary>
    public static readonly object CurrentObject = new();

    /// <summary>The thread's <c>errno</c>.</summary>
    public static MemoryLocation Errno { get; } = new(new object());

    private readonly int _hash;

    public MemoryLocation(object root)
        : this(root, [])
    {
    }

    private MemoryLocation(object root, ImmutableArray<object> steps)
    {
        Root = root;
        Steps = steps;
        int hash = root.GetHashCode();
        foreach (object step in steps)
        {
            hash = unchecked((hash * 31) + step.GetHashCode());
        }

        _hash = hash;
    }

    /// <summary>An <see cref="ISymbol"/>, a <see cref="SymbolId"/> (the memory that it points to) or <see cref="CurrentObject"/>.</summary>
    public object Root { get; }

    /// <summary>Fields (<see cref="IFieldSymbol"/>) and elements (<see cref="Value"/> of the index).</summary>
    public ImmutableArray<object> Steps { get; }

    /// <summary>The last step, or null.</summary>
    public object? LastStep => Steps.IsEmpty ? null : Steps[Steps.Length - 1];

    /// <summary>The location one step further, or null when that is too far.</summary>
    public MemoryLocation? Append(object step) => Steps.Length < MaximumDepth ? new(Root, Steps.Add(step)) : null;

    /// <summary>Whether this location is <paramref name="outer"/> or lies in it.</summary>
    public bool IsWithin(MemoryLocation outer) => Root.Equals(outer.Root) && StartsWith(outer.Steps);

    /// <summary>This location with its way's beginning, <paramref name="from"/>, replaced by <paramref name="to"/>; null when too far.</summary>
    public MemoryLocation? Rebase(MemoryLocation from, MemoryLocation to)
    {
        ImmutableArray<object> steps = to.Steps.AddRange(Steps.RemoveRange(0, from.Steps.Length));
        return steps.Length <= MaximumDepth ? new(to.Root, steps) : null;
    }

    /// <summary>The same way from another root.</summary>
    public MemoryLocation WithRoot(object root) => new(root, Steps);

    /// <inheritdoc/>
    public bool Equals(MemoryLocation? other)
    {
        if (other is null || _hash != other._hash || Steps.Length != other.Steps.Length)
        {
            return false;
        }

        return Root.Equals(other.Root) && StartsWith(other.Steps);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MemoryLocation);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private bool StartsWith(ImmutableArray<object> steps)
    {
        if (Steps.Length < steps.Length)
        {
            return false;
        }

        for (int i = 0; i < steps.Length; i++)
        {
            if (!Steps[i].Equals(steps[i]))
            {
                return false;
            }
        }

        return true;
    }
}
