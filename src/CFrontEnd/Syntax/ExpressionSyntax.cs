using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>An expression (C11 §6.5).</summary>
public abstract class ExpressionSyntax(TokenRange range) : SyntaxNode(range);

/// <summary>An expression that could not be parsed; a diagnostic says why.</summary>
public sealed class ErrorExpressionSyntax(TokenRange range) : ExpressionSyntax(range);

/// <summary>An identifier.</summary>
public sealed class IdentifierExpressionSyntax(TokenRange range) : ExpressionSyntax(range)
{
    /// <summary>The identifier.</summary>
    public Token Identifier => FirstToken;
}

/// <summary>An integer, floating or character constant.</summary>
public sealed class ConstantExpressionSyntax(TokenRange range) : ExpressionSyntax(range)
{
    /// <summary>The constant.</summary>
    public Token Token => FirstToken;
}

/// <summary>One or more adjacent string literals.</summary>
public sealed class StringLiteralExpressionSyntax(TokenRange range, IReadOnlyList<Token> parts) : ExpressionSyntax(range)
{
    /// <summary>The literals in order.</summary>
    public IReadOnlyList<Token> Parts { get; } = parts;
}

/// <summary><c>( expression )</c>.</summary>
public sealed class ParenthesizedExpressionSyntax(TokenRange range, ExpressionSyntax expression) : ExpressionSyntax(range)
{
    /// <summary>What is inside.</summary>
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>array [ index ]</c>.</summary>
public sealed class SubscriptExpressionSyntax(TokenRange range, ExpressionSyntax array, ExpressionSyntax index) : ExpressionSyntax(range)
{
    /// <summary>What stands before the bracket.</summary>
    public ExpressionSyntax Array { get; } = array;

    /// <summary>What stands inside.</summary>
    public ExpressionSyntax Index { get; } = index;
}

/// <summary>A function call.</summary>
public sealed class CallExpressionSyntax(TokenRange range, ExpressionSyntax callee, IReadOnlyList<ExpressionSyntax> arguments)
    : ExpressionSyntax(range)
{
    /// <summary>What is called.</summary>
    public ExpressionSyntax Callee { get; } = callee;

    /// <summary>The arguments.</summary>
    public IReadOnlyList<ExpressionSyntax> Arguments { get; } = arguments;
}

/// <summary><c>.</c> or <c>-&gt;</c>.</summary>
public sealed class MemberAccessExpressionSyntax(TokenRange range, ExpressionSyntax receiver, bool isArrow, Token member)
    : ExpressionSyntax(range)
{
    /// <summary>The structure, union or pointer to one.</summary>
    public ExpressionSyntax Receiver { get; } = receiver;

    /// <summary>Whether it is <c>-&gt;</c>.</summary>
    public bool IsArrow { get; } = isArrow;

    /// <summary>The member's name.</summary>
    public Token Member { get; } = member;
}

/// <summary><c>operand++</c> or <c>operand--</c>.</summary>
public sealed class PostfixExpressionSyntax(TokenRange range, ExpressionSyntax operand, Token @operator) : ExpressionSyntax(range)
{
    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; } = operand;

    /// <summary>The operator.</summary>
    public Token Operator { get; } = @operator;
}

/// <summary>A unary operator: <c>++ -- &amp; * + - ~ !</c>, and GNU's <c>__real__ __imag__</c>; <c>__extension__</c> is dropped.</summary>
public sealed class UnaryExpressionSyntax(TokenRange range, Token @operator, ExpressionSyntax operand) : ExpressionSyntax(range)
{
    /// <summary>The operator.</summary>
    public Token Operator { get; } = @operator;

    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>sizeof expression</c>, or GNU's <c>_Alignof expression</c>.</summary>
public sealed class SizeofExpressionSyntax(TokenRange range, Token keyword, ExpressionSyntax operand) : ExpressionSyntax(range)
{
    /// <summary><c>sizeof</c> or <c>_Alignof</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The operand, which is not evaluated.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>sizeof ( type-name )</c> or <c>_Alignof ( type-name )</c>.</summary>
public sealed class SizeofTypeExpressionSyntax(TokenRange range, Token keyword, TypeNameSyntax type) : ExpressionSyntax(range)
{
    /// <summary><c>sizeof</c> or <c>_Alignof</c>.</summary>
    public Token Keyword { get; } = keyword;

    /// <summary>The type.</summary>
    public TypeNameSyntax Type { get; } = type;
}

/// <summary>A cast.</summary>
public sealed class CastExpressionSyntax(TokenRange range, TypeNameSyntax type, ExpressionSyntax operand) : ExpressionSyntax(range)
{
    /// <summary>The type.</summary>
    public TypeNameSyntax Type { get; } = type;

    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary>A binary operator other than assignment, conditional and comma.</summary>
public sealed class BinaryExpressionSyntax(TokenRange range, ExpressionSyntax left, Token @operator, ExpressionSyntax right)
    : ExpressionSyntax(range)
{
    /// <summary>The left operand.</summary>
    public ExpressionSyntax Left { get; } = left;

    /// <summary>The operator.</summary>
    public Token Operator { get; } = @operator;

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Right { get; } = right;
}

/// <summary><c>condition ? whenTrue : whenFalse</c>; GNU leaves out the middle.</summary>
public sealed class ConditionalExpressionSyntax(
    TokenRange range, ExpressionSyntax condition, ExpressionSyntax? whenTrue, ExpressionSyntax whenFalse) : ExpressionSyntax(range)
{
    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary>The middle operand; null in GNU's <c>a ?: b</c>.</summary>
    public ExpressionSyntax? WhenTrue { get; } = whenTrue;

    /// <summary>The last operand.</summary>
    public ExpressionSyntax WhenFalse { get; } = whenFalse;
}

/// <summary>An assignment, simple or compound.</summary>
public sealed class AssignmentExpressionSyntax(TokenRange range, ExpressionSyntax target, Token @operator, ExpressionSyntax value)
    : ExpressionSyntax(range)
{
    /// <summary>The left operand.</summary>
    public ExpressionSyntax Target { get; } = target;

    /// <summary>The operator.</summary>
    public Token Operator { get; } = @operator;

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Value { get; } = value;
}

/// <summary>The comma operator.</summary>
public sealed class CommaExpressionSyntax(TokenRange range, ExpressionSyntax left, ExpressionSyntax right) : ExpressionSyntax(range)
{
    /// <summary>The operand evaluated first, its value dropped.</summary>
    public ExpressionSyntax Left { get; } = left;

    /// <summary>The operand that gives the value.</summary>
    public ExpressionSyntax Right { get; } = right;
}

/// <summary><c>( type-name ) { initializers }</c>.</summary>
public sealed class CompoundLiteralExpressionSyntax(TokenRange range, TypeNameSyntax type, BraceInitializerSyntax initializer)
    : ExpressionSyntax(range)
{
    /// <summary>The type.</summary>
    public TypeNameSyntax Type { get; } = type;

    /// <summary>The initialiser.</summary>
    public BraceInitializerSyntax Initializer { get; } = initializer;
}

/// <summary><c>_Generic ( controlling , associations )</c>.</summary>
public sealed class GenericSelectionSyntax(TokenRange range, ExpressionSyntax controlling, IReadOnlyList<GenericAssociationSyntax> associations)
    : ExpressionSyntax(range)
{
    /// <summary>The expression whose type selects.</summary>
    public ExpressionSyntax Controlling { get; } = controlling;

    /// <summary>The associations in order.</summary>
    public IReadOnlyList<GenericAssociationSyntax> Associations { get; } = associations;
}

/// <summary>One association of <c>_Generic</c>.</summary>
public sealed class GenericAssociationSyntax(TokenRange range, TypeNameSyntax? type, ExpressionSyntax expression) : SyntaxNode(range)
{
    /// <summary>The type; null for <c>default</c>.</summary>
    public TypeNameSyntax? Type { get; } = type;

    /// <summary>The expression.</summary>
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary>GNU's <c>({ … })</c>.</summary>
public sealed class StatementExpressionSyntax(TokenRange range, CompoundStatementSyntax body) : ExpressionSyntax(range)
{
    /// <summary>The block, whose last expression statement gives the value.</summary>
    public CompoundStatementSyntax Body { get; } = body;
}

/// <summary>GNU's <c>&amp;&amp;label</c>.</summary>
public sealed class LabelAddressExpressionSyntax(TokenRange range, Token label) : ExpressionSyntax(range)
{
    /// <summary>The label.</summary>
    public Token Label { get; } = label;
}

/// <summary><c>__builtin_va_arg ( list , type-name )</c>.</summary>
public sealed class VaArgExpressionSyntax(TokenRange range, ExpressionSyntax list, TypeNameSyntax type) : ExpressionSyntax(range)
{
    /// <summary>The list.</summary>
    public ExpressionSyntax List { get; } = list;

    /// <summary>The type of the next argument.</summary>
    public TypeNameSyntax Type { get; } = type;
}

/// <summary><c>__builtin_offsetof ( type-name , designator )</c>.</summary>
public sealed class OffsetofExpressionSyntax(TokenRange range, TypeNameSyntax type, IReadOnlyList<DesignatorSyntax> designators)
    : ExpressionSyntax(range)
{
    /// <summary>The structure or union.</summary>
    public TypeNameSyntax Type { get; } = type;

    /// <summary>The member and what is selected in it; the first is a member.</summary>
    public IReadOnlyList<DesignatorSyntax> Designators { get; } = designators;
}

/// <summary><c>__builtin_types_compatible_p ( type-name , type-name )</c>.</summary>
public sealed class TypesCompatibleExpressionSyntax(TokenRange range, TypeNameSyntax left, TypeNameSyntax right) : ExpressionSyntax(range)
{
    /// <summary>The first type.</summary>
    public TypeNameSyntax Left { get; } = left;

    /// <summary>The second type.</summary>
    public TypeNameSyntax Right { get; } = right;
}

/// <summary><c>__builtin_choose_expr ( condition , whenTrue , whenFalse )</c>.</summary>
public sealed class ChooseExpressionSyntax(TokenRange range, ExpressionSyntax condition, ExpressionSyntax whenTrue, ExpressionSyntax whenFalse)
    : ExpressionSyntax(range)
{
    /// <summary>The constant that chooses.</summary>
    public ExpressionSyntax Condition { get; } = condition;

    /// <summary>The choice for nonzero.</summary>
    public ExpressionSyntax WhenTrue { get; } = whenTrue;

    /// <summary>The choice for zero.</summary>
    public ExpressionSyntax WhenFalse { get; } = whenFalse;
}
