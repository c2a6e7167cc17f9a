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

    private bool _hasSetter;
    private bool _hasStructureSetter;
    private bool _hasHandler;

    private HandlerUses()
    {
    }

    /// <summary>Whether there are any in the program of these units.</summary>
    public static bool Exist(IEnumerable<ProgramUnit> units)
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

        return uses._hasSetter || (uses._hasStructureSetter && uses._hasHandler);
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundCall { Callee: BoundFunction { Symbol: var function }, Arguments: [_, var handler] } call
                when s_setters.Contains(function.Name) && IsLibrary(function):
                _hasSetter |= WithoutConversions(handler).Constant is null;
                foreach (BoundExpression argument in call.Arguments)
                {
                    Visit(argument);
                }

                return false;
            case BoundCall { Callee: BoundFunction { Symbol: var function }, Arguments: var arguments } when function.Body is null:
                // Its name does not make it a handler.
                _hasStructureSetter |= function.Name == "sigaction" && IsLibrary(function);
                _hasSetter |= function.Name == "pthread_setcanceltype" && IsLibrary(function);
                foreach (BoundExpression argument in arguments)
                {
                    Visit(argument);
                }

                return false;
            case BoundFunction { Symbol: var function }:
                _hasSetter |= s_setters.Contains(function.Name) && IsLibrary(function);
                _hasHandler |= function.Type.Desugared is FunctionType { ReturnType: var result, Parameters.Count: 1 or 3 } && result.IsVoid();
                break;
        }

        return true;
    }

    private static BoundExpression WithoutConversions(BoundExpression expression)
    {
        while (expression is BoundConversion { Constant: null, Operand: var operand })
        {
            expression = operand;
        }

        return expression;
    }

    private static bool IsLibrary(FunctionSymbol function) =>
        function is { Body: null, Definition: null } && (function.IsFromSystemHeader || RuntimeMembers.Find(function) is not null);
}
