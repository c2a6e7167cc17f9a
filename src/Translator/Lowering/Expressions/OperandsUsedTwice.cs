using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Spells out operators that use an operand twice where C# has no operator of that kind, so that the operand is evaluated once all the same:
/// <c>a ?: b</c>, compound assignments that compute in another type than the target's, steps of pointers to arrays and to void, steps of
/// <c>_Bool</c>.
/// </summary>
internal sealed class OperandsUsedTwice : StatementListRewriter
{
    private List<BoundStatement> _declarations = [];

    private OperandsUsedTwice()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new OperandsUsedTwice().RewriteBlock(body);

    /// <inheritdoc/>
    protected override void ExpandCore(BoundStatement statement, List<BoundStatement> into)
    {
        List<BoundStatement> outer = _declarations;
        _declarations = [];
        BoundStatement rewritten = statement switch
        {
            BoundExpressionStatement { Expression: { } effect } written => RewriteEffect(effect) is var lowered && ReferenceEquals(lowered, effect)
                ? written
                : new BoundExpressionStatement(written.Syntax, lowered),
            BoundFor { Step: { } step } loop => Update(
                loop,
                loop.Initializer is null ? null : Rewrite(loop.Initializer),
                loop.Condition is null ? null : Rewrite(loop.Condition),
                RewriteEffect(step),
                Rewrite(loop.Body)),
            _ => RewriteInside(statement),
        };
        into.AddRange(_declarations);
        into.Add(rewritten);
        _declarations = outer;
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        BoundExpression rewritten = expression is BoundComma comma
            ? Update(comma, RewriteEffect(comma.Left), Rewrite(comma.Right))
            : base.Rewrite(expression);
        return rewritten switch
        {
            BoundConditional { WhenTrue: null } conditional when !SideEffects.IsSimple(conditional.Condition) => SpellOut(conditional),
            BoundCompoundAssignment assignment when NeedsSpellingOut(assignment) => SpellOut(assignment),
            BoundIncrement increment => SpellOut(increment, isValueUsed: true),
            _ => rewritten,
        };
    }

    // Rewrites an expression whose value nobody uses, so that a step may be one before or after.
    private BoundExpression RewriteEffect(BoundExpression effect) => effect switch
    {
        BoundIncrement increment => SpellOut((BoundIncrement)base.Rewrite(increment), isValueUsed: false),
        BoundConversion { Kind: ConversionKind.ToVoid } conversion => Update(conversion, RewriteEffect(conversion.Operand)),
        BoundComma comma => Update(comma, RewriteEffect(comma.Left), RewriteEffect(comma.Right)),
        _ => Rewrite(effect),
    };

    // (t = a) ? t : b
    private BoundConditional SpellOut(BoundConditional conditional)
    {
        VariableSymbol value = Declare(Temporaries.Create(conditional.Condition), conditional.Syntax);
        BoundExpression whenTrue = Conversions.Convert(Temporaries.Read(value, conditional.Condition.Syntax), conditional.Type);
        return new BoundConditional(
            conditional.Syntax, Temporaries.Assign(value, conditional.Condition), whenTrue, conditional.WhenFalse, conditional.Type);
    }

    /// <summary>Whether C# has no compound assignment for this one and the target can't be written twice as it is.</summary>
    private static bool NeedsSpellingOut(BoundCompoundAssignment assignment)
    {
        if (SideEffects.IsSimple(assignment.Target))
        {
            return false;
        }

        CType target = assignment.Target.Type;
        if (target.IsPointer())
        {
            return IsUncounted(target);
        }

        bool isModular = assignment.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
            or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;
        bool isWrapping = isModular && !target.IsBool() && target.IsInteger() && assignment.OperationType.IsInteger();
        return !isWrapping && !Conversions.AreIdentical(target.WithoutQualifiers(), assignment.OperationType);
    }

    // *(t = &target) = (type)(*t op value)
    private BoundExpression SpellOut(BoundCompoundAssignment assignment)
    {
        (BoundExpression target, BoundExpression again) = EvaluateOnce(assignment.Target);
        BoundExpression left = Temporaries.ReadLvalue(again);
        CType operation = assignment.Target.Type.IsPointer() ? left.Type : assignment.OperationType;
        BoundExpression result = new BoundBinary(
            assignment.Syntax, assignment.Operator, Conversions.Convert(left, operation), assignment.Value, operation);
        return new BoundAssignment(assignment.Syntax, target, Conversions.Convert(result, target.Type), assignment.Type);
    }

    private BoundExpression SpellOut(BoundIncrement increment, bool isValueUsed)
    {
        CType type = increment.Operand.Type;
        if (type.IsBool())
        {
            return SpellOutTruth(increment, isValueUsed && increment.IsPostfix);
        }

        if (type.Desugared is not PointerType { Pointee: var pointee })
        {
            return increment;
        }

        bool isRepeated = IsUncounted(type) && !SideEffects.IsSimple(increment.Operand);
        bool isScaled = IsUncounted(type) || pointee.Desugared is ArrayType;
        if (!isScaled || (!isRepeated && (!isValueUsed || !increment.IsPostfix)))
        {
            return increment;
        }

        // The value before is the new one, a step back.
        BoundLiteral one = One(increment.Syntax);
        BoundExpression stepped = isRepeated
            ? SpellOut(new BoundCompoundAssignment(increment.Syntax, Step(increment.IsDecrement), increment.Operand, one, type, increment.Type))
            : new BoundIncrement(increment.Syntax, increment.Operand, increment.IsDecrement, isPostfix: false, increment.Type);
        return isValueUsed && increment.IsPostfix
            ? new BoundBinary(increment.Syntax, Step(!increment.IsDecrement), stepped, one, increment.Type)
            : stepped;
    }

    // b++ makes it true, b-- turns it over (C11 §6.5.2.4, §6.3.1.2).
    private BoundExpression SpellOutTruth(BoundIncrement increment, bool wantsOldValue)
    {
        (BoundExpression target, BoundExpression again) = EvaluateOnce(increment.Operand);
        BoundExpression number = Conversions.Convert(Temporaries.ReadLvalue(again), BasicType.Int);
        BoundExpression stepped = new BoundBinary(increment.Syntax, Step(increment.IsDecrement), number, One(increment.Syntax), BasicType.Int);
        BoundExpression NewValue(BoundExpression into) =>
            new BoundAssignment(increment.Syntax, into, Conversions.Convert(stepped, increment.Type), increment.Type);
        if (!wantsOldValue)
        {
            return NewValue(target);
        }

        VariableSymbol old = Declare(Temporaries.Create(Temporaries.ReadLvalue(again)), increment.Syntax);
        return new BoundComma(
            increment.Syntax,
            Temporaries.Assign(old, Temporaries.ReadLvalue(target)),
            new BoundComma(increment.Syntax, NewValue(again), Temporaries.Read(old, increment.Syntax)));
    }

    /// <summary>An lvalue in two forms: the first evaluates what leads to it, the second designates the same object again.</summary>
    private (BoundExpression First, BoundExpression Again) EvaluateOnce(BoundExpression lvalue)
    {
        if (SideEffects.IsSimple(lvalue))
        {
            return (lvalue, lvalue);
        }

        switch (lvalue)
        {
            case BoundMember { IsArrow: false } member:
                (BoundExpression receiver, BoundExpression receiverAgain) = EvaluateOnce(member.Receiver);
                return (Update(member, receiver), Update(member, receiverAgain));
            case BoundMember member:
                (BoundExpression pointer, BoundExpression pointerAgain) = Keep(member.Receiver);
                return (Update(member, pointer), Update(member, pointerAgain));
            case BoundDereference dereference:
                (BoundExpression operand, BoundExpression operandAgain) = Keep(dereference.Operand);
                return (Update(dereference, operand), Update(dereference, operandAgain));
            default:
                (BoundExpression address, BoundExpression addressAgain) =
                    Keep(new BoundAddressOf(lvalue.Syntax, lvalue, new PointerType(lvalue.Type)));
                return (new BoundDereference(lvalue.Syntax, address, lvalue.Type), new BoundDereference(lvalue.Syntax, addressAgain, lvalue.Type));
        }
    }

    private (BoundExpression First, BoundExpression Again) Keep(BoundExpression value)
    {
        VariableSymbol variable = Declare(Temporaries.Create(value), value.Syntax);
        return (Temporaries.Assign(variable, value), Temporaries.Read(variable, value.Syntax));
    }

    private VariableSymbol Declare(VariableSymbol variable, SyntaxNode syntax)
    {
        _declarations.Add(Temporaries.Declare(syntax, variable));
        return variable;
    }

    // GNU C counts pointers to void and to functions in bytes.
    private static bool IsUncounted(CType pointer) => pointer.GetPointee() is { } pointee && (pointee.IsVoid() || pointee.IsFunction());

    private static BinaryOperator Step(bool isDecrement) => isDecrement ? BinaryOperator.Subtract : BinaryOperator.Add;

    private static BoundLiteral One(SyntaxNode syntax) => new(syntax, BasicType.Int, ConstantValue.OfInteger(1)) { Constant = ConstantValue.OfInteger(1) };
}
