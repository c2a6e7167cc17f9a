using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// GNU's labels as values (GCC manual, "Labels as Values"): the labels whose address a function takes are numbered from 1, the number is the
/// address, and a computed goto is a switch over the numbers. Several computed gotos share one switch at the end of the function, so that the
/// code of an interpreter grows with its instructions and not with their square.
/// </summary>
internal sealed class ComputedGotos : BoundTreeRewriter
{
    private readonly List<LabelSymbol> _targets;
    private readonly FunctionSymbol _function;
    private readonly VariableSymbol? _target;
    private readonly LabelSymbol _dispatch;

    private ComputedGotos(FunctionSymbol function, BoundBlock body, JumpFinder found)
    {
        _function = function;
        _targets = found.Targets;
        _dispatch = new LabelSymbol("dispatch", body.Syntax.Span) { IsUsed = true };
        _target = found.Jumps.Count < 2 ? null : Temporaries.Create("target", new PointerType(BasicType.Void), body.Syntax);
    }

    /// <summary>Rewrites a function's body.</summary>
    public static BoundBlock Lower(FunctionSymbol function, BoundBlock body)
    {
        JumpFinder found = new();
        found.Visit(body);
        return found.Targets.Count == 0 ? body : new ComputedGotos(function, body, found).Run(body);
    }

    private BoundBlock Run(BoundBlock body)
    {
        _targets.ForEach(label => label.IsUsed = true);
        BoundBlock rewritten = (BoundBlock)Rewrite(body);
        if (_target is null)
        {
            return rewritten;
        }

        AddedSyntax start = AddedSyntax.Before(body.Syntax is CompoundStatementSyntax { Statements: [var first, ..] } ? first : body.Syntax);
        AddedSyntax end = AddedSyntax.AtEndOf(body.Syntax);
        List<BoundStatement> statements = [Temporaries.Declare(start, _target), .. rewritten.Statements];
        if (Reachability.CanFallOut(rewritten.Statements))
        {
            statements.Add(new BoundReturn(end, _function.Name == "main" ? Number(end, 0, BasicType.Int) : null));
        }

        statements.Add(new BoundLabeled(end, _dispatch, MakeSwitch(end, Temporaries.Read(_target, end))));
        return new BoundBlock(body.Syntax, statements);
    }

    /// <inheritdoc/>
    public override BoundStatement Rewrite(BoundStatement statement)
    {
        if (statement is not BoundComputedGoto jump)
        {
            return base.Rewrite(statement);
        }

        BoundExpression value = Rewrite(jump.Target);
        if (_target is null)
        {
            return MakeSwitch(AddedSyntax.Before(jump.Syntax), value);
        }

        return new BoundBlock(jump.Syntax, [
            new BoundExpressionStatement(AddedSyntax.Before(jump.Syntax), Temporaries.Assign(_target, value)),
            new BoundGoto(jump.Syntax, _dispatch),
        ]);
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundLabelAddress address:
                BoundExpression number = Number(address.Syntax, GetNumber(address), BasicType.Int);
                return new BoundConversion(address.Syntax, ConversionKind.IntegerToPointer, number, address.Type, isExplicit: false);
            case BoundBinary { Operator: BinaryOperator.Subtract, Left: BoundLabelAddress left, Right: BoundLabelAddress right } difference:
                return Number(AddedSyntax.Before(difference.Syntax), GetNumber(left) - GetNumber(right), difference.Type);
            case BoundConversion { Kind: ConversionKind.Integer } conversion when Rewrite(conversion.Operand) is BoundLiteral { Syntax: AddedSyntax } folded:
                return Number(folded.Syntax, folded.Value.Bits, conversion.Type);
            default:
                return base.Rewrite(expression);
        }
    }

    private int GetNumber(BoundLabelAddress address) => _targets.IndexOf(address.Label) + 1;

    // The last label is the default: an address that is none of them is undefined behaviour.
    private BoundSwitch MakeSwitch(AddedSyntax place, BoundExpression value)
    {
        BoundExpression number = new BoundConversion(value.Syntax, ConversionKind.PointerToInteger, value, BasicType.Long, isExplicit: true);
        List<BoundCase> cases = [];
        for (int i = 0; i + 1 < _targets.Count; i++)
        {
            cases.Add(new BoundCase(place, Number(place, i + 1, BasicType.Int), null, new BoundGoto(place, _targets[i])));
        }

        BoundDefault last = new(place, new BoundGoto(place, _targets[^1]));
        return new BoundSwitch(place, number, new BoundBlock(place, [.. cases, last]), cases, last);
    }

    private static BoundLiteral Number(SyntaxNode syntax, long value, CType type) =>
        new(syntax, type, ConstantValue.OfInteger(value)) { Constant = ConstantValue.OfInteger(value) };

    private sealed class JumpFinder : BoundTreeWalker
    {
        public List<LabelSymbol> Targets { get; } = [];

        public List<BoundComputedGoto> Jumps { get; } = [];

        protected override bool EnterStatement(BoundStatement statement)
        {
            switch (statement)
            {
                case BoundLabeled { Label: { IsAddressTaken: true } label }:
                    Targets.Add(label);
                    break;
                case BoundComputedGoto jump:
                    Jumps.Add(jump);
                    break;
            }

            return true;
        }
    }
}
