using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;

namespace CSockTranslate.Translator.Macros;

/// <summary>
/// What decides whether a call of a method does what the macro does: a macro's arguments are evaluated as often as its body names them, where it
/// names them, and maybe not at all; a method's once, from left to right, and before everything else.
/// </summary>
internal sealed class MacroMethodShape
{
    private readonly IReadOnlyList<VariableSymbol> _parameters;
    private readonly List<VariableSymbol> _places = [];
    private readonly HashSet<VariableSymbol> _certain = [];
    private readonly List<BoundExpression> _effects = [];
    private bool _readsMemory;
    private bool _readsBeforeParameter;
    private bool _isUnfit;

    /// <summary>Looks through a macro's body.</summary>
    public MacroMethodShape(BoundFunctionMacro macro)
    {
        _parameters = macro.Parameters;
        BoundExpression value = BoundTreeMatcher.Strip(macro.Value);
        Visit(value, isCertain: true);

        // A macro that only passes its argument on, as it is or with the type that __builtin_expect gives it, or stands for a text, would be a method for
        // nothing. What a macro does comes last, behind all that it reads.
        bool isPlain = BoundTreeMatcher.GetParameter(value, _parameters) is not null || IsText(value)
            || value is BoundConversion { Kind: ConversionKind.Integer, IsExplicit: false };
        bool hasType = value.Type.IsVoid() || MacroParameterTypes.CanPass(value.Type);
        IsFit = !_isUnfit && !isPlain && hasType && (_effects.Count == 0 || (_effects.Count == 1 && ReferenceEquals(_effects[0], value)));
    }

    /// <summary>Whether a method can have this body at all.</summary>
    public bool IsFit { get; }

    /// <summary>Whether a use with these arguments can be a call.</summary>
    public bool Allows(IReadOnlyList<BoundExpression> arguments)
    {
        // Each parameter once, in their order, and nothing read before: then the arguments are evaluated as in the body, whatever they do.
        bool isInOrder = !_readsBeforeParameter && _places.SequenceEqual(_parameters) && _certain.Count == _parameters.Count;
        for (int i = 0; i < arguments.Count; i++)
        {
            VariableSymbol parameter = _parameters[i];
            BoundExpression argument = arguments[i];
            bool isAllowed = MacroArguments.HasNoEffect(argument)
                ? _certain.Contains(parameter) || MacroArguments.CannotFail(argument)
                : isInOrder || (!_readsBeforeParameter && _certain.Contains(parameter) && _places.Count(place => place == parameter) == 1
                    && arguments.Where((_, other) => other != i).All(other => other.Constant is not null));
            if (!isAllowed || IsText(argument))
            {
                return false;
            }
        }

        return true;
    }

    // C# has a type of its own for literals, which a parameter would take away.
    private static bool IsText(BoundExpression expression)
    {
        while (expression is BoundConversion conversion)
        {
            expression = conversion.Operand;
        }

        return expression is BoundStringLiteral;
    }

    private void Visit(BoundExpression expression, bool isCertain)
    {
        if (BoundTreeMatcher.GetParameter(expression, _parameters) is { } parameter)
        {
            _places.Add(parameter);
            _readsBeforeParameter |= _readsMemory;
            if (isCertain)
            {
                _certain.Add(parameter);
            }

            return;
        }

        switch (expression)
        {
            case BoundLiteral or BoundStringLiteral or BoundVariable or BoundFunction or BoundEnumConstant or BoundOffsetof:
                break;
            case BoundConversion conversion:
                Visit(conversion.Operand, isCertain);
                _readsMemory |= conversion.Kind == ConversionKind.LvalueConversion;
                break;
            case BoundUnary unary:
                Visit(unary.Operand, isCertain);
                break;
            case BoundAddressOf address:
                Visit(address.Operand, isCertain);
                break;
            case BoundDereference dereference:
                Visit(dereference.Operand, isCertain);
                break;
            case BoundSubscript subscript:
                Visit(subscript.Pointer, isCertain);
                Visit(subscript.Index, isCertain);
                break;
            case BoundMember member:
                Visit(member.Receiver, isCertain);
                break;
            case BoundBinary binary:
                Visit(binary.Left, isCertain);
                Visit(binary.Right, isCertain && binary.Operator is not (BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr));
                break;
            case BoundConditional { WhenTrue: { } whenTrue } conditional:
                Visit(conditional.Condition, isCertain);
                Visit(whenTrue, isCertain: false);
                Visit(conditional.WhenFalse, isCertain: false);
                break;
            case BoundSizeof size:
                // The size of an argument is not that of the parameter.
                _isUnfit |= size.Operand is not null && MacroArguments.Mentions(size.Operand, _parameters);
                break;
            case BoundAssignment assignment:
                Visit(assignment.Target, isCertain);
                Visit(assignment.Value, isCertain);
                _effects.Add(assignment);
                break;
            case BoundCompoundAssignment assignment:
                Visit(assignment.Target, isCertain);
                _readsMemory = true;
                Visit(assignment.Value, isCertain);
                _effects.Add(assignment);
                break;
            case BoundIncrement increment:
                Visit(increment.Operand, isCertain);
                _effects.Add(increment);
                break;
            case BoundCall call:
                // Built-in functions are no functions for C#, and memory of alloca is the caller's.
                _isUnfit |= call.Callee is BoundFunction { Symbol.IsBuiltin: true } || LibraryCalls.IsAlloca(call);
                Visit(call.Callee, isCertain);
                foreach (BoundExpression argument in call.Arguments)
                {
                    Visit(argument, isCertain);
                }

                _effects.Add(call);
                break;
            default:
                _isUnfit = true;
                break;
        }
    }
}
