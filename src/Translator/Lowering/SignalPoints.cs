using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Which loops and functions look whether a signal's handler is to run. C's handlers interrupt any code; in C# a thread has to look, which functions of
/// the library do that talk to the kernel. A loop that calls none of them each time around, and may take long, looks itself, and so does a function that
/// calls itself.
/// </summary>
/// <remarks>Only programs that have handlers ask (<see cref="Linking.HandlerUses"/>).</remarks>
internal sealed class SignalPoints
{
    // A loop that goes round so often at most is over before anybody notices that a signal had to wait.
    private const long FewTimes = 100_000;

    private static readonly HashSet<string> s_looking = new(StringComparer.Ordinal)
    {
        "accept", "accept4", "clock_nanosleep", "close", "connect", "epoll_pwait", "epoll_wait", "fflush", "fgetc", "fgets", "fork", "fprintf", "fputs",
        "fread", "fwrite", "getc", "getchar", "getline", "kill", "msgrcv", "msgsnd", "nanosleep", "open", "pause", "perror", "poll", "ppoll", "printf",
        "pselect", "pthread_cond_timedwait", "pthread_cond_wait", "pthread_join", "putc", "putchar", "puts", "raise", "read", "readv", "recv", "recvfrom",
        "recvmsg", "scanf", "select", "sem_timedwait", "sem_wait", "send", "sendmsg", "sendto", "sigprocmask", "sigsuspend", "sigtimedwait", "sigwait",
        "sigwaitinfo", "sleep", "usleep", "wait", "wait4", "waitid", "waitpid", "write", "writev",
    };

    private readonly Dictionary<FunctionSymbol, bool> _functions = [];
    private readonly RecursiveFunctions _recursion = new();

    /// <summary>Whether a loop has to look itself.</summary>
    public bool AreNeededIn(BoundStatement loop) => loop switch
    {
        BoundWhile { Condition: var condition, Body: var body } => !Looks(condition) && !Looks(body),
        BoundDo { Condition.Constant.IsZero: true } => false,
        BoundDo { Condition: var condition, Body: var body } => !Looks(condition) && !Looks(body),
        BoundFor { Condition: var condition, Step: var step, Body: var body } counted =>
            !Looks(condition) && !Looks(step) && !Looks(body) && !IsShort(counted),
        _ => false,
    };

    /// <summary>Whether a function has to look when it begins: one that calls itself, by itself or through others, and does not certainly look.</summary>
    public bool AreNeededIn(FunctionSymbol function) => function.Body is { } body && _recursion.Contains(function) && !Looks(body);

    /// <summary>Whether a thread that comes by a statement of a loop certainly looks there, or leaves the loop.</summary>
    public bool Looks(BoundStatement statement) => Follow(statement, returnsToLoop: false) == Way.Looks;

    // Follows the code as far as it is certain what runs. A function of the program returns to the loop that it is called in.
    private Way Follow(BoundStatement? statement, bool returnsToLoop)
    {
        switch (statement)
        {
            case null:
                return Way.GoesOn;
            case BoundBlock block:
                foreach (BoundStatement inner in block.Statements)
                {
                    if (Follow(inner, returnsToLoop) is var way and not Way.GoesOn)
                    {
                        return way;
                    }
                }

                return Way.GoesOn;
            case BoundDeclaration declaration:
                return declaration.Declarators.Any(LooksAtStart) ? Way.Looks : Way.GoesOn;
            case BoundExpressionStatement { Expression: var expression }:
                return Looks(expression) ? Way.Looks : Way.GoesOn;
            case BoundIf { Condition: var condition, WhenTrue: var whenTrue, WhenFalse: var whenFalse }:
                return Looks(condition) ? Way.Looks : Join(Follow(whenTrue, returnsToLoop), Follow(whenFalse, returnsToLoop));
            case BoundWhile loop:
                return Looks(loop.Condition) ? Way.Looks : Pass(loop, returnsToLoop);
            case BoundDo loop:
                return Follow(loop.Body, returnsToLoop) switch
                {
                    Way.Looks => Way.Looks,
                    Way.GoesOn when Looks(loop.Condition) => Way.Looks,
                    _ => Pass(loop, returnsToLoop),
                };
            case BoundFor loop:
                return Follow(loop.Initializer, returnsToLoop) == Way.Looks || Looks(loop.Condition) ? Way.Looks : Pass(loop, returnsToLoop);
            case BoundSwitch selection:
                return Looks(selection.Value) ? Way.Looks : Pass(selection, returnsToLoop);
            case BoundLabeled label:
                return Follow(label.Statement, returnsToLoop);
            case BoundReturn { Value: var value }:
                return Looks(value) ? Way.Looks : returnsToLoop ? Way.Jumps : Way.Leaves;
            case BoundBreak:
                return Way.Leaves;
            default:
                return Way.Jumps;
        }
    }

    // One of two ways is taken. One that leaves the loop does not have to look.
    private static Way Join(Way first, Way second) => first == second ? first
        : first == Way.Jumps || second == Way.Jumps ? Way.Jumps
        : first == Way.Leaves ? second
        : second == Way.Leaves ? first
        : Way.GoesOn;

    // Of a statement that may not run, or not to its end, only its jumps matter.
    private static Way Pass(BoundStatement statement, bool returnsToLoop) => JumpFinder.IsIn(statement, returnsToLoop) ? Way.Jumps : Way.GoesOn;

    private bool LooksAtStart(BoundDeclarator declarator) =>
        declarator is { Symbol: VariableSymbol { Duration: StorageDuration.Automatic }, Initializer: BoundExpressionInitializer { Expression: var value } }
        && Looks(value);

    private bool Looks(BoundExpression? expression)
    {
        switch (expression)
        {
            case null or { Constant: not null }:
                return false;
            case BoundCall { Callee: BoundFunction { Symbol: var function } } call:
                return Looks(function) || call.Arguments.Any(Looks);
            case BoundCall call:
                return Looks(call.Callee) || call.Arguments.Any(Looks);
            case BoundConversion conversion:
                return Looks(conversion.Operand);
            case BoundUnary unary:
                return Looks(unary.Operand);
            case BoundAssignment assignment:
                return Looks(assignment.Value) || Looks(assignment.Target);
            case BoundCompoundAssignment assignment:
                return Looks(assignment.Value) || Looks(assignment.Target);
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } logical:
                return Looks(logical.Left);
            case BoundBinary binary:
                return Looks(binary.Left) || Looks(binary.Right);
            case BoundConditional conditional:
                return Looks(conditional.Condition);
            case BoundComma comma:
                return Looks(comma.Left) || Looks(comma.Right);
            case BoundMember member:
                return Looks(member.Receiver);
            case BoundDereference dereference:
                return Looks(dereference.Operand);
            case BoundSubscript subscript:
                return Looks(subscript.Pointer) || Looks(subscript.Index);
            default:
                return false;
        }
    }

    // A function of the program looks if its body certainly does; one that calls itself does not help.
    private bool Looks(FunctionSymbol function)
    {
        FunctionSymbol defined = function.Body is null && function.Definition is FunctionSymbol definition ? definition : function;
        if (defined.Body is not { } body)
        {
            return s_looking.Contains(defined.Name);
        }

        if (!_functions.TryGetValue(defined, out bool looks))
        {
            _functions.Add(defined, false);
            _functions[defined] = looks = Follow(body, returnsToLoop: true) == Way.Looks;
        }

        return looks;
    }

    // Counts to a small constant, or walks through something in memory by a pointer.
    private static bool IsShort(BoundFor loop)
    {
        if (Stepped(loop.Step) is not { } variable || variable.Type.Qualifiers.HasFlag(TypeQualifiers.Volatile) || loop.Condition is not { } condition)
        {
            return false;
        }

        if (variable.Type.Desugared is PointerType)
        {
            return UseFinder.IsIn(condition, variable) && !AssignmentFinder.IsIn(loop.Body, variable);
        }

        return condition.WithoutConversions is BoundBinary
            {
                Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.NotEqual,
                Left: var left,
                Right.Constant: { IsReal: false, Bits: var limit },
            }
            && left.WithoutConversions is BoundVariable { Symbol: var counter }
            && ReferenceEquals(counter, variable)
            && limit <= FewTimes && !AssignmentFinder.IsIn(loop.Body, variable);
    }

    // The variable that each step moves: ++i, i += 2, p = p->next.
    private static VariableSymbol? Stepped(BoundExpression? step) => step switch
    {
        BoundConversion conversion => Stepped(conversion.Operand),
        BoundIncrement { IsDecrement: false, Operand: BoundVariable { Symbol: var variable } } => variable,
        BoundCompoundAssignment { Operator: BinaryOperator.Add, Target: BoundVariable { Symbol: var variable }, Value.Constant.Bits: > 0 } => variable,
        BoundAssignment { Target: BoundVariable { Symbol: { Type.Desugared: PointerType } variable } } => variable,
        _ => null,
    };

    private enum Way
    {
        GoesOn,
        Looks,
        Leaves,
        Jumps,
    }

    // Jumps that may lead to the next round of the loop around a statement.
    private sealed class JumpFinder(bool returnsToLoop) : BoundTreeWalker
    {
        private int _loops;
        private bool _found;

        public static bool IsIn(BoundStatement statement, bool returnsToLoop)
        {
            JumpFinder finder = new(returnsToLoop);
            finder.Visit(statement);
            return finder._found;
        }

        protected override bool EnterStatement(BoundStatement statement)
        {
            switch (statement)
            {
                case BoundWhile or BoundDo or BoundFor:
                    _loops++;
                    break;
                case BoundContinue:
                    _found |= _loops == 0;
                    break;
                case BoundReturn:
                    _found |= returnsToLoop;
                    break;
                case BoundGoto or BoundComputedGoto:
                    _found = true;
                    break;
            }

            return true;
        }

        protected override void LeaveStatement(BoundStatement statement)
        {
            if (statement is BoundWhile or BoundDo or BoundFor)
            {
                _loops--;
            }
        }
    }

    private sealed class UseFinder(VariableSymbol variable) : BoundTreeWalker
    {
        private bool _found;

        public static bool IsIn(BoundExpression expression, VariableSymbol variable)
        {
            UseFinder finder = new(variable);
            finder.Visit(expression);
            return finder._found;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            _found |= expression is BoundVariable { Symbol: var used } && ReferenceEquals(used, variable);
            return !_found;
        }
    }

    private sealed class AssignmentFinder(VariableSymbol variable) : BoundTreeWalker
    {
        private bool _found;

        public static bool IsIn(BoundStatement body, VariableSymbol variable)
        {
            AssignmentFinder finder = new(variable);
            finder.Visit(body);
            return finder._found;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            BoundExpression? target = expression switch
            {
                BoundAssignment assignment => assignment.Target,
                BoundCompoundAssignment assignment => assignment.Target,
                BoundIncrement increment => increment.Operand,
                BoundAddressOf address => address.Operand,
                _ => null,
            };
            _found |= target is BoundVariable { Symbol: var assigned } && ReferenceEquals(assigned, variable);
            return !_found;
        }
    }
}
