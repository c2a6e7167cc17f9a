using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>A statement (C11 §6.8), or a declaration among statements.</summary>
public abstract class StatementSyntax(TokenRange range) : SyntaxNode(range);

/// <summary>A statement that could not be parsed; a diagnostic says why.</summary>
public sealed class ErrorStatementSyntax(TokenRange range) : StatementSyntax(range);

/// <summary><c>{ … }</c>.</summary>
public sealed class CompoundStatementSyntax(TokenRange range, IReadOnlyList<StatementSyntax> statements) : StatementSyntax(range)
{
    /// <summary>The statements and declarations in order.</summary>
    public IReadOnlyList<StatementSyntax> Statements { get; } = statements;
}

/// <summary>A declaration in a block: a <see cref="DeclarationSyntax"/>, <see cref="StaticAssertSyntax"/>, or GNU's nested <see cref="FunctionDefinitionSyntax"/>.</summary>
public sealed class DeclarationStatementSyntax(ExternalDeclarationSyntax declaration) : StatementSyntax(declaration.Range)
{
    /// <summary>The declaration.</summary>
    public ExternalDeclarationSyntax Declaration { get; } = declaration;
}

/// <summary>GNU's <c>__label__ a, b;</c>.</summary>
public sealed class LocalLabelDeclarationSyntax(TokenRange range, IReadOnlyList<Token> labels) : StatementSyntax(range)
{
    /// <summary>The labels.</summary>
    public IReadOnlyList<Token> Labels { get; } = labels;
}

/// <summary><c>expression;</c>, or <c>;</c> without one.</summary>
public sealed class ExpressionStatementSyntax(TokenRange range, ExpressionSyntax? expression) : StatementSyntax(range)
{
    /// <summary>The expression, or null.</summary>
    public ExpressionSyntax? Expression { get; } = expression;
}

/// <summary><c>label: statement</c>.</summary>
public sealed class LabeledStatementSyntax(TokenRange range, Token label, StatementSyntax statement) : StatementSyntax(range)
{
    /// <summary>The label.</summary>
    public Token Label { get; } = label;

    /// <summary>The statement; an empty one where a label ends a block.</summary>
    public StatementSyntax Statement { get; } = statement;
}

/// <summary><c>case value: statement</c>, or GNU's <c>case first ... last: statement</c>.</summary>
public sealed class CaseStatementSyntax(TokenRange range, ExpressionSyntax value, ExpressionSyntax? lastValue, StatementSyntax statement)
    : StatementSyntax(range)
{
    /// <summary>The value, or the first of a range.</summary>
    public ExpressionSyntax Value { get; } = value;

    /// <summary>The last value of a range, or null.</summary>
    public ExpressionSyntax? LastValue { get; } = lastValue;

    /// <summary>The statement.</summary>
    public StatementSyntax Statement { get; } = statement;
}

/// <summary><c>default: statement</c>.</summary>
public sealed class DefaultStatementSyntax(TokenRange range, StatementSyntax statement) : StatementSyntax(range)
{
    /// <summary>The statement.</summary>
    public StatementSyntax Statement { get; } = statement;
}

/// <summary><c>if</c>.</summary>
public sealed class IfStatementSyntax(
    TokenRange range, ExpressionSyntax condition, StatementSyntax whenTrue, Token? elseKeyword, StatementSyntax? whenFalse) : StatementSyntax(range)
{
    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary>The statement for nonzero.</summary>
    public StatementSyntax WhenTrue { get; } = whenTrue;

    /// <summary><c>else</c>, or null.</summary>
    public Token? ElseKeyword { get; } = elseKeyword;

    /// <summary>The statement for zero, or null.</summary>
    public StatementSyntax? WhenFalse { get; } = whenFalse;
}

/// <summary><c>switch</c>.</summary>
public sealed class SwitchStatementSyntax(TokenRange range, ExpressionSyntax value, StatementSyntax body) : StatementSyntax(range)
{
    /// <summary>The controlling expression.</summary>
    public ExpressionSyntax Value { get; } = value;

    /// <summary>The body.</summary>
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>while</c>.</summary>
public sealed class WhileStatementSyntax(TokenRange range, ExpressionSyntax condition, StatementSyntax body) : StatementSyntax(range)
{
    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary>The body.</summary>
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>do … while</c>.</summary>
public sealed class DoStatementSyntax(TokenRange range, StatementSyntax body, ExpressionSyntax condition) : StatementSyntax(range)
{
    /// <summary>The body.</summary>
    public StatementSyntax Body { get; } = body;

    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition { get; } = condition;
}

/// <summary><c>for</c>.</summary>
public sealed class ForStatementSyntax(
    TokenRange range, StatementSyntax? initializer, ExpressionSyntax? condition, ExpressionSyntax? step, StatementSyntax body) : StatementSyntax(range)
{
    /// <summary>The first clause: a <see cref="DeclarationStatementSyntax"/>, an <see cref="ExpressionStatementSyntax"/>, or null.</summary>
    public StatementSyntax? Initializer { get; } = initializer;

    /// <summary>The condition, or null.</summary>
    public ExpressionSyntax? Condition { get; } = condition;

    /// <summary>The expression evaluated after each round, or null.</summary>
    public ExpressionSyntax? Step { get; } = step;

    /// <summary>The body.</summary>
    public StatementSyntax Body { get; } = body;
}

/// <summary><c>goto label;</c>.</summary>
public sealed class GotoStatementSyntax(TokenRange range, Token label) : StatementSyntax(range)
{
    /// <summary>The label.</summary>
    public Token Label { get; } = label;
}

/// <summary>GNU's <c>goto *expression;</c>.</summary>
public sealed class ComputedGotoStatementSyntax(TokenRange range, ExpressionSyntax target) : StatementSyntax(range)
{
    /// <summary>The address.</summary>
    public ExpressionSyntax Target { get; } = target;
}

/// <summary><c>continue;</c>.</summary>
public sealed class ContinueStatementSyntax(TokenRange range) : StatementSyntax(range);

/// <summary><c>break;</c>.</summary>
public sealed class BreakStatementSyntax(TokenRange range) : StatementSyntax(range);

/// <summary><c>return</c>.</summary>
public sealed class ReturnStatementSyntax(TokenRange range, ExpressionSyntax? value) : StatementSyntax(range)
{
    /// <summary>The value, or null.</summary>
    public ExpressionSyntax? Value { get; } = value;
}

/// <summary>GNU's <c>asm</c> statement (GCC manual, "Extended Asm").</summary>
public sealed class AsmStatementSyntax(TokenRange range, bool isEmpty, IReadOnlyList<AsmOperandSyntax> outputs, IReadOnlyList<AsmOperandSyntax> inputs)
    : StatementSyntax(range)
{
    /// <summary>Whether the template has no instructions.</summary>
    public bool IsEmpty { get; } = isEmpty;

    /// <summary>The output operands.</summary>
    public IReadOnlyList<AsmOperandSyntax> Outputs { get; } = outputs;

    /// <summary>The input operands.</summary>
    public IReadOnlyList<AsmOperandSyntax> Inputs { get; } = inputs;
}

/// <summary>An operand of an <c>asm</c> statement: <c>[name] "constraint" (expression)</c>.</summary>
public sealed class AsmOperandSyntax(TokenRange range, Token? name, StringLiteralExpressionSyntax constraint, ExpressionSyntax expression) : SyntaxNode(range)
{
    /// <summary>The symbolic name, or null.</summary>
    public Token? Name { get; } = name;

    /// <summary>The constraint.</summary>
    public StringLiteralExpressionSyntax Constraint { get; } = constraint;

    /// <summary>The expression.</summary>
    public ExpressionSyntax Expression { get; } = expression;
}
