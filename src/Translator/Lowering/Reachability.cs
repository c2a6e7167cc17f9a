using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Where C# thinks that control can go (C# standard §13.2): it looks at the statements, and at conditions only if they are written as the
/// constants true or false. It does not know functions that never return.
/// </summary>
internal static class Reachability
{
    /// <summary>Whether control can leave a statement list at its end.</summary>
    public static bool CanFallOut(IReadOnlyList<BoundStatement> statements)
    {
        bool isReachable = true;
        foreach (BoundStatement statement in statements)
        {
            // A label can be reached by a jump.
            isReachable = isReachable || ContainsLabel(statement);
            isReachable = isReachable && CanComplete(statement);
        }

        return isReachable;
    }

    /// <summary>Whether control can reach the end of a statement.</summary>
    public static bool CanComplete(BoundStatement statement) => statement switch
    {
        BoundBlock block => CanFallOut(block.Statements),
        BoundReturn or BoundBreak or BoundContinue or BoundGoto or BoundComputedGoto => false,
        BoundLabeled labeled => CanComplete(labeled.Statement),
        BoundIf conditional => CanCompleteIf(conditional),
        BoundWhile loop => !IsAlwaysTrue(loop.Condition) || HasBreak(loop.Body),
        BoundFor loop => (loop.Condition is not null && !IsAlwaysTrue(loop.Condition)) || HasBreak(loop.Body),
        BoundDo loop => (CanReachCondition(loop.Body) && !IsAlwaysTrue(loop.Condition)) || HasBreak(loop.Body),
        BoundSwitch selection => CanCompleteSwitch(selection),
        BoundResumable resumable => CanComplete(resumable.Body),
        _ => true,
    };

    /// <summary>Whether a jump can lead into a statement.</summary>
    public static bool ContainsLabel(BoundStatement statement) => JumpFinder.HasLabel(statement);

    /// <summary>Whether a condition is emitted as the constant <c>true</c>.</summary>
    public static bool IsAlwaysTrue(BoundExpression? condition) => IsWrittenConstant(condition, isTrue: true);

    /// <summary>Whether a condition is emitted as the constant <c>false</c>.</summary>
    public static bool IsAlwaysFalse(BoundExpression? condition) => IsWrittenConstant(condition, isTrue: false);

    private static bool IsWrittenConstant(BoundExpression? condition, bool isTrue) =>
        condition is { Constant: { } value } && value.IsZero != isTrue && IsConstantForCSharp(condition);

    /// <summary>
    /// Whether a constant is one for C# as well: its operands are constants, all of them, and none is the size of a structure or pointer, which C#
    /// does not know when it compiles. C folds <c>1 || x</c>, C# does not.
    /// </summary>
    public static bool IsConstantForCSharp(BoundExpression expression)
    {
        VariablePartFinder finder = new();
        finder.Visit(expression);
        return expression.Constant is not null && !finder.Found;
    }

    private static bool CanCompleteIf(BoundIf conditional)
    {
        bool thenCompletes = !IsAlwaysFalse(conditional.Condition) && CanComplete(conditional.WhenTrue);
        bool elseCompletes = !IsAlwaysTrue(conditional.Condition)
            && (conditional.WhenFalse is null || CanComplete(conditional.WhenFalse));
        return thenCompletes || elseCompletes;
    }

    private static bool CanCompleteSwitch(BoundSwitch selection)
    {
        if (selection.Default is null || selection.Body is not BoundBlock body || HasBreak(selection.Body))
        {
            return true;
        }

        return SwitchSections.Split(body) is not [.., var last] || CanFallOut(last.Statements);
    }

    private static bool CanReachCondition(BoundStatement body) => CanComplete(body) || JumpFinder.HasContinue(body);

    private static bool HasBreak(BoundStatement body) => JumpFinder.HasBreak(body);

    private sealed class VariablePartFinder : BoundTreeWalker
    {
        public bool Found { get; private set; }

        protected override bool EnterExpression(BoundExpression expression)
        {
            Found |= expression is not (BoundLiteral or BoundEnumConstant or BoundConversion or BoundUnary or BoundBinary or BoundConditional);
            return !Found;
        }
    }

    private sealed class JumpFinder : BoundTreeWalker
    {
        private readonly Func<BoundStatement, bool> _isWanted;
        private readonly Func<BoundStatement, bool> _isBarrier;
        private bool _found;

        private JumpFinder(Func<BoundStatement, bool> isWanted, Func<BoundStatement, bool> isBarrier)
        {
            _isWanted = isWanted;
            _isBarrier = isBarrier;
        }

        public static bool HasBreak(BoundStatement body) =>
            Find(body, statement => statement is BoundBreak, statement => statement is BoundWhile or BoundDo or BoundFor or BoundSwitch);

        public static bool HasContinue(BoundStatement body) =>
            Find(body, statement => statement is BoundContinue, statement => statement is BoundWhile or BoundDo or BoundFor);

        public static bool HasLabel(BoundStatement statement) =>
            Find(statement, inner => inner is BoundLabeled { Label.IsUsed: true }, _ => false);

        private static bool Find(BoundStatement statement, Func<BoundStatement, bool> isWanted, Func<BoundStatement, bool> isBarrier)
        {
            JumpFinder finder = new(isWanted, isBarrier);
            finder.Visit(statement);
            return finder._found;
        }

        protected override bool EnterStatement(BoundStatement statement)
        {
            _found |= _isWanted(statement);
            return !_found && !_isBarrier(statement);
        }

        protected override bool EnterExpression(BoundExpression expression) => false;
    }
}
