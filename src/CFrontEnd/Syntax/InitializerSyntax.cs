using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>An initialiser (C11 §6.7.9).</summary>
public abstract class InitializerSyntax(TokenRange range) : SyntaxNode(range);

/// <summary>An expression as initialiser.</summary>
public sealed class ExpressionInitializerSyntax(ExpressionSyntax expression) : InitializerSyntax(expression.Range)
{
    /// <summary>The expression.</summary>
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>{ … }</c>.</summary>
public sealed class BraceInitializerSyntax(TokenRange range, IReadOnlyList<InitializerItemSyntax> items) : InitializerSyntax(range)
{
    /// <summary>The items in order; GNU and C2x allow none.</summary>
    public IReadOnlyList<InitializerItemSyntax> Items { get; } = items;
}

/// <summary>One item of a brace initialiser.</summary>
public sealed class InitializerItemSyntax(TokenRange range, IReadOnlyList<DesignatorSyntax> designators, InitializerSyntax initializer) : SyntaxNode(range)
{
    /// <summary>The designators; empty for the next subobject in order.</summary>
    public IReadOnlyList<DesignatorSyntax> Designators { get; } = designators;

    /// <summary>The value.</summary>
    public InitializerSyntax Initializer { get; } = initializer;
}

/// <summary>A designator.</summary>
public abstract class DesignatorSyntax(TokenRange range) : SyntaxNode(range);

/// <summary><c>.member</c> (or GNU's old <c>member:</c>).</summary>
public sealed class MemberDesignatorSyntax(TokenRange range, Token member) : DesignatorSyntax(range)
{
    /// <summary>The member's name.</summary>
    public Token Member { get; } = member;
}

/// <summary><c>[index]</c>, or GNU's <c>[first ... last]</c>.</summary>
public sealed class IndexDesignatorSyntax(TokenRange range, ExpressionSyntax index, ExpressionSyntax? lastIndex) : DesignatorSyntax(range)
{
    /// <summary>The index, or the first of a range.</summary>
    public ExpressionSyntax Index { get; } = index;

    /// <summary>The last index of a range, or null.</summary>
    public ExpressionSyntax? LastIndex { get; } = lastIndex;
}
