using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Gives compound literals an object (C11 §6.5.2.5): a variable of the block around, which each evaluation initialises anew. One whose value alone is
/// used stays an expression, if C# has one for it.
/// </summary>
internal sealed class CompoundLiterals : StatementListRewriter
{
    private List<BoundStatement> _declarations = [];
    private bool _isAlwaysEvaluated;

    private CompoundLiterals()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new CompoundLiterals().RewriteBlock(body);

    /// <summary>Whether C# has an expression for a compound literal's value.</summary>
    public static bool IsExpressible(BoundCompoundLiteral literal) => literal.Type.Desugared is RecordType
        ? literal.Initializer is BoundExpressionInitializer || (literal.Initializer is BoundRecordInitializer && !Emission.InitializerEmitter.HasArrayMembers(literal.Initializer))
        : literal.Initializer is BoundExpressionInitializer;

    /// <inheritdoc/>
    protected override void ExpandCore(BoundStatement statement, List<BoundStatement> into)
    {
        List<BoundStatement> outer = _declarations;
        bool outerIsAlwaysEvaluated = _isAlwaysEvaluated;
        _declarations = [];
        _isAlwaysEvaluated = true;
        BoundStatement rewritten = statement switch
        {
            BoundWhile loop => Update(loop, RewriteSometimes(loop.Condition), Rewrite(loop.Body)),
            BoundDo loop => Update(loop, Rewrite(loop.Body), RewriteSometimes(loop.Condition)),
            BoundFor loop => Update(
                loop,
                loop.Initializer is null ? null : RewriteInside(loop.Initializer),
                loop.Condition is null ? null : RewriteSometimes(loop.Condition),
                loop.Step is null ? null : RewriteSometimes(loop.Step),
                Rewrite(loop.Body)),
            _ => RewriteInside(statement),
        };
        into.AddRange(_declarations);
        into.Add(rewritten);
        _declarations = outer;
        _isAlwaysEvaluated = outerIsAlwaysEvaluated;
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundConversion { Kind: ConversionKind.LvalueConversion } conversion when FindValue(conversion.Operand) is not null:
                return Update(conversion, RewriteValue(conversion.Operand));
            case BoundCompoundLiteral { IsStatic: false } literal:
                return MakeObject(literal);
            case BoundConditional conditional:
                return Update(
                    conditional,
                    Rewrite(conditional.Condition),
                    conditional.WhenTrue is null ? null : RewriteSometimes(conditional.WhenTrue),
                    RewriteSometimes(conditional.WhenFalse));
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } binary:
                return Update(binary, Rewrite(binary.Left), RewriteSometimes(binary.Right));
            default:
                return base.Rewrite(expression);
        }
    }

    /// <inheritdoc/>
    public override BoundInitializer Rewrite(BoundInitializer initializer)
    {
        // An object that begins with a literal's value begins with what the literal begins with.
        return initializer is BoundExpressionInitializer
            {
                Expression: BoundConversion { Kind: ConversionKind.LvalueConversion or ConversionKind.Identity, Operand: BoundCompoundLiteral literal },
            } && !IsExpressible(literal)
            ? Rewrite(literal.Initializer)
            : base.Rewrite(initializer);
    }

    // An expression that is evaluated never, once or many times when its statement is executed: its object has to be there before.
    private BoundExpression RewriteSometimes(BoundExpression expression)
    {
        bool outer = _isAlwaysEvaluated;
        _isAlwaysEvaluated = false;
        BoundExpression rewritten = Rewrite(expression);
        _isAlwaysEvaluated = outer;
        return rewritten;
    }

    // The literal that an lvalue reads the value of, or of a member of.
    private static BoundCompoundLiteral? FindValue(BoundExpression lvalue) => lvalue switch
    {
        BoundCompoundLiteral { IsStatic: false } literal => IsExpressible(literal) ? literal : null,
        BoundMember { IsArrow: false, Type.Desugared: not ArrayType } member => FindValue(member.Receiver),
        _ => null,
    };

    private BoundExpression RewriteValue(BoundExpression lvalue) => lvalue is BoundMember member
        ? Update(member, RewriteValue(member.Receiver))
        : Update((BoundCompoundLiteral)lvalue, Rewrite(((BoundCompoundLiteral)lvalue).Initializer));

    // ({ type literal = { … }; literal; })
    private BoundStatementExpression MakeObject(BoundCompoundLiteral literal)
    {
        SyntaxNode syntax = literal.Syntax;
        VariableSymbol variable = Temporaries.Create("literal", literal.Type, syntax);
        BoundDeclarator declarator = new(syntax, variable, Rewrite(literal.Initializer));
        if (!_isAlwaysEvaluated)
        {
            _declarations.Add(new BoundDeclaration(syntax, [declarator with { Initializer = null }], []));
        }

        BoundBlock block = new(syntax, [new BoundDeclaration(syntax, [declarator], [])]);
        return new BoundStatementExpression(syntax, block, new BoundVariable(syntax, variable), variable.Type);
    }
}
