using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

// Where the statements go that an expression needs: in front of the statement that it stands in, into a loop for the loop's condition, to the
// end of the body for its step.
internal sealed partial class ExpressionSequencing
{
    /// <inheritdoc/>
    protected override void ExpandCore(BoundStatement statement, List<BoundStatement> into)
    {
        switch (statement)
        {
            case BoundExpressionStatement { Expression: { } effect }:
                ExpandEffect(statement, effect, into);
                break;
            case BoundDeclaration declaration:
                ExpandDeclaration(declaration, into);
                break;
            case BoundIf conditional when _statements.IsIn(conditional.Condition):
                BoundExpression condition = RewriteInto(conditional.Condition, into);
                into.Add(Update(
                    conditional, condition, Rewrite(conditional.WhenTrue), conditional.WhenFalse is null ? null : Rewrite(conditional.WhenFalse)));
                break;
            case BoundSwitch selection when _statements.IsIn(selection.Value):
                BoundExpression selected = RewriteInto(selection.Value, into);
                into.Add(RewriteSwitch(selection, selected));
                break;
            case BoundWhile loop when _statements.IsIn(loop.Condition):
                into.Add(new BoundWhile(loop.Syntax, True(loop.Syntax), TestFirst(loop.Condition, loop.Body)));
                break;
            case BoundDo loop when _statements.IsIn(loop.Condition):
                ExpandDo(loop, into);
                break;
            case BoundFor loop:
                ExpandFor(loop, into);
                break;
            case BoundReturn { Value: { } value } result when value.Type.IsVoid():
                ExpandVoidReturn(result, value, into);
                break;
            case BoundReturn { Value: { } value } result when _statements.IsIn(value):
                BoundExpression returned = RewriteInto(value, into);
                into.Add(new BoundReturn(result.Syntax, returned));
                break;
            case BoundComputedGoto jump when _statements.IsIn(jump.Target):
                BoundExpression target = RewriteInto(jump.Target, into);
                into.Add(new BoundComputedGoto(jump.Syntax, target));
                break;
            default:
                into.Add(RewriteInside(statement));
                break;
        }
    }

    private BoundExpression RewriteInto(BoundExpression value, List<BoundStatement> into)
    {
        List<BoundStatement> outer = _before;
        _before = into;
        BoundExpression rewritten = Rewrite(value);
        _before = outer;
        return rewritten;
    }

    private void ExpandEffect(BoundStatement statement, BoundExpression effect, List<BoundStatement> into)
    {
        if (_statements.IsInEffect(effect, isWholeStatement: true))
        {
            List<BoundStatement> outer = _before;
            _before = into;
            AddEffect(effect, statement.Syntax, into);
            _before = outer;
        }
        else
        {
            into.Add(statement);
        }
    }

    // Evaluates an expression whose value nobody uses.
    private void AddEffect(BoundExpression effect, SyntaxNode syntax, List<BoundStatement> into)
    {
        switch (effect)
        {
            case BoundConversion { Kind: ConversionKind.ToVoid or ConversionKind.LvalueConversion or ConversionKind.Identity } conversion
                when _statements.IsInEffect(effect, isWholeStatement: true):
                AddEffect(conversion.Operand, syntax, into);
                break;
            case BoundComma comma:
                AddEffect(comma.Left, comma.Left.Syntax, into);
                AddEffect(comma.Right, comma.Right.Syntax, into);
                break;
            case BoundStatementExpression block when block.Body.Syntax is CompoundStatementSyntax:
                into.Add(new BoundBlock(block.Body.Syntax, ToStatements(block)));
                break;
            case BoundStatementExpression block:
                into.AddRange(ToStatements(block));
                break;
            case BoundConditional { WhenTrue: { } whenTrue } conditional when _statements.IsIn(effect):
                BoundExpression condition = Rewrite(conditional.Condition);
                BoundBlock? otherwise = HasEffect(conditional.WhenFalse) ? EffectBlock(conditional.WhenFalse) : null;
                into.Add(new BoundIf(syntax, condition, EffectBlock(whenTrue), otherwise));
                break;
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } binary when _statements.IsIn(binary.Right):
                BoundExpression left = Rewrite(binary.Left);
                BoundExpression asks = binary.Operator == BinaryOperator.LogicalAnd ? left : LogicalOpposite.Of(left);
                into.Add(new BoundIf(syntax, asks, EffectBlock(binary.Right), null));
                break;
            default:
                if (effect is not BoundConversion { Kind: ConversionKind.LvalueConversion, Operand: BoundVariable })
                {
                    into.Add(new BoundExpressionStatement(syntax, Rewrite(effect)));
                }

                break;
        }
    }

    private static bool HasEffect(BoundExpression expression) => expression is not BoundConversion { Kind: ConversionKind.ToVoid, Operand.Constant: not null };

    private List<BoundStatement> ToStatements(BoundStatementExpression block)
    {
        List<BoundStatement> statements = [.. RewriteStatements(block.Body.Statements)];
        if (block.Value is { } value)
        {
            ExpandEffect(new BoundExpressionStatement(value.Syntax, value), value, statements);
        }

        return statements;
    }

    private BoundBlock EffectBlock(BoundExpression effect)
    {
        List<BoundStatement> outer = _before;
        _before = [];
        AddEffect(effect, effect.Syntax, _before);
        BoundBlock block = new(effect.Syntax, _before);
        _before = outer;
        return block;
    }

    // A declaration ends where a declarator needs statements that may use the variables before it.
    private void ExpandDeclaration(BoundDeclaration declaration, List<BoundStatement> into)
    {
        if (!declaration.Declarators.Any(NeedsStatements))
        {
            into.Add(declaration);
            return;
        }

        IReadOnlyList<Symbol> types = declaration.DeclaredTypes;
        List<BoundDeclarator> pending = [];
        foreach (BoundDeclarator declarator in declaration.Declarators)
        {
            if (!NeedsStatements(declarator))
            {
                pending.Add(declarator);
                continue;
            }

            if (pending.Count > 0 || types.Count > 0)
            {
                into.Add(new BoundDeclaration(pending.Count > 0 ? pending[0].Syntax : declarator.Syntax, pending, types));
                pending = [];
                types = [];
            }

            List<BoundStatement> outer = _before;
            _before = into;
            pending.Add(declarator with { Initializer = RewriteParts(declarator.Initializer!) });
            _before = outer;
        }

        into.Add(new BoundDeclaration(declaration.Syntax, pending, []));
    }

    private bool NeedsStatements(BoundDeclarator declarator) =>
        declarator is { Initializer: { } initializer, Symbol: VariableSymbol { Duration: StorageDuration.Automatic } } && _statements.IsIn(initializer);

    // { …; if (!condition) break; body }
    private BoundBlock TestFirst(BoundExpression condition, BoundStatement body)
    {
        List<BoundStatement> statements = [];
        BoundExpression tested = RewriteInto(condition, statements);
        statements.Add(BreakUnless(tested, condition.Syntax));
        AddBody(body, statements);
        return new BoundBlock(body.Syntax, statements);
    }

    private static BoundIf BreakUnless(BoundExpression condition, SyntaxNode syntax) =>
        new(syntax, LogicalOpposite.Of(condition), new BoundBreak(syntax), null);

    private void AddBody(BoundStatement body, List<BoundStatement> into)
    {
        BoundStatement rewritten = Rewrite(body);
        if (rewritten is BoundBlock block)
        {
            into.AddRange(block.Statements);
        }
        else
        {
            into.Add(rewritten);
        }
    }

    // do { body; continue: …; } while (condition)
    private void ExpandDo(BoundDo loop, List<BoundStatement> into)
    {
        List<BoundStatement> statements = [];
        AddBodyBefore(loop.Body, loop.Syntax, statements);
        List<BoundStatement> test = [];
        BoundExpression condition = RewriteInto(loop.Condition, test);
        if (test.Any(statement => statement is BoundDeclaration))
        {
            // The condition of a loop does not see what its body declares.
            VariableSymbol truth = Temporaries.Create("condition", BasicType.Bool, loop.Condition.Syntax);
            into.Add(Temporaries.Declare(loop.Condition.Syntax, truth));
            test.Add(Temporaries.Store(truth, condition));
            condition = Temporaries.Read(truth, loop.Condition.Syntax);
        }

        statements.AddRange(test);
        into.Add(new BoundDo(loop.Syntax, new BoundBlock(loop.Body.Syntax, statements), condition));
    }

    private void ExpandFor(BoundFor loop, List<BoundStatement> into)
    {
        BoundStatement? initializer = loop.Initializer;
        if (initializer is BoundExpressionStatement { Expression: { } first } ? _statements.IsInEffect(first, isWholeStatement: false)
            : initializer is BoundDeclaration declaration && declaration.Declarators.Any(NeedsStatements))
        {
            List<BoundStatement> statements = [];
            ExpandCore(initializer!, statements);
            ExpandFor(new BoundFor(loop.Syntax, null, loop.Condition, loop.Step, loop.Body), statements);
            into.Add(new BoundBlock(loop.Syntax, statements));
            return;
        }

        BoundStatement body = loop.Body;
        bool stepNeedsStatements = loop.Step is { } tried && _statements.IsInEffect(tried, isWholeStatement: false);
        bool testNeedsStatements = loop.Condition is { } asked && _statements.IsIn(asked);
        if (!stepNeedsStatements && !testNeedsStatements)
        {
            into.Add(Update(loop, initializer is null ? null : Rewrite(initializer), loop.Condition, loop.Step, Rewrite(body)));
            return;
        }

        List<BoundStatement> inside = [];
        if (testNeedsStatements)
        {
            BoundExpression tested = RewriteInto(loop.Condition!, inside);
            inside.Add(BreakUnless(tested, loop.Condition!.Syntax));
        }

        if (stepNeedsStatements)
        {
            AddBodyBefore(body, loop.Syntax, inside);
            ExpandEffect(new BoundExpressionStatement(loop.Step!.Syntax, loop.Step), loop.Step, inside);
        }
        else
        {
            AddBody(body, inside);
        }

        into.Add(new BoundFor(
            loop.Syntax,
            initializer,
            testNeedsStatements ? null : loop.Condition,
            stepNeedsStatements ? null : loop.Step,
            new BoundBlock(body.Syntax, inside)));
    }

    // The body of a loop whose continue leads to statements behind it.
    private void AddBodyBefore(BoundStatement body, SyntaxNode syntax, List<BoundStatement> into)
    {
        bool hasContinue = ContinueJumps.TryReplace(body, syntax, out BoundStatement? jumping, out LabelSymbol? label);
        AddBody(hasContinue ? jumping! : body, into);
        if (hasContinue)
        {
            into.Add(new BoundLabeled(syntax, label!, new BoundExpressionStatement(syntax, null)));
        }
    }

    private void ExpandVoidReturn(BoundReturn result, BoundExpression value, List<BoundStatement> into)
    {
        ExpandEffect(new BoundExpressionStatement(value.Syntax, value), value, into);
        into.Add(new BoundReturn(result.Syntax, null));
    }

    private static BoundLiteral True(SyntaxNode syntax) => new(syntax, BasicType.Int, ConstantValue.OfInteger(1)) { Constant = ConstantValue.OfInteger(1) };
}
