using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering.EvaluationOrder;

/// <summary>
/// Keeps gcc's order of evaluation where C# has another one and a program could tell. gcc evaluates the arguments of a call from right to left (C11
/// §6.5.2.2p10 leaves it open), C# from left to right. A compound assignment reads its target after its right operand has been evaluated, since no call
/// may come between reading and writing it (§6.5.16.2p3); C# reads it before. A variable with another operand that changes it is read after that. Where an
/// assignment stores, gcc finds out between what its value is made of and the value itself; C# does before both. Operands that disturb one another are kept
/// in variables.
/// </summary>
internal sealed partial class OperandOrder : BoundTreeRewriter
{
    private readonly EffectAnalysis _analysis;

    private OperandOrder(EffectAnalysis analysis) => _analysis = analysis;

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body, EffectAnalysis analysis) => new OperandOrder(analysis).RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        BoundExpression rewritten = base.Rewrite(expression);
        return rewritten switch
        {
            BoundCall { Arguments.Count: > 1 } call => Order(call),
            BoundCompoundAssignment assignment => Order(assignment),
            BoundAssignment assignment => Order(assignment),
            BoundBinary binary => Order(binary),
            _ => rewritten,
        };
    }

    private BoundExpression Order(BoundCall call)
    {
        Effects[] effects = [.. call.Arguments.Select(_analysis.Of)];
        if (effects.All(effect => effect.IsPure))
        {
            return call;
        }

        // Of two that conflict the right one comes first, in a variable, unless it is only read when the call is made.
        bool[] isKept = new bool[effects.Length];
        for (int right = 1; right < effects.Length; right++)
        {
            isKept[right] = !IsReadLast(call.Arguments[right]) && effects.Take(right).Any(left => Effects.Conflict(left, effects[right]));
        }

        bool isCalleeKept = call.Callee is not BoundFunction && _analysis.Of(call.Callee) is var callee && effects.Any(effect => Effects.Conflict(callee, effect));
        if (!isKept.Contains(true) && !isCalleeKept)
        {
            return call;
        }

        List<BoundStatement> before = [];
        BoundExpression called = isCalleeKept ? Keep(call.Callee, before) : call.Callee;
        BoundExpression[] arguments = [.. call.Arguments];
        for (int i = arguments.Length - 1; i >= 0; i--)
        {
            if (isKept[i])
            {
                arguments[i] = Keep(arguments[i], before);
            }
        }

        return new BoundStatementExpression(call.Syntax, new BoundBlock(call.Syntax, before), Update(call, called, arguments), call.Type);
    }

    private BoundExpression Order(BoundCompoundAssignment assignment)
    {
        Effects value = _analysis.Of(assignment.Value);
        if (value.IsPure || !value.Disturbs(_analysis.Of(Temporaries.ReadLvalue(assignment.Target))))
        {
            return assignment;
        }

        List<BoundStatement> before = [];
        BoundExpression kept = Keep(assignment.Value, before);
        return new BoundStatementExpression(
            assignment.Syntax, new BoundBlock(assignment.Syntax, before), Update(assignment, assignment.Target, kept), assignment.Type);
    }

    // gcc puts a variable behind the other operand of an operator whose operands may change places.
    private BoundBinary Order(BoundBinary binary)
    {
        bool isVariable = WithoutConversions(binary.Left) is BoundVariable { Symbol: { Duration: not StorageDuration.Automatic } or { IsAddressTaken: true } };
        if (!isVariable || GetSwapped(binary.Operator) is not { } swapped || WithoutConversions(binary.Right) is BoundVariable
            || !_analysis.Of(binary.Right).Disturbs(_analysis.Of(binary.Left)))
        {
            return binary;
        }

        return new BoundBinary(binary.Syntax, swapped, binary.Right, binary.Left, binary.Type);
    }

    private static BoundExpression WithoutConversions(BoundExpression expression)
    {
        while (expression is BoundConversion conversion && conversion.Type.Size == conversion.Operand.Type.Size)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private static BinaryOperator? GetSwapped(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add or BinaryOperator.Multiply or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor
            or BinaryOperator.Equal or BinaryOperator.NotEqual => @operator,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => null,
    };

    private static BoundExpression Keep(BoundExpression value, List<BoundStatement> before)
    {
        BoundExpression? changed = value switch
        {
            BoundAssignment assignment => assignment.Target,
            BoundCompoundAssignment assignment => assignment.Target,
            BoundIncrement { IsPostfix: false } increment => increment.Operand,
            _ => null,
        };
        if (changed is not null && IsReadLast(Temporaries.ReadLvalue(changed)))
        {
            before.Add(new BoundExpressionStatement(value.Syntax, value));
            return Temporaries.ReadLvalue(changed);
        }

        VariableSymbol variable = Temporaries.Create(value);
        SyntaxNode syntax = value.Syntax;
        before.Add(Temporaries.Declare(syntax, variable, value));
        return Temporaries.Read(variable, syntax);
    }

    // gcc passes a variable that lives in a register as it is when the call is made.
    private static bool IsReadLast(BoundExpression argument) => argument.Constant is not null
        || argument is BoundConversion
        {
            Kind: ConversionKind.LvalueConversion,
            Operand: BoundVariable { Symbol: { Duration: StorageDuration.Automatic, IsAddressTaken: false } },
        };
}
