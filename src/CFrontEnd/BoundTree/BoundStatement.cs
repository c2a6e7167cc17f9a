using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>A statement.</summary>
/// <param name="syntax">What it was bound from.</param>
public abstract class BoundStatement(SyntaxNode syntax)
{
    /// <summary>What it was bound from.</summary>
    public SyntaxNode Syntax { get; } = syntax;
}

/// <summary>A statement in error, or one without effect that a diagnostic has been given for.</summary>
public sealed class BoundErrorStatement(SyntaxNode syntax) : BoundStatement(syntax);

/// <summary>A block.</summary>
public sealed class BoundBlock(SyntaxNode syntax, IReadOnlyList<BoundStatement> statements) : BoundStatement(syntax)
{
    /// <summary>The statements in order.</summary>
    public IReadOnlyList<BoundStatement> Statements { get; } = statements;
}

/// <summary>A declaration among statements; what it declares is in the order of its declarators.</summary>
public sealed class BoundDeclaration(SyntaxNode syntax, IReadOnlyList<BoundDeclarator> declarators, IReadOnlyList<Symbol> declaredTypes)
    : BoundStatement(syntax)
{
    /// <summary>The declared variables, functions and typedefs.</summary>
    public IReadOnlyList<BoundDeclarator> Declarators { get; } = declarators;

    /// <summary>The structures, unions and enumerations that its specifiers define (with a body), in order, nested ones first.</summary>
    public IReadOnlyList<Symbol> DeclaredTypes { get; } = declaredTypes;
}

/// <summary>One declared name.</summary>
/// <param name="Syntax">The declarator.</param>
/// <param name="Symbol">The variable, function or typedef.</param>
/// <param name="Initializer">The initialiser as written here, also that of a static variable; null if none.</param>
public sealed record BoundDeclarator(SyntaxNode Syntax, Symbol Symbol, BoundInitializer? Initializer)
{
    /// <summary>
    /// The call that is made when a local variable goes out of scope, with its address (GNU's <c>cleanup</c>; GCC manual, "Common Variable
    /// Attributes"); null for most.
    /// </summary>
    public BoundCall? Cleanup { get; init; }
}

/// <summary>An expression as a statement; null for a semicolon of its own.</summary>
public sealed class BoundExpressionStatement(SyntaxNode syntax, BoundExpression? expression) : BoundStatement(syntax)
{
    /// <summary>The expression; null for a semicolon of its own.</summary>
    public BoundExpression? Expression { get; } = expression;
}

/// <summary><c>if</c>.</summary>
public sealed class BoundIf(SyntaxNode syntax, BoundExpression condition, BoundStatement whenTrue, BoundStatement? whenFalse) : BoundStatement(syntax)
{
    /// <summary>The condition, a scalar.</summary>
    public BoundExpression Condition { get; } = condition;

    /// <summary>The statement for nonzero.</summary>
    public BoundStatement WhenTrue { get; } = whenTrue;

    /// <summary>The statement for zero.</summary>
    public BoundStatement? WhenFalse { get; } = whenFalse;
}

/// <summary><c>while</c>.</summary>
public sealed class BoundWhile(SyntaxNode syntax, BoundExpression condition, BoundStatement body) : BoundStatement(syntax)
{
    /// <summary>The condition, a scalar.</summary>
    public BoundExpression Condition { get; } = condition;

    /// <summary>The body.</summary>
    public BoundStatement Body { get; } = body;
}

/// <summary><c>do … while</c>.</summary>
public sealed class BoundDo(SyntaxNode syntax, BoundStatement body, BoundExpression condition) : BoundStatement(syntax)
{
    /// <summary>The body.</summary>
    public BoundStatement Body { get; } = body;

    /// <summary>The condition, a scalar.</summary>
    public BoundExpression Condition { get; } = condition;
}

/// <summary><c>for</c>.</summary>
public sealed class BoundFor(SyntaxNode syntax, BoundStatement? initializer, BoundExpression? condition, BoundExpression? step, BoundStatement body)
    : BoundStatement(syntax)
{
    /// <summary>A <see cref="BoundDeclaration"/> or <see cref="BoundExpressionStatement"/>, or null.</summary>
    public BoundStatement? Initializer { get; } = initializer;

    /// <summary>The condition, or null.</summary>
    public BoundExpression? Condition { get; } = condition;

    /// <summary>The step, or null.</summary>
    public BoundExpression? Step { get; } = step;

    /// <summary>The body.</summary>
    public BoundStatement Body { get; } = body;
}

/// <summary><c>switch</c>.</summary>
public sealed class BoundSwitch(SyntaxNode syntax, BoundExpression value, BoundStatement body, IReadOnlyList<BoundCase> cases, BoundDefault? @default)
    : BoundStatement(syntax)
{
    /// <summary>The controlling expression, promoted.</summary>
    public BoundExpression Value { get; } = value;

    /// <summary>The body, in which the cases stand.</summary>
    public BoundStatement Body { get; } = body;

    /// <summary>The cases that belong to this switch, in order, however deep they stand.</summary>
    public IReadOnlyList<BoundCase> Cases { get; } = cases;

    /// <summary>The default, or null.</summary>
    public BoundDefault? Default { get; } = @default;
}

/// <summary><c>case</c>; the values have the type of the switch.</summary>
public sealed class BoundCase(SyntaxNode syntax, BoundExpression first, BoundExpression? last, BoundStatement statement) : BoundStatement(syntax)
{
    /// <summary>The value, or the first of a range.</summary>
    public BoundExpression First { get; } = first;

    /// <summary>The last of a range, or null.</summary>
    public BoundExpression? Last { get; } = last;

    /// <summary>The statement.</summary>
    public BoundStatement Statement { get; } = statement;
}

/// <summary><c>default</c>.</summary>
public sealed class BoundDefault(SyntaxNode syntax, BoundStatement statement) : BoundStatement(syntax)
{
    /// <summary>The statement.</summary>
    public BoundStatement Statement { get; } = statement;
}

/// <summary><c>break</c>.</summary>
public sealed class BoundBreak(SyntaxNode syntax) : BoundStatement(syntax);

/// <summary><c>continue</c>.</summary>
public sealed class BoundContinue(SyntaxNode syntax) : BoundStatement(syntax);

/// <summary><c>return</c>; the value has the function's result type.</summary>
public sealed class BoundReturn(SyntaxNode syntax, BoundExpression? value) : BoundStatement(syntax)
{
    /// <summary>The value, or null.</summary>
    public BoundExpression? Value { get; } = value;
}

/// <summary>A labelled statement.</summary>
public sealed class BoundLabeled(SyntaxNode syntax, LabelSymbol label, BoundStatement statement) : BoundStatement(syntax)
{
    /// <summary>The label.</summary>
    public LabelSymbol Label { get; } = label;

    /// <summary>The statement.</summary>
    public BoundStatement Statement { get; } = statement;
}

/// <summary><c>goto</c>.</summary>
public sealed class BoundGoto(SyntaxNode syntax, LabelSymbol label) : BoundStatement(syntax)
{
    /// <summary>The label.</summary>
    public LabelSymbol Label { get; } = label;
}

/// <summary>GNU's computed goto.</summary>
public sealed class BoundComputedGoto(SyntaxNode syntax, BoundExpression target) : BoundStatement(syntax)
{
    /// <summary>The address, a <c>void *</c>.</summary>
    public BoundExpression Target { get; } = target;
}

/// <summary>
/// A block that control can come back into after it was left by <c>longjmp</c>: made by lowerings, for the calls of <c>setjmp</c> in it. It begins
/// with jumps to what stands behind them, chosen by <see cref="Place"/>, and stands behind the label <see cref="Start"/>.
/// </summary>
/// <param name="syntax">What it was made from.</param>
/// <param name="body">The block.</param>
/// <param name="place">An <c>int</c> variable: the number of the call that returns again; 0 at first.</param>
/// <param name="value">An <c>int</c> variable: what that call returns.</param>
/// <param name="start">The label in front of it, where it begins again.</param>
public sealed class BoundResumable(SyntaxNode syntax, BoundBlock body, VariableSymbol place, VariableSymbol value, LabelSymbol start)
    : BoundStatement(syntax)
{
    /// <summary>The label in front of it, where it begins again.</summary>
    public LabelSymbol Start { get; } = start;

    /// <summary>The block.</summary>
    public BoundBlock Body { get; } = body;

    /// <summary>An <c>int</c> variable: the number of the call that returns again; 0 at first.</summary>
    public VariableSymbol Place { get; } = place;

    /// <summary>An <c>int</c> variable: what that call returns.</summary>
    public VariableSymbol Value { get; } = value;
}

/// <summary>An <c>asm</c> statement.</summary>
public sealed class BoundAsm(SyntaxNode syntax, bool isEmpty) : BoundStatement(syntax)
{
    /// <summary>Whether it is a mere compiler barrier.</summary>
    public bool IsEmpty { get; } = isEmpty;
}
