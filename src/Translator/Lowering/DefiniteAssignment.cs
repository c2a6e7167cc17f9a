using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Finds the local variables that C# would call unassigned where they are read (C# standard §9.4). C leaves that to the programmer; in C# they
/// get an initial value. Errs on the side of giving one.
/// </summary>
internal sealed class DefiniteAssignment
{
    private readonly bool _declaringAssigns;
    private readonly HashSet<VariableSymbol> _unassignedUses = [];
    private readonly HashSet<VariableSymbol> _declared = [];
    private readonly Dictionary<LabelSymbol, Assigned> _jumps = [];
    private readonly Stack<Targets> _targets = new();
    private readonly Dictionary<VariableSymbol, int> _numbers = [];
    private Assigned _state = Assigned.Unreachable();
    private bool _haveJumpsChanged;

    private DefiniteAssignment(bool declaringAssigns) => _declaringAssigns = declaringAssigns;

    /// <summary>The variables of a function that need an initial value.</summary>
    /// <param name="function">The function.</param>
    /// <param name="body">Its body after all lowerings.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlySet<VariableSymbol> Find(FunctionSymbol function, BoundBlock body, CancellationToken cancellationToken) =>
        new DefiniteAssignment(declaringAssigns: false).Run(function, body, cancellationToken);

    /// <summary>The variables that an initial value would not help, because control can come to a use without passing the declaration.</summary>
    /// <inheritdoc cref="Find"/>
    public static IReadOnlySet<VariableSymbol> FindBypassed(FunctionSymbol function, BoundBlock body, CancellationToken cancellationToken) =>
        new DefiniteAssignment(declaringAssigns: true).Run(function, body, cancellationToken);

    // What is assigned at a label depends on jumps that stand behind it, so the body is visited until nothing changes; each round can only
    // find fewer variables assigned.
    private HashSet<VariableSymbol> Run(FunctionSymbol function, BoundBlock body, CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            _haveJumpsChanged = false;
            _declared.Clear();
            _state = new Assigned(_numbers);
            foreach (VariableSymbol parameter in function.Parameters)
            {
                _state.Add(parameter);
            }

            Visit(body);
        }
        while (_haveJumpsChanged);

        return _unassignedUses;
    }

    private void Visit(BoundStatement? statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                foreach (BoundStatement inner in block.Statements)
                {
                    Visit(inner);
                }

                break;
            case BoundDeclaration declaration:
                foreach (BoundDeclarator declarator in declaration.Declarators)
                {
                    Declare(declarator);
                }

                break;
            case BoundExpressionStatement expression:
                Visit(expression.Expression);
                break;
            case BoundIf conditional:
                VisitIf(conditional);
                break;
            case BoundWhile loop:
                VisitLoop(loop.Condition, null, loop.Body);
                break;
            case BoundFor loop:
                Visit(loop.Initializer);
                VisitLoop(loop.Condition, loop.Step, loop.Body);
                break;
            case BoundDo loop:
                VisitDo(loop);
                break;
            case BoundSwitch selection:
                VisitSwitch(selection);
                break;
            case BoundLabeled labeled:
                if (_jumps.TryGetValue(labeled.Label, out Assigned? jumped))
                {
                    _state = _state.Intersect(jumped);
                }

                Visit(labeled.Statement);
                break;
            case BoundGoto jump:
                Jump(jump.Label);
                break;
            case BoundResumable resumable:
                Visit(resumable.Body);
                break;
            case BoundReturn result:
                Visit(result.Value);
                _state = Assigned.Unreachable();
                break;
            case BoundBreak:
                Leave(targets => targets.AddBreak(_state));
                break;
            case BoundContinue:
                LeaveLoop();
                break;
            case BoundCase label:
                Visit(label.Statement);
                break;
            case BoundDefault label:
                Visit(label.Statement);
                break;
        }
    }

    private void Jump(LabelSymbol label)
    {
        Assigned? before = _jumps.GetValueOrDefault(label);
        Assigned after = before is null ? _state.Copy() : before.Intersect(_state);
        _haveJumpsChanged |= before is null ? !_state.IsUnreachable : !after.IsSame(before);
        _jumps[label] = after;
        _state = Assigned.Unreachable();
    }

    private void Leave(Action<Targets> add)
    {
        if (_targets.TryPeek(out Targets? targets))
        {
            add(targets);
        }

        _state = Assigned.Unreachable();
    }

    private void LeaveLoop()
    {
        _targets.FirstOrDefault(targets => targets.IsLoop)?.AddContinue(_state);
        _state = Assigned.Unreachable();
    }

    private void Declare(BoundDeclarator declarator)
    {
        if (declarator.Symbol is not VariableSymbol { Duration: StorageDuration.Automatic } variable)
        {
            return;
        }

        Visit(declarator.Initializer);
        if (_declared.Add(variable))
        {
            // A jump back to before the declaration makes the variable unassigned again.
            _state.Remove(variable);
        }

        if (declarator.Initializer is not null || variable.Type.Desugared is ArrayType || _declaringAssigns)
        {
            _state.Add(variable);
        }
    }

    private void Visit(BoundInitializer? initializer)
    {
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

    private void VisitIf(BoundIf conditional)
    {
        (Assigned whenTrue, Assigned whenFalse) = VisitCondition(conditional.Condition);
        _state = whenTrue;
        Visit(conditional.WhenTrue);
        Assigned afterThen = _state;
        _state = whenFalse;
        Visit(conditional.WhenFalse);
        _state = afterThen.Intersect(_state);
    }

    private void VisitLoop(BoundExpression? condition, BoundExpression? step, BoundStatement body)
    {
        (Assigned whenTrue, Assigned whenFalse) = condition is null
            ? (_state.Copy(), Assigned.Unreachable())
            : VisitCondition(condition);
        Targets targets = new(isLoop: true);
        _targets.Push(targets);
        _state = whenTrue;
        Visit(body);
        _targets.Pop();
        _state = targets.Continue is null ? _state : _state.Intersect(targets.Continue);
        Visit(step);
        _state = targets.Break is null ? whenFalse : whenFalse.Intersect(targets.Break);
    }

    private void VisitDo(BoundDo loop)
    {
        Targets targets = new(isLoop: true);
        _targets.Push(targets);
        Visit(loop.Body);
        _targets.Pop();
        _state = targets.Continue is null ? _state : _state.Intersect(targets.Continue);
        (_, Assigned whenFalse) = VisitCondition(loop.Condition);
        _state = targets.Break is null ? whenFalse : whenFalse.Intersect(targets.Break);
    }

    private void VisitSwitch(BoundSwitch selection)
    {
        Visit(selection.Value);
        Assigned start = _state;
        Targets targets = new(isLoop: false);
        _targets.Push(targets);
        Assigned end = selection.Default is null ? start.Copy() : Assigned.Unreachable();
        if (selection.Body is BoundBlock body)
        {
            Assigned fallThrough = Assigned.Unreachable();
            foreach (SwitchSection section in SwitchSections.Split(body))
            {
                _state = start.Intersect(fallThrough);
                foreach (BoundStatement statement in section.Statements)
                {
                    Visit(statement);
                }

                fallThrough = _state;
            }

            end = end.Intersect(fallThrough);
        }

        _targets.Pop();
        _state = targets.Break is null ? end : end.Intersect(targets.Break);
    }

    private (Assigned WhenTrue, Assigned WhenFalse) VisitCondition(BoundExpression condition)
    {
        switch (condition)
        {
            case { Constant: { } value } when Reachability.IsConstantForCSharp(condition):
                return value.IsZero ? (Assigned.Unreachable(), _state.Copy()) : (_state.Copy(), Assigned.Unreachable());
            case BoundConversion conversion:
                return VisitCondition(conversion.Operand);
            case BoundUnary { Operator: UnaryOperator.LogicalNot } negation:
                (Assigned operandTrue, Assigned operandFalse) = VisitCondition(negation.Operand);
                return (operandFalse, operandTrue);
            case BoundBinary { Operator: BinaryOperator.LogicalAnd } and:
            {
                (Assigned leftTrue, Assigned leftFalse) = VisitCondition(and.Left);
                _state = leftTrue;
                (Assigned rightTrue, Assigned rightFalse) = VisitCondition(and.Right);
                return (rightTrue, leftFalse.Intersect(rightFalse));
            }

            case BoundBinary { Operator: BinaryOperator.LogicalOr } or:
            {
                (Assigned leftTrue, Assigned leftFalse) = VisitCondition(or.Left);
                _state = leftFalse;
                (Assigned rightTrue, Assigned rightFalse) = VisitCondition(or.Right);
                return (leftTrue.Intersect(rightTrue), rightFalse);
            }

            default:
                Visit(condition);
                return (_state.Copy(), _state.Copy());
        }
    }

    private void Visit(BoundExpression? expression)
    {
        switch (expression)
        {
            case null:
                break;
            case BoundVariable variable:
                Use(variable.Symbol);
                break;
            case BoundConversion conversion:
                Visit(conversion.Operand);
                break;
            case BoundUnary unary:
                Visit(unary.Operand);
                break;
            case BoundAddressOf address:
                VisitAddress(address.Operand);
                break;
            case BoundDereference dereference:
                Visit(dereference.Operand);
                break;
            case BoundSubscript subscript:
                Visit(subscript.Pointer);
                Visit(subscript.Index);
                break;
            case BoundMember { Field.Type.Desugared: ArrayType } member when !Emission.RecordFields.IsProperty(member.Field):
                // An array in a structure is used by its address, which assigns nothing but that array.
                VisitMemberAddress(member.Receiver);
                break;
            case BoundMember member:
                Visit(member.Receiver);
                break;
            case BoundIncrement increment:
                Visit(increment.Operand);
                break;
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr }:
                (Assigned whenTrue, Assigned whenFalse) = VisitCondition(expression);
                _state = whenTrue.Intersect(whenFalse);
                break;
            case BoundBinary binary:
                VisitChain(binary);
                break;
            case BoundAssignment assignment:
                VisitTarget(assignment.Target);
                Visit(assignment.Value);
                Assign(assignment.Target);
                break;
            case BoundCompoundAssignment assignment:
                Visit(assignment.Target);
                Visit(assignment.Value);
                break;
            case BoundConditional conditional:
                VisitConditional(conditional);
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
            case BoundCompoundLiteral literal:
                Visit(literal.Initializer);
                break;
            case BoundVaListOperation operation:
                Visit(operation.Source);
                if (operation.Operation is VaListOperation.Start or VaListOperation.Copy)
                {
                    Assign(operation.List);
                }
                else
                {
                    Visit(operation.List);
                }

                break;
        }
    }

    private void VisitChain(BoundBinary binary)
    {
        Stack<BoundExpression> pending = new();
        BoundExpression current = binary;
        while (current is BoundBinary { Operator: not (BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr) } next)
        {
            pending.Push(next.Right);
            current = next.Left;
        }

        Visit(current);
        while (pending.TryPop(out BoundExpression? right))
        {
            Visit(right);
        }
    }

    private void VisitConditional(BoundConditional conditional)
    {
        (Assigned whenTrue, Assigned whenFalse) = VisitCondition(conditional.Condition);
        _state = whenTrue;
        Visit(conditional.WhenTrue);
        Assigned afterTrue = _state;
        _state = whenFalse;
        Visit(conditional.WhenFalse);
        _state = afterTrue.Intersect(_state);
    }

    // What an assignment evaluates of its target before the value.
    private void VisitTarget(BoundExpression target)
    {
        switch (target)
        {
            case BoundVariable:
                break;
            case BoundMember { IsArrow: false } member when !Emission.RecordFields.IsProperty(member.Field):
                VisitTarget(member.Receiver);
                break;
            default:
                Visit(target);
                break;
        }
    }

    private void Assign(BoundExpression target)
    {
        if (target is BoundVariable variable)
        {
            _state.Add(variable.Symbol);
        }
    }

    // The address of a variable can be taken before it is assigned, and C# takes it for assigned from then on (§23.6.5).
    private void VisitAddress(BoundExpression operand)
    {
        switch (operand)
        {
            case BoundVariable variable:
                _state.Add(variable.Symbol);
                break;
            case BoundMember { IsArrow: false } member when !Emission.RecordFields.IsProperty(member.Field):
                VisitMemberAddress(member.Receiver);
                break;
            default:
                Visit(operand);
                break;
        }
    }

    private void VisitMemberAddress(BoundExpression receiver)
    {
        switch (receiver)
        {
            case BoundVariable:
                break;
            case BoundMember { IsArrow: false } member:
                VisitMemberAddress(member.Receiver);
                break;
            default:
                Visit(receiver);
                break;
        }
    }

    private void Use(VariableSymbol variable)
    {
        bool isLocal = variable.Duration == StorageDuration.Automatic && (_declaringAssigns || variable.Type.Desugared is not ArrayType);
        if (isLocal && !_state.Contains(variable))
        {
            _unassignedUses.Add(variable);
        }
    }

    private sealed class Targets(bool isLoop)
    {
        public bool IsLoop { get; } = isLoop;

        public Assigned? Break { get; private set; }

        public Assigned? Continue { get; private set; }

        public void AddBreak(Assigned state) => Break = Break is null ? state.Copy() : Break.Intersect(state);

        public void AddContinue(Assigned state) => Continue = Continue is null ? state.Copy() : Continue.Intersect(state);
    }

    /// <summary>The variables that are assigned on every way to a place; behind a jump, where no way leads, all of them.</summary>
    private sealed class Assigned
    {
        // The numbers of the function's variables; null where control never comes, where everything counts as assigned.
        private readonly Dictionary<VariableSymbol, int>? _numbers;
        private ulong[] _bits;

        public Assigned(Dictionary<VariableSymbol, int> numbers)
            : this(numbers, [])
        {
        }

        private Assigned(Dictionary<VariableSymbol, int>? numbers, ulong[] bits)
        {
            _numbers = numbers;
            _bits = bits;
        }

        public bool IsUnreachable => _numbers is null;

        public bool IsSame(Assigned other) => IsUnreachable == other.IsUnreachable && Trim(_bits).SequenceEqual(Trim(other._bits));

        public static Assigned Unreachable() => new(null, []);

        public Assigned Copy() => new(_numbers, [.. _bits]);

        public void Add(VariableSymbol variable)
        {
            if (_numbers is null)
            {
                return;
            }

            if (!_numbers.TryGetValue(variable, out int number))
            {
                _numbers.Add(variable, number = _numbers.Count);
            }

            if (number / 64 >= _bits.Length)
            {
                Array.Resize(ref _bits, Math.Max((number / 64) + 1, _bits.Length * 2));
            }

            _bits[number / 64] |= 1UL << (number % 64);
        }

        public void Remove(VariableSymbol variable)
        {
            if (Contains(variable, out int number))
            {
                _bits[number / 64] &= ~(1UL << (number % 64));
            }
        }

        public bool Contains(VariableSymbol variable) => IsUnreachable || Contains(variable, out _);

        public Assigned Intersect(Assigned other)
        {
            if (IsUnreachable)
            {
                return other.Copy();
            }

            if (other.IsUnreachable)
            {
                return Copy();
            }

            ulong[] common = new ulong[Math.Min(_bits.Length, other._bits.Length)];
            for (int i = 0; i < common.Length; i++)
            {
                common[i] = _bits[i] & other._bits[i];
            }

            return new Assigned(_numbers, common);
        }

        private bool Contains(VariableSymbol variable, out int number)
        {
            number = 0;
            return _numbers?.TryGetValue(variable, out number) == true && number / 64 < _bits.Length && (_bits[number / 64] >> (number % 64) & 1) != 0;
        }

        private static ReadOnlySpan<ulong> Trim(ulong[] bits) => bits.AsSpan().TrimEnd(0UL);
    }
}
