using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Finds what gcc's code for a unit names when it does not optimise: gcc leaves out statements that no jump leads to, operands and branches behind
/// constant conditions, and inline functions that nothing calls. What is only named there is never looked for by a linker.
/// </summary>
internal sealed class LiveCode : BoundTreeWalker
{
    private readonly Dictionary<Symbol, BoundExpression> _uses = [];
    private readonly HashSet<FunctionSymbol> _functions = [];
    private readonly Queue<FunctionSymbol> _pending = new();
    private readonly HashSet<LabelSymbol> _labels = [];
    private readonly Stack<Target> _breaks = new();
    private readonly Stack<Target> _continues = new();
    private readonly Stack<HashSet<BoundStatement>> _cases = new();
    private bool _isReachable;

    private LiveCode()
    {
    }

    /// <summary>The functions and variables that live code names, each with its first use.</summary>
    public static IReadOnlyDictionary<Symbol, BoundExpression> FindUses(BoundTranslationUnit unit)
    {
        LiveCode code = new();
        foreach (FunctionSymbol function in unit.Functions.Where(IsAlwaysThere))
        {
            code.Add(function);
        }

        foreach (VariableSymbol variable in unit.StaticVariables)
        {
            code.Visit(variable.Initializer);
        }

        while (code._pending.TryDequeue(out FunctionSymbol? function))
        {
            code.VisitBody(function.Body!);
        }

        return code._uses;
    }

    // Inline functions are there for other units only if they are external ones.
    private static bool IsAlwaysThere(FunctionSymbol function) => function is { IsInline: false } or { Linkage: Linkage.External, IsInlineOnly: false };

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        VisitFlow(statement);
        return false;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case { Constant: not null }:
                return false;
            case BoundCall when LibraryCalls.IsAlloca(expression):
                Visit(((BoundCall)expression).Arguments[0]);
                return false;
            case BoundFunction { Symbol: var function }:
                _uses.TryAdd(function, expression);
                Add(function.AliasTarget ?? function);
                break;
            case BoundVariable { Symbol: { Linkage: not Linkage.None } variable }:
                _uses.TryAdd(variable, expression);
                break;
            case BoundLabelAddress address:
                _labels.Add(address.Label);
                break;
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } logical:
                Visit(logical.Left);
                VisitIf(Truth.Of(logical.Left) != (logical.Operator == BinaryOperator.LogicalOr), logical.Right);
                return false;
            case BoundConditional conditional:
                bool? condition = Truth.Of(conditional.Condition);
                Visit(conditional.Condition);
                VisitIf(condition != false, conditional.WhenTrue);
                VisitIf(condition != true, conditional.WhenFalse);
                return false;
            case BoundStatementExpression block:
                VisitFlow(block.Body);
                Visit(block.Value);
                return false;
        }

        return true;
    }

    // What may be evaluated or not does not end the code behind it.
    private void VisitIf(bool isPossible, BoundExpression? operand)
    {
        if (isPossible)
        {
            bool before = _isReachable;
            Visit(operand);
            _isReachable = before;
        }
    }

    private void Add(FunctionSymbol function)
    {
        if (function.Body is not null && _functions.Add(function))
        {
            _pending.Enqueue(function);
        }
    }

    // A jump can make a label live that stands before it.
    private void VisitBody(BoundBlock body)
    {
        int known;
        do
        {
            known = _labels.Count;
            _isReachable = true;
            VisitFlow(body);
        }
        while (_labels.Count > known);
    }

    private void VisitLive(BoundExpression? expression)
    {
        if (_isReachable)
        {
            Visit(expression);
        }
    }

    private void VisitFlow(BoundStatement? statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                foreach (BoundStatement inner in block.Statements)
                {
                    VisitFlow(inner);
                }

                break;
            case BoundDeclaration declaration when _isReachable:
                VisitDeclarators(declaration.Declarators);
                break;
            case BoundExpressionStatement { Expression: { } expression } when _isReachable && !IsMereName(expression):
                Visit(expression);
                _isReachable &= !NeverReturns(expression);
                break;
            case BoundIf conditional:
                VisitConditional(conditional);
                break;
            case BoundWhile loop:
                VisitLoop(loop.Condition, null, loop.Body);
                break;
            case BoundFor loop:
                VisitFlow(loop.Initializer);
                VisitLoop(loop.Condition, loop.Step, loop.Body);
                break;
            case BoundDo loop:
                VisitDo(loop);
                break;
            case BoundSwitch selection:
                VisitSwitch(selection);
                break;
            case BoundCase label:
                _isReachable |= _cases.Peek().Contains(label);
                VisitFlow(label.Statement);
                break;
            case BoundDefault label:
                _isReachable |= _cases.Peek().Contains(label);
                VisitFlow(label.Statement);
                break;
            case BoundLabeled labeled:
                _isReachable |= _labels.Contains(labeled.Label);
                VisitFlow(labeled.Statement);
                break;
            case BoundGoto jump when _isReachable:
                _labels.Add(jump.Label);
                _isReachable = false;
                break;
            case BoundComputedGoto jump:
                VisitLive(jump.Target);
                _isReachable = false;
                break;
            case BoundReturn result:
                VisitLive(result.Value);
                _isReachable = false;
                break;
            case BoundBreak when _isReachable:
                _breaks.Peek().IsReached = true;
                _isReachable = false;
                break;
            case BoundContinue when _isReachable:
                _continues.Peek().IsReached = true;
                _isReachable = false;
                break;
        }
    }

    private void VisitDeclarators(IReadOnlyList<BoundDeclarator> declarators)
    {
        foreach (BoundDeclarator declarator in declarators.Where(declarator => declarator.Symbol is VariableSymbol { Duration: StorageDuration.Automatic }))
        {
            Visit(declarator.Initializer);
        }
    }

    private void VisitConditional(BoundIf conditional)
    {
        VisitLive(conditional.Condition);
        bool before = _isReachable;
        bool? condition = Truth.Of(conditional.Condition);
        _isReachable = before && condition != false;
        VisitFlow(conditional.WhenTrue);
        bool afterThen = _isReachable;
        _isReachable = before && condition != true;
        VisitFlow(conditional.WhenFalse);
        _isReachable |= afterThen;
    }

    // A label in the body can make the condition live: then the body is looked at again.
    private void VisitLoop(BoundExpression? condition, BoundExpression? step, BoundStatement body)
    {
        bool? truth = condition is null ? true : Truth.Of(condition);
        bool isEntered = _isReachable;
        Enter(hasContinue: true);
        bool isTested;
        while (true)
        {
            isTested = isEntered;
            _isReachable = isEntered;
            VisitLive(condition);
            _isReachable &= truth != false;
            VisitFlow(body);
            _isReachable |= _continues.Peek().IsReached;
            VisitLive(step);
            if (isEntered || !_isReachable)
            {
                break;
            }

            isEntered = true;
        }

        _continues.Pop();
        _isReachable = (isTested && truth != true) | _breaks.Pop().IsReached;
    }

    private void VisitDo(BoundDo loop)
    {
        bool? truth = Truth.Of(loop.Condition);
        bool isEntered = _isReachable;
        Enter(hasContinue: true);
        while (true)
        {
            _isReachable = isEntered;
            VisitFlow(loop.Body);
            _isReachable |= _continues.Peek().IsReached;
            VisitLive(loop.Condition);
            if (isEntered || !_isReachable || truth == false)
            {
                break;
            }

            isEntered = true;
        }

        _continues.Pop();
        _isReachable = (_isReachable && truth != true) | _breaks.Pop().IsReached;
    }

    private void VisitSwitch(BoundSwitch selection)
    {
        VisitLive(selection.Value);
        HashSet<BoundStatement> live = [];
        if (_isReachable)
        {
            IEnumerable<BoundCase> possible = selection.Cases.Where(label => selection.Value.Constant is not { } value || IsIn(value.Bits, label));
            live.UnionWith(possible);
            if (selection.Default is { } otherwise && (live.Count == 0 || selection.Value.Constant is null))
            {
                live.Add(otherwise);
            }
        }

        bool canPass = _isReachable && !live.Any(label => label is BoundDefault) && (live.Count == 0 || selection.Value.Constant is null);
        Enter(hasContinue: false);
        _cases.Push(live);
        _isReachable = false;
        VisitFlow(selection.Body);
        _cases.Pop();
        _isReachable |= canPass | _breaks.Pop().IsReached;
    }

    private static bool IsIn(long value, BoundCase label) =>
        label.First.Constant is { } first && first.Bits <= value && value <= (label.Last?.Constant ?? first).Bits;

    private void Enter(bool hasContinue)
    {
        _breaks.Push(new Target());
        if (hasContinue)
        {
            _continues.Push(new Target());
        }
    }

    // A name as a statement: nothing is read.
    private static bool IsMereName(BoundExpression expression) => expression switch
    {
        BoundConversion conversion => IsMereName(conversion.Operand),
        BoundAddressOf address => IsMereName(address.Operand),
        BoundVariable variable => !variable.Type.Qualifiers.HasFlag(TypeQualifiers.Volatile),
        _ => expression is BoundFunction,
    };

    private static bool NeverReturns(BoundExpression expression) => expression switch
    {
        BoundConversion conversion => NeverReturns(conversion.Operand),
        BoundComma comma => NeverReturns(comma.Left) || NeverReturns(comma.Right),
        BoundCall { Callee: BoundFunction { Symbol.IsNoReturn: true } } => true,
        _ => false,
    };

    private sealed class Target
    {
        public bool IsReached { get; set; }
    }
}
