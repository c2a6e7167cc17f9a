using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Emission;

namespace CSockTranslate.Translator.Linking;

/// <summary>
/// Whether a program has functions of its own called in the middle of others: handlers of signals, and cleanup handlers of threads that are cancelled
/// anywhere. Its loops then have to look whether one is to run (<see cref="Lowering.SignalPoints"/>).
/// </summary>
internal sealed class HandlerUses : BoundTreeWalker
{
    // Take the handler as their second argument.
    private static readonly HashSet<string> s_setters =
        new(StringComparer.Ordinal) { "signal", "bsd_signal", "ssignal", "sysv_signal", "__sysv_signal", "sigset" };

    // SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV: what an instruction of the program can cause.
    private static readonly HashSet<long> s_faults = [4, 5, 7, 8, 11];

    private bool _hasSetter;
    private bool _hasFaultSetter;
    private bool _hasStructureSetter;
    private bool _hasHandler;

    private HandlerUses()
    {
    }

    /// <summary>Whether there are any.</summary>
    public bool Exist => _hasSetter || (_hasStructureSetter && _hasHandler);

    /// <summary>Whether there may be handlers of signals that stand for faults, such as a division by zero.</summary>
    public bool TakeFaults => Exist && _hasFaultSetter;

    /// <summary>Looks through a program.</summary>
    public static HandlerUses Find(IEnumerable<ProgramUnit> units)
    {
        HandlerUses uses = new();
        foreach (ProgramUnit unit in units)
        {
            foreach (FunctionSymbol function in unit.Unit.Functions)
            {
                uses.Visit(function.Body);
            }

            foreach (VariableSymbol variable in unit.Unit.StaticVariables)
            {
                uses.Visit(variable.Initializer);
            }
        }

        return uses;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundCall { Callee: BoundFunction { Symbol: var function }, Arguments: [_, var handler] } call
                when s_setters.Contains(function.Name) && IsLibrary(function):
                if (handler.WithoutConversions.Constant is null)
                {
                    _hasSetter = true;
                    NoteSignal(call.Arguments[0]);
                }

                foreach (BoundExpression argument in call.Arguments)
                {
                    Visit(argument);
                }

                return false;
            case BoundCall { Callee: BoundFunction { Symbol: var function }, Arguments: var arguments } when function.Body is null:
                // Its name does not make it a handler.
                if (function.Name == "sigaction" && IsLibrary(function) && arguments is [var signal, ..])
                {
                    _hasStructureSetter = true;
                    NoteSignal(signal);
                }

                _hasSetter |= function.Name == "pthread_setcanceltype" && IsLibrary(function);
                foreach (BoundExpression argument in arguments)
                {
                    Visit(argument);
                }

                return false;
            case BoundFunction { Symbol: var function }:
                if (s_setters.Contains(function.Name) && IsLibrary(function))
                {
                    (_hasSetter, _hasFaultSetter) = (true, true);
                }

                _hasHandler |= function.Type.Desugared is FunctionType { ReturnType: var result, Parameters.Count: 1 or 3 } && result.IsVoid();
                break;
        }

        return true;
    }

    private void NoteSignal(BoundExpression signal) => _hasFaultSetter |= signal.Constant is not { Bits: var number } || s_faults.Contains(number);

    private static bool IsLibrary(FunctionSymbol function) =>
        function is { Body: null, Definition: null } && (function.IsFromSystemHeader || RuntimeMembers.Find(function) is not null);
}
