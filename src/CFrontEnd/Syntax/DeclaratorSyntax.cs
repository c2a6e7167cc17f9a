using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>
/// A declarator, concrete or abstract (C11 §6.7.6). It reads outside in: the outermost node is the operator that applies last to the
/// declared name, so <c>*a[3]</c> is a pointer declarator around an array declarator around the name.
/// </summary>
public abstract class DeclaratorSyntax(TokenRange range) : SyntaxNode(range)
{
    /// <summary>The declared name; null in an abstract declarator.</summary>
    public abstract Token? Name { get; }
}

/// <summary>The name itself, or the place where an abstract declarator lacks one.</summary>
public sealed class NameDeclaratorSyntax(TokenRange range, Token? name) : DeclaratorSyntax(range)
{
    /// <inheritdoc/>
    public override Token? Name { get; } = name;
}

/// <summary><c>( declarator )</c>.</summary>
public sealed class ParenthesizedDeclaratorSyntax(TokenRange range, DeclaratorSyntax inner) : DeclaratorSyntax(range)
{
    /// <summary>What is inside.</summary>
    public DeclaratorSyntax Inner { get; } = inner;

    /// <inheritdoc/>
    public override Token? Name { get; } = inner.Name;
}

/// <summary><c>* qualifiers declarator</c>.</summary>
public sealed class PointerDeclaratorSyntax(TokenRange range, IReadOnlyList<Token> qualifiers, DeclaratorSyntax inner) : DeclaratorSyntax(range)
{
    /// <summary>The pointer's own qualifiers.</summary>
    public IReadOnlyList<Token> Qualifiers { get; } = qualifiers;

    /// <summary>What the star applies to.</summary>
    public DeclaratorSyntax Inner { get; } = inner;

    /// <inheritdoc/>
    public override Token? Name { get; } = inner.Name;
}

/// <summary><c>declarator [ size ]</c>.</summary>
public sealed class ArrayDeclaratorSyntax(
    TokenRange range, DeclaratorSyntax inner, ExpressionSyntax? size, bool isStatic, bool isStar, IReadOnlyList<Token> qualifiers)
    : DeclaratorSyntax(range)
{
    /// <summary>What the brackets apply to.</summary>
    public DeclaratorSyntax Inner { get; } = inner;

    /// <summary>The number of elements, or null.</summary>
    public ExpressionSyntax? Size { get; } = size;

    /// <summary>Whether <c>static</c> stands inside the brackets.</summary>
    public bool IsStatic { get; } = isStatic;

    /// <summary>Whether it is <c>[*]</c>.</summary>
    public bool IsStar { get; } = isStar;

    /// <summary>Qualifiers inside the brackets.</summary>
    public IReadOnlyList<Token> Qualifiers { get; } = qualifiers;

    /// <inheritdoc/>
    public override Token? Name { get; } = inner.Name;
}

/// <summary><c>declarator ( parameters )</c>.</summary>
public sealed class FunctionDeclaratorSyntax(
    TokenRange range, DeclaratorSyntax inner, IReadOnlyList<ParameterSyntax>? parameters, bool isVariadic, IReadOnlyList<Token> identifiers)
    : DeclaratorSyntax(range)
{
    /// <summary>What the parentheses apply to.</summary>
    public DeclaratorSyntax Inner { get; } = inner;

    /// <summary>The parameters of a prototype (<c>(void)</c> is one parameter of type void); null for <c>()</c> and identifier lists.</summary>
    public IReadOnlyList<ParameterSyntax>? Parameters { get; } = parameters;

    /// <summary>Whether the prototype ends in <c>...</c>.</summary>
    public bool IsVariadic { get; } = isVariadic;

    /// <summary>The names of a K&amp;R identifier list.</summary>
    public IReadOnlyList<Token> Identifiers { get; } = identifiers;

    /// <inheritdoc/>
    public override Token? Name { get; } = inner.Name;
}

/// <summary>A parameter declaration.</summary>
public sealed class ParameterSyntax(TokenRange range, DeclarationSpecifiersSyntax specifiers, DeclaratorSyntax? declarator) : SyntaxNode(range)
{
    /// <summary>The specifiers.</summary>
    public DeclarationSpecifiersSyntax Specifiers { get; } = specifiers;

    /// <summary>The declarator, concrete or abstract, or null.</summary>
    public DeclaratorSyntax? Declarator { get; } = declarator;
}
