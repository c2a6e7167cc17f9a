using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>
/// An initialiser in normal form (C11 §6.7.9): designators and elided braces are resolved, so each part says which element or member it
/// is for. What no part names is zero.
/// </summary>
/// <param name="syntax">What it was bound from.</param>
/// <param name="type">The type of the object, its length completed.</param>
public abstract class BoundInitializer(SyntaxNode syntax, CType type)
{
    /// <summary>What it was bound from.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>The type of the object, its length completed.</summary>
    public CType Type { get; } = type;
}

/// <summary>An expression, converted to the object's type; also a whole structure.</summary>
public sealed class BoundExpressionInitializer(BoundExpression expression) : BoundInitializer(expression.Syntax, expression.Type)
{
    /// <summary>The expression.</summary>
    public BoundExpression Expression { get; } = expression;
}

/// <summary>A string literal for a character array.</summary>
public sealed class BoundStringInitializer(SyntaxNode syntax, ArrayType type, BoundStringLiteral literal) : BoundInitializer(syntax, type)
{
    /// <summary>The literal; the array takes as much of it, NUL included, as it has room for.</summary>
    public BoundStringLiteral Literal { get; } = literal;
}

/// <summary>Elements of an array.</summary>
public sealed class BoundArrayInitializer(SyntaxNode syntax, ArrayType type, IReadOnlyList<BoundElementInitializer> elements)
    : BoundInitializer(syntax, type)
{
    /// <summary>The elements in order of evaluation; of two for the same index the later one counts.</summary>
    public IReadOnlyList<BoundElementInitializer> Elements { get; } = elements;
}

/// <summary>An element, or with GNU's ranges several that get the same value.</summary>
/// <param name="First">The index.</param>
/// <param name="Last">The last index; that of <paramref name="First"/> for a single element.</param>
/// <param name="Value">The value.</param>
public sealed record BoundElementInitializer(long First, long Last, BoundInitializer Value);

/// <summary>Members of a structure or union.</summary>
public sealed class BoundRecordInitializer(SyntaxNode syntax, CType type, IReadOnlyList<BoundFieldInitializer> fields) : BoundInitializer(syntax, type)
{
    /// <summary>The members in order of evaluation.</summary>
    public IReadOnlyList<BoundFieldInitializer> Fields { get; } = fields;
}

/// <summary>A member. Members of anonymous members are inside a <see cref="BoundRecordInitializer"/> for the anonymous one.</summary>
/// <param name="Field">The member.</param>
/// <param name="Value">The value.</param>
public sealed record BoundFieldInitializer(FieldSymbol Field, BoundInitializer Value);
