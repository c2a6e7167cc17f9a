using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Takes apart expressions that C# can only write as statements: comma operators, statement expressions, conditional expressions of type void. What
/// is evaluated first becomes statements in front of the one that the value is used in; operands before it that have side effects are kept in
/// variables, so that the order stays (C11 §6.5.13–17 for the operators that have one, from left to right for the others).
/// </summary>
internal sealed partial class ExpressionSequencing : StatementListRewriter
{
    private readonly StatementsInside _statements = new();
    private List<BoundStatement> _before = [];

    private ExpressionSequencing()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new ExpressionSequencing().RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        if (!_statements.IsIn(expression))
        {
            return expression;
        }

        switch (expression)
        {
            case BoundComma comma:
                AddEffect(comma.Left, comma.Left.Syntax, _before);
                return Rewrite(comma.Right);
            case BoundStatementExpression { Value: { } value } block:
                _before.AddRange(RewriteStatements(block.Body.Statements));
                return Rewrite(value);
            case BoundConditional conditional when (conditional.WhenTrue is { } whenTrue && _statements.IsIn(whenTrue)) || _statements.IsIn(conditional.WhenFalse):
                return Choose(conditional);
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } binary when _statements.IsIn(binary.Right):
                return Decide(binary);
            case BoundBinary { Operator: not (BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr) } binary:
                BoundExpression left = Keep(binary.Left, binary.Right);
                return Update(binary, left, Rewrite(binary.Right));
            case BoundSubscript subscript:
                BoundExpression pointer = Keep(subscript.Pointer, subscript.Index);
                return Update(subscript, pointer, Rewrite(subscript.Index));
            case BoundAssignment assignment:
                BoundExpression assigned = RewriteBeginning(assignment.Value);
                BoundExpression target = KeepTarget(assignment.Target, assigned);
                return Update(assignment, target, Rewrite(assigned));
            case BoundCompoundAssignment assignment:
                BoundExpression changed = KeepTarget(assignment.Target, assignment.Value);
                return Update(assignment, changed, Rewrite(assignment.Value));
            case BoundCall call:
                return RewriteCall(call);
            case BoundCompoundLiteral literal:
                return Update(literal, RewriteParts(literal.Initializer));
            default:
                return base.Rewrite(expression);
        }
    }

    // gcc takes the statements that a value begins with before it looks at what the value is assigned to. Gives what is left of the value.
    private BoundExpression RewriteBeginning(BoundExpression value)
    {
        switch (value)
        {
            case BoundComma comma:
                AddEffect(comma.Left, comma.Left.Syntax, _before);
                return RewriteBeginning(comma.Right);
            case BoundStatementExpression { Value: { } result } block:
                _before.AddRange(RewriteStatements(block.Body.Statements));
                return RewriteBeginning(result);
            case BoundConversion { IsExplicit: false } conversion:
                return Update(conversion, RewriteBeginning(conversion.Operand));
            default:
                return value;
        }
    }

    // An operand, in a variable if statements of an operand behind it would come before its side effects, or could change what it refers to.
    private BoundExpression Keep(BoundExpression operand, BoundExpression next)
    {
        BoundExpression value = Rewrite(operand);
        bool isOvertaken = _statements.IsIn(next) && (!SideEffects.IsSimple(value) || _statements.IsIn(operand));
        bool isFixed = value is { Constant: not null } or BoundAddressOf { Operand: BoundVariable { Symbol.IsTemporary: true } };
        return isOvertaken && !isFixed ? KeepValue(value) : value;
    }

    private BoundExpression KeepValue(BoundExpression value)
    {
        if (value.Type.IsVoid() || value is BoundFunction)
        {
            return value;
        }

        VariableSymbol variable = Temporaries.Create(value);
        _before.Add(Temporaries.Declare(value.Syntax, variable, value));
        return Temporaries.Read(variable, value.Syntax);
    }

    private BoundExpression KeepTarget(BoundExpression lvalue, BoundExpression next)
    {
        if (!_statements.IsIn(next))
        {
            return Rewrite(lvalue);
        }

        switch (lvalue)
        {
            case BoundMember { IsArrow: false } member:
                return Update(member, KeepTarget(member.Receiver, next));
            case BoundMember member:
                return Update(member, Keep(member.Receiver, next));
            case BoundDereference dereference:
                return Update(dereference, Keep(dereference.Operand, next));
            case BoundSubscript subscript:
                BoundExpression pointer = Keep(subscript.Pointer, SideEffects.IsSimple(subscript.Index) ? next : subscript.Index);
                return Update(subscript, pointer, Keep(subscript.Index, next));
            default:
                return Rewrite(lvalue);
        }
    }

    private BoundCall RewriteCall(BoundCall call)
    {
        BoundExpression? lastWithStatements = call.Arguments.LastOrDefault(_statements.IsIn);
        BoundExpression callee = call.Callee is BoundFunction || lastWithStatements is null ? Rewrite(call.Callee) : Keep(call.Callee, lastWithStatements);
        List<BoundExpression> arguments = [];
        bool isBefore = lastWithStatements is not null;
        foreach (BoundExpression argument in call.Arguments)
        {
            isBefore = isBefore && !ReferenceEquals(argument, lastWithStatements);
            arguments.Add(isBefore ? Keep(argument, lastWithStatements!) : Rewrite(argument));
        }

        return Update(call, callee, arguments);
    }

    // The values of an initialiser are evaluated in order (C11 §6.7.9p23 leaves the order open; gcc takes it from left to right).
    private BoundInitializer RewriteParts(BoundInitializer initializer)
    {
        if (!_statements.IsIn(initializer))
        {
            return initializer;
        }

        switch (initializer)
        {
            case BoundArrayInitializer array:
                List<BoundElementInitializer> elements = [];
                for (int i = 0; i < array.Elements.Count; i++)
                {
                    elements.Add(array.Elements[i] with
                    {
                        Value = KeepPart(array.Elements[i].Value, array.Elements.Skip(i + 1).Any(next => _statements.IsIn(next.Value))),
                    });
                }

                return new BoundArrayInitializer(array.Syntax, (ArrayType)array.Type.Desugared, elements);
            case BoundRecordInitializer record:
                List<BoundFieldInitializer> fields = [];
                for (int i = 0; i < record.Fields.Count; i++)
                {
                    fields.Add(record.Fields[i] with
                    {
                        Value = KeepPart(record.Fields[i].Value, record.Fields.Skip(i + 1).Any(next => _statements.IsIn(next.Value))),
                    });
                }

                return new BoundRecordInitializer(record.Syntax, record.Type, fields);
            default:
                return Rewrite(initializer);
        }
    }

    private BoundInitializer KeepPart(BoundInitializer part, bool isOvertaken)
    {
        BoundInitializer rewritten = RewriteParts(part);
        return isOvertaken && rewritten is BoundExpressionInitializer { Expression: var value } && value.Constant is null && !SideEffects.IsSimple(value)
            ? new BoundExpressionInitializer(KeepValue(value))
            : rewritten;
    }

    // T value; if (condition) { …; value = whenTrue; } else { …; value = whenFalse; }
    private BoundExpression Choose(BoundConditional conditional)
    {
        BoundExpression condition = Rewrite(conditional.Condition);
        VariableSymbol value = Temporaries.Create("choice", conditional.Type, conditional.Syntax);
        _before.Add(Temporaries.Declare(conditional.Syntax, value));
        BoundBlock whenTrue = StoreInBlock(value, conditional.WhenTrue ?? Conversions.Convert(conditional.Condition, conditional.Type));
        BoundBlock whenFalse = StoreInBlock(value, conditional.WhenFalse);
        _before.Add(new BoundIf(conditional.Syntax, condition, whenTrue, whenFalse));
        return Temporaries.Read(value, conditional.Syntax);
    }

    // bool condition = left; if (condition) { …; condition = right; }
    private BoundExpression Decide(BoundBinary binary)
    {
        BoundExpression left = Rewrite(binary.Left);
        VariableSymbol truth = Temporaries.Create("condition", BasicType.Bool, binary.Syntax);
        _before.Add(Temporaries.Declare(binary.Syntax, truth, left));
        BoundExpression known = Temporaries.Read(truth, binary.Syntax);
        BoundExpression asks = binary.Operator == BinaryOperator.LogicalAnd ? known : LogicalOpposite.Of(known);
        _before.Add(new BoundIf(binary.Syntax, asks, StoreInBlock(truth, binary.Right), null));
        return Conversions.Convert(known, BasicType.Int);
    }

    private BoundBlock StoreInBlock(VariableSymbol variable, BoundExpression value)
    {
        List<BoundStatement> outer = _before;
        _before = [];
        BoundExpression rewritten = Rewrite(value);
        _before.Add(Temporaries.Store(variable, rewritten));
        BoundBlock block = new(value.Syntax, _before);
        _before = outer;
        return block;
    }
}
