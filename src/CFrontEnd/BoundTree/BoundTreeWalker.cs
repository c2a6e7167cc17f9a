namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>
/// Visits every expression and statement of a bound tree in source order. Override the hooks; a hook that returns false keeps the walker
/// from going inside.
/// </summary>
public abstract class BoundTreeWalker
{
    /// <summary>Called before a statement's parts.</summary>
    protected virtual bool EnterStatement(BoundStatement statement) => true;

    /// <summary>Called after a statement's parts.</summary>
    protected virtual void LeaveStatement(BoundStatement statement)
    {
    }

    /// <summary>Called before an expression's operands.</summary>
    protected virtual bool EnterExpression(BoundExpression expression) => true;

    /// <summary>Called for an initialiser before its parts.</summary>
    protected virtual bool EnterInitializer(BoundInitializer initializer) => true;

    /// <summary>Visits a statement and all that is in it.</summary>
    public void Visit(BoundStatement? statement)
    {
        if (statement is null || !EnterStatement(statement))
        {
            return;
        }

        switch (statement)
        {
            case BoundBlock block:
                foreach (BoundStatement inner in block.Statements)
                {
                    Visit(inner);
                }

                break;
            case BoundDeclaration declaration:
                VisitInitializers(declaration.Declarators);
                break;
            case BoundExpressionStatement expression:
                Visit(expression.Expression);
                break;
            case BoundIf conditional:
                Visit(conditional.Condition);
                Visit(conditional.WhenTrue);
                Visit(conditional.WhenFalse);
                break;
            case BoundWhile loop:
                Visit(loop.Condition);
                Visit(loop.Body);
                break;
            case BoundDo loop:
                Visit(loop.Body);
                Visit(loop.Condition);
                break;
            case BoundFor loop:
                Visit(loop.Initializer);
                Visit(loop.Condition);
                Visit(loop.Step);
                Visit(loop.Body);
                break;
            case BoundSwitch selection:
                Visit(selection.Value);
                Visit(selection.Body);
                break;
            case BoundCase label:
                Visit(label.Statement);
                break;
            case BoundDefault label:
                Visit(label.Statement);
                break;
            case BoundLabeled label:
                Visit(label.Statement);
                break;
            case BoundReturn result:
                Visit(result.Value);
                break;
            case BoundComputedGoto jump:
                Visit(jump.Target);
                break;
            case BoundResumable resumable:
                Visit(resumable.Body);
                break;
        }

        LeaveStatement(statement);
    }

    /// <summary>Visits an initialiser and all that is in it.</summary>
    public void Visit(BoundInitializer? initializer)
    {
        if (initializer is null || !EnterInitializer(initializer))
        {
            return;
        }

        switch (initializer)
        {
            case BoundExpressionInitializer expression:
                Visit(expression.Expression);
                break;
            case BoundArrayInitializer array:
                foreach (BoundElementInitializer element in array.Elements)
                {
                    Visit(element.Value);
                }

                break;
            case BoundRecordInitializer record:
                foreach (BoundFieldInitializer field in record.Fields)
                {
                    Visit(field.Value);
                }

                break;
        }
    }

    /// <summary>Visits an expression and all that is in it.</summary>
    public void Visit(BoundExpression? expression)
    {
        if (expression is null || !EnterExpression(expression))
        {
            return;
        }

        switch (expression)
        {
            case BoundConversion conversion:
                VisitInitializers(conversion.Lengths);
                Visit(conversion.Operand);
                break;
            case BoundUnary unary:
                Visit(unary.Operand);
                break;
            case BoundAddressOf address:
                Visit(address.Operand);
                break;
            case BoundDereference dereference:
                Visit(dereference.Operand);
                break;
            case BoundSubscript subscript:
                Visit(subscript.IsSwapped ? subscript.Index : subscript.Pointer);
                Visit(subscript.IsSwapped ? subscript.Pointer : subscript.Index);
                break;
            case BoundMember member:
                Visit(member.Receiver);
                break;
            case BoundIncrement increment:
                Visit(increment.Operand);
                break;
            case BoundBinary binary:
                VisitBinary(binary);
                break;
            case BoundAssignment assignment:
                Visit(assignment.Target);
                Visit(assignment.Value);
                break;
            case BoundCompoundAssignment assignment:
                Visit(assignment.Target);
                Visit(assignment.Value);
                break;
            case BoundConditional conditional:
                Visit(conditional.Condition);
                Visit(conditional.WhenTrue);
                Visit(conditional.WhenFalse);
                break;
            case BoundComma comma:
                Visit(comma.Left);
                Visit(comma.Right);
                break;
            case BoundCall call:
                Visit(call.Callee);
                foreach (BoundExpression argument in call.Arguments)
                {
                    Visit(argument);
                }

                break;
            case BoundSizeof { OperandType.Desugared: Types.ArrayType { IsVariableLength: true } } size:
                VisitInitializers(size.Lengths);
                Visit(size.Operand);
                break;
            case BoundCompoundLiteral literal:
                Visit(literal.Initializer);
                break;
            case BoundStatementExpression block:
                Visit(block.Body);
                Visit(block.Value);
                break;
            case BoundVaListOperation operation:
                Visit(operation.List);
                Visit(operation.Source);
                break;
        }
    }

    private void VisitInitializers(IReadOnlyList<BoundDeclarator> declarators)
    {
        foreach (BoundDeclarator declarator in declarators)
        {
            Visit(declarator.Initializer);
            Visit(declarator.Cleanup);
        }
    }

    // A chain of binary operators leans to the left and can be very long, so it is walked without recursion on that side.
    private void VisitBinary(BoundBinary binary)
    {
        Stack<BoundExpression> pending = new();
        BoundExpression current = binary;
        bool isFirst = true;
        while (current is BoundBinary next && (isFirst || EnterExpression(next)))
        {
            isFirst = false;
            pending.Push(next.Right);
            current = next.Left;
        }

        if (current is not BoundBinary)
        {
            Visit(current);
        }

        while (pending.TryPop(out BoundExpression? right))
        {
            Visit(right);
        }
    }
}
