namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>
/// Makes a bound tree from another one. What an override leaves as it is stays the same object, so that a tree in which there is nothing to do
/// comes back itself. Overrides call the base method to go inside.
/// </summary>
public abstract class BoundTreeRewriter
{
    private readonly Stack<SwitchLabels> _switches = new();

    /// <summary>Rewrites a statement.</summary>
    public virtual BoundStatement Rewrite(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                return RewriteBlock(block);
            case BoundDeclaration declaration:
                IReadOnlyList<BoundDeclarator> declarators = RewriteList(declaration.Declarators, Rewrite);
                return ReferenceEquals(declarators, declaration.Declarators)
                    ? declaration
                    : new BoundDeclaration(declaration.Syntax, declarators, declaration.DeclaredTypes);
            case BoundExpressionStatement expression:
                BoundExpression? effect = RewriteOptional(expression.Expression);
                return ReferenceEquals(effect, expression.Expression) ? expression : new BoundExpressionStatement(expression.Syntax, effect);
            case BoundIf conditional:
                return Update(
                    conditional, Rewrite(conditional.Condition), Rewrite(conditional.WhenTrue), RewriteOptional(conditional.WhenFalse));
            case BoundWhile loop:
                return Update(loop, Rewrite(loop.Condition), Rewrite(loop.Body));
            case BoundDo loop:
                return Update(loop, Rewrite(loop.Body), Rewrite(loop.Condition));
            case BoundFor loop:
                return Update(
                    loop, RewriteOptional(loop.Initializer), RewriteOptional(loop.Condition), RewriteOptional(loop.Step), Rewrite(loop.Body));
            case BoundSwitch selection:
                return RewriteSwitch(selection, Rewrite(selection.Value));
            case BoundCase label:
                return Update(label, Rewrite(label.Statement));
            case BoundDefault label:
                return Update(label, Rewrite(label.Statement));
            case BoundLabeled labeled:
                return Update(labeled, Rewrite(labeled.Statement));
            case BoundReturn result:
                BoundExpression? value = RewriteOptional(result.Value);
                return ReferenceEquals(value, result.Value) ? result : new BoundReturn(result.Syntax, value);
            case BoundComputedGoto jump:
                BoundExpression target = Rewrite(jump.Target);
                return ReferenceEquals(target, jump.Target) ? jump : new BoundComputedGoto(jump.Syntax, target);
            case BoundResumable resumable:
                BoundBlock body = (BoundBlock)Rewrite(resumable.Body);
                return ReferenceEquals(body, resumable.Body)
                    ? resumable
                    : new BoundResumable(resumable.Syntax, body, resumable.Place, resumable.Value, resumable.Start);
            default:
                return statement;
        }
    }

    /// <summary>Rewrites an expression.</summary>
    public virtual BoundExpression Rewrite(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundConversion conversion:
                return RewriteConversion(conversion);
            case BoundUnary unary:
                BoundExpression operand = Rewrite(unary.Operand);
                return ReferenceEquals(operand, unary.Operand)
                    ? unary
                    : new BoundUnary(unary.Syntax, unary.Operator, operand, unary.Type) { Constant = unary.Constant };
            case BoundAddressOf address:
                BoundExpression addressed = Rewrite(address.Operand);
                return ReferenceEquals(addressed, address.Operand) ? address : new BoundAddressOf(address.Syntax, addressed, (Types.PointerType)address.Type.Desugared);
            case BoundDereference dereference:
                return Update(dereference, Rewrite(dereference.Operand));
            case BoundSubscript subscript:
                return Update(subscript, Rewrite(subscript.Pointer), Rewrite(subscript.Index));
            case BoundMember member:
                return Update(member, Rewrite(member.Receiver));
            case BoundIncrement increment:
                return Update(increment, Rewrite(increment.Operand));
            case BoundBinary binary:
                return Update(binary, Rewrite(binary.Left), Rewrite(binary.Right));
            case BoundAssignment assignment:
                return Update(assignment, Rewrite(assignment.Target), Rewrite(assignment.Value));
            case BoundCompoundAssignment assignment:
                return Update(assignment, Rewrite(assignment.Target), Rewrite(assignment.Value));
            case BoundConditional conditional:
                return Update(
                    conditional, Rewrite(conditional.Condition), RewriteOptional(conditional.WhenTrue), Rewrite(conditional.WhenFalse));
            case BoundComma comma:
                return Update(comma, Rewrite(comma.Left), Rewrite(comma.Right));
            case BoundCall call:
                return Update(call, Rewrite(call.Callee), RewriteList(call.Arguments, Rewrite));
            case BoundSizeof { OperandType.Desugared: Types.ArrayType { IsVariableLength: true } } size:
                return RewriteSizeof(size);
            case BoundCompoundLiteral literal:
                return Update(literal, Rewrite(literal.Initializer));
            case BoundStatementExpression block:
                return RewriteStatementExpression(block);
            case BoundVaListOperation operation:
                return Update(operation, Rewrite(operation.List), RewriteOptional(operation.Source));
            default:
                return expression;
        }
    }

    /// <summary>Rewrites an initialiser.</summary>
    public virtual BoundInitializer Rewrite(BoundInitializer initializer)
    {
        switch (initializer)
        {
            case BoundExpressionInitializer expression:
                BoundExpression value = Rewrite(expression.Expression);
                return ReferenceEquals(value, expression.Expression) ? expression : new BoundExpressionInitializer(value);
            case BoundArrayInitializer array:
                IReadOnlyList<BoundElementInitializer> elements = RewriteList(array.Elements, element => With(element, Rewrite(element.Value)));
                return ReferenceEquals(elements, array.Elements)
                    ? array
                    : new BoundArrayInitializer(array.Syntax, (Types.ArrayType)array.Type.Desugared, elements);
            case BoundRecordInitializer record:
                IReadOnlyList<BoundFieldInitializer> fields = RewriteList(record.Fields, field => With(field, Rewrite(field.Value)));
                return ReferenceEquals(fields, record.Fields) ? record : new BoundRecordInitializer(record.Syntax, record.Type, fields);
            default:
                return initializer;
        }
    }

    /// <summary>Rewrites the statements of a block; override it to make several statements of one.</summary>
    protected virtual IReadOnlyList<BoundStatement> RewriteStatements(IReadOnlyList<BoundStatement> statements) => RewriteList(statements, Rewrite);

    /// <summary>Rewrites a block.</summary>
    protected BoundBlock RewriteBlock(BoundBlock block)
    {
        IReadOnlyList<BoundStatement> statements = RewriteStatements(block.Statements);
        return ReferenceEquals(statements, block.Statements) ? block : new BoundBlock(block.Syntax, statements);
    }

    /// <summary>Rewrites the body of a <c>switch</c> whose controlling expression has been rewritten.</summary>
    protected BoundSwitch RewriteSwitch(BoundSwitch selection, BoundExpression value)
    {
        _switches.Push(new SwitchLabels());
        BoundStatement body = Rewrite(selection.Body);
        SwitchLabels labels = _switches.Pop();
        return ReferenceEquals(value, selection.Value) && ReferenceEquals(body, selection.Body)
            ? selection
            : new BoundSwitch(selection.Syntax, value, body, labels.Cases, labels.Default);
    }

    /// <summary>A declarator with its initialiser rewritten.</summary>
    protected BoundDeclarator Rewrite(BoundDeclarator declarator)
    {
        if (declarator.Initializer is null)
        {
            return declarator;
        }

        BoundInitializer initializer = Rewrite(declarator.Initializer);
        return ReferenceEquals(initializer, declarator.Initializer) ? declarator : declarator with { Initializer = initializer };
    }

    /// <summary>A list with each item rewritten; the same list if none changes.</summary>
    protected static IReadOnlyList<T> RewriteList<T>(IReadOnlyList<T> items, Func<T, T> rewrite)
        where T : class
    {
        List<T>? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            T rewritten = rewrite(items[i]);
            if (changed is null && !ReferenceEquals(rewritten, items[i]))
            {
                changed = [.. items.Take(i)];
            }

            changed?.Add(rewritten);
        }

        return changed ?? items;
    }

    /// <summary>A conversion of another operand.</summary>
    protected static BoundConversion Update(BoundConversion conversion, BoundExpression operand) => ReferenceEquals(operand, conversion.Operand)
        ? conversion
        : new BoundConversion(conversion.Syntax, conversion.Kind, operand, conversion.Type, conversion.IsExplicit)
        {
            Constant = conversion.Constant,
            Lengths = conversion.Lengths,
        };

    /// <summary>A dereferenced pointer with another operand.</summary>
    protected static BoundDereference Update(BoundDereference dereference, BoundExpression operand) =>
        ReferenceEquals(operand, dereference.Operand) ? dereference : new BoundDereference(dereference.Syntax, operand, dereference.Type);

    /// <summary>A subscript with other operands.</summary>
    protected static BoundSubscript Update(BoundSubscript subscript, BoundExpression pointer, BoundExpression index) =>
        ReferenceEquals(pointer, subscript.Pointer) && ReferenceEquals(index, subscript.Index)
            ? subscript
            : new BoundSubscript(subscript.Syntax, pointer, index, subscript.IsSwapped, subscript.Type);

    /// <summary>A member of another receiver.</summary>
    protected static BoundMember Update(BoundMember member, BoundExpression receiver) => ReferenceEquals(receiver, member.Receiver)
        ? member
        : new BoundMember(member.Syntax, receiver, member.IsArrow, member.Field, member.Type);

    /// <summary>A step of another operand.</summary>
    protected static BoundIncrement Update(BoundIncrement increment, BoundExpression operand) => ReferenceEquals(operand, increment.Operand)
        ? increment
        : new BoundIncrement(increment.Syntax, operand, increment.IsDecrement, increment.IsPostfix, increment.Type);

    /// <summary>A binary operator with other operands.</summary>
    protected static BoundBinary Update(BoundBinary binary, BoundExpression left, BoundExpression right) =>
        ReferenceEquals(left, binary.Left) && ReferenceEquals(right, binary.Right)
            ? binary
            : new BoundBinary(binary.Syntax, binary.Operator, left, right, binary.Type) { Constant = binary.Constant };

    /// <summary>An assignment with other operands.</summary>
    protected static BoundAssignment Update(BoundAssignment assignment, BoundExpression target, BoundExpression value) =>
        ReferenceEquals(target, assignment.Target) && ReferenceEquals(value, assignment.Value)
            ? assignment
            : new BoundAssignment(assignment.Syntax, target, value, assignment.Type);

    /// <summary>A compound assignment with other operands.</summary>
    protected static BoundCompoundAssignment Update(BoundCompoundAssignment assignment, BoundExpression target, BoundExpression value) =>
        ReferenceEquals(target, assignment.Target) && ReferenceEquals(value, assignment.Value)
            ? assignment
            : new BoundCompoundAssignment(assignment.Syntax, assignment.Operator, target, value, assignment.OperationType, assignment.Type);

    /// <summary>A conditional expression with other operands.</summary>
    protected static BoundConditional Update(
        BoundConditional conditional, BoundExpression condition, BoundExpression? whenTrue, BoundExpression whenFalse) =>
        ReferenceEquals(condition, conditional.Condition) && ReferenceEquals(whenTrue, conditional.WhenTrue) && ReferenceEquals(whenFalse, conditional.WhenFalse)
            ? conditional
            : new BoundConditional(conditional.Syntax, condition, whenTrue, whenFalse, conditional.Type) { Constant = conditional.Constant };

    /// <summary>A comma operator with other operands.</summary>
    protected static BoundComma Update(BoundComma comma, BoundExpression left, BoundExpression right) =>
        ReferenceEquals(left, comma.Left) && ReferenceEquals(right, comma.Right) ? comma : new BoundComma(comma.Syntax, left, right);

    /// <summary>A call of another callee or with other arguments.</summary>
    protected static BoundCall Update(BoundCall call, BoundExpression callee, IReadOnlyList<BoundExpression> arguments) =>
        ReferenceEquals(callee, call.Callee) && ReferenceEquals(arguments, call.Arguments)
            ? call
            : new BoundCall(call.Syntax, callee, call.FunctionType, arguments, call.Type) { Constant = call.Constant };

    /// <summary>A compound literal with another initialiser.</summary>
    protected static BoundCompoundLiteral Update(BoundCompoundLiteral literal, BoundInitializer initializer) =>
        ReferenceEquals(initializer, literal.Initializer)
            ? literal
            : new BoundCompoundLiteral(literal.Syntax, literal.Type, initializer, literal.IsStatic);

    /// <summary>An operation on a list of arguments with other operands.</summary>
    protected static BoundVaListOperation Update(BoundVaListOperation operation, BoundExpression list, BoundExpression? source) =>
        ReferenceEquals(list, operation.List) && ReferenceEquals(source, operation.Source)
            ? operation
            : new BoundVaListOperation(operation.Syntax, operation.Operation, list, source, operation.Type);

    /// <summary>An <c>if</c> with other parts.</summary>
    protected static BoundIf Update(BoundIf conditional, BoundExpression condition, BoundStatement whenTrue, BoundStatement? whenFalse) =>
        ReferenceEquals(condition, conditional.Condition) && ReferenceEquals(whenTrue, conditional.WhenTrue) && ReferenceEquals(whenFalse, conditional.WhenFalse)
            ? conditional
            : new BoundIf(conditional.Syntax, condition, whenTrue, whenFalse);

    /// <summary>A <c>while</c> loop with other parts.</summary>
    protected static BoundWhile Update(BoundWhile loop, BoundExpression condition, BoundStatement body) =>
        ReferenceEquals(condition, loop.Condition) && ReferenceEquals(body, loop.Body) ? loop : new BoundWhile(loop.Syntax, condition, body);

    /// <summary>A <c>do</c> loop with other parts.</summary>
    protected static BoundDo Update(BoundDo loop, BoundStatement body, BoundExpression condition) =>
        ReferenceEquals(condition, loop.Condition) && ReferenceEquals(body, loop.Body) ? loop : new BoundDo(loop.Syntax, body, condition);

    /// <summary>A <c>for</c> loop with other parts.</summary>
    protected static BoundFor Update(BoundFor loop, BoundStatement? initializer, BoundExpression? condition, BoundExpression? step, BoundStatement body) =>
        ReferenceEquals(initializer, loop.Initializer) && ReferenceEquals(condition, loop.Condition) && ReferenceEquals(step, loop.Step)
            && ReferenceEquals(body, loop.Body)
            ? loop
            : new BoundFor(loop.Syntax, initializer, condition, step, body);

    /// <summary>A case label in front of another statement; belongs to the <c>switch</c> that is rewritten now.</summary>
    protected BoundCase Update(BoundCase label, BoundStatement statement)
    {
        BoundCase updated = ReferenceEquals(statement, label.Statement) ? label : new BoundCase(label.Syntax, label.First, label.Last, statement);
        if (_switches.TryPeek(out SwitchLabels? labels))
        {
            labels.Cases.Add(updated);
        }

        return updated;
    }

    /// <summary>A default label in front of another statement; belongs to the <c>switch</c> that is rewritten now.</summary>
    protected BoundDefault Update(BoundDefault label, BoundStatement statement)
    {
        BoundDefault updated = ReferenceEquals(statement, label.Statement) ? label : new BoundDefault(label.Syntax, statement);
        if (_switches.TryPeek(out SwitchLabels? labels))
        {
            labels.Default = updated;
        }

        return updated;
    }

    /// <summary>A label in front of another statement.</summary>
    protected static BoundLabeled Update(BoundLabeled labeled, BoundStatement statement) =>
        ReferenceEquals(statement, labeled.Statement) ? labeled : new BoundLabeled(labeled.Syntax, labeled.Label, statement);

    private BoundConversion RewriteConversion(BoundConversion conversion)
    {
        IReadOnlyList<BoundDeclarator> lengths = RewriteList(conversion.Lengths, Rewrite);
        BoundExpression operand = Rewrite(conversion.Operand);
        return ReferenceEquals(lengths, conversion.Lengths)
            ? Update(conversion, operand)
            : new BoundConversion(conversion.Syntax, conversion.Kind, operand, conversion.Type, conversion.IsExplicit) { Lengths = lengths };
    }

    private BoundSizeof RewriteSizeof(BoundSizeof size)
    {
        IReadOnlyList<BoundDeclarator> lengths = RewriteList(size.Lengths, Rewrite);
        BoundExpression? operand = RewriteOptional(size.Operand);
        return ReferenceEquals(lengths, size.Lengths) && ReferenceEquals(operand, size.Operand)
            ? size
            : new BoundSizeof(size.Syntax, size.OperandType, operand, size.IsAlignof) { Lengths = lengths };
    }

    private BoundStatementExpression RewriteStatementExpression(BoundStatementExpression block)
    {
        BoundBlock body = RewriteBlock(block.Body);
        BoundExpression? value = RewriteOptional(block.Value);
        return ReferenceEquals(body, block.Body) && ReferenceEquals(value, block.Value)
            ? block
            : new BoundStatementExpression(block.Syntax, body, value, block.Type);
    }

    private BoundStatement? RewriteOptional(BoundStatement? statement) => statement is null ? null : Rewrite(statement);

    private BoundExpression? RewriteOptional(BoundExpression? expression) => expression is null ? null : Rewrite(expression);

    private static BoundElementInitializer With(BoundElementInitializer element, BoundInitializer value) =>
        ReferenceEquals(value, element.Value) ? element : element with { Value = value };

    private static BoundFieldInitializer With(BoundFieldInitializer field, BoundInitializer value) =>
        ReferenceEquals(value, field.Value) ? field : field with { Value = value };

    private sealed class SwitchLabels
    {
        public List<BoundCase> Cases { get; } = [];

        public BoundDefault? Default { get; set; }
    }
}
