using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Macros;

/// <summary>Compares a use of a macro with the macro read as a function, and finds out what stands for each parameter.</summary>
/// <param name="parameters">The parameters.</param>
internal sealed class BoundTreeMatcher(IReadOnlyList<VariableSymbol> parameters)
{
    private readonly Dictionary<VariableSymbol, BoundExpression> _arguments = [];

    /// <summary>The arguments of a use in order; null if the use computes something else, or with other types.</summary>
    public static IReadOnlyList<BoundExpression>? Match(BoundFunctionMacro macro, BoundExpression use)
    {
        BoundTreeMatcher matcher = new(macro.Parameters);
        return matcher.IsMatch(Strip(macro.Value), Strip(use)) && macro.Parameters.All(matcher._arguments.ContainsKey)
            ? [.. macro.Parameters.Select(parameter => matcher._arguments[parameter])]
            : null;
    }

    /// <summary>An expression without a cast to void around it.</summary>
    public static BoundExpression Strip(BoundExpression expression)
    {
        while (expression is BoundConversion { Kind: ConversionKind.ToVoid } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    /// <summary>The parameter whose value an expression is; null if it is none.</summary>
    public static VariableSymbol? GetParameter(BoundExpression expression, IReadOnlyList<VariableSymbol> parameters) =>
        expression is BoundConversion { Kind: ConversionKind.LvalueConversion, Operand: BoundVariable variable } && parameters.Contains(variable.Symbol)
            ? variable.Symbol
            : null;

    private bool IsMatch(BoundExpression body, BoundExpression use)
    {
        if (GetParameter(body, parameters) is { } parameter)
        {
            BoundExpression argument = WithoutPromotion(use);
            return AreSame(body.Type, Conversions.Promote(argument.Type)) && IsArgument(parameter, argument);
        }

        if (body.GetType() != use.GetType() || !AreSame(body.Type, use.Type) || IsFoldedOtherwise(use))
        {
            return false;
        }

        return (body, use) switch
        {
            (BoundLiteral a, BoundLiteral b) => a.Value == b.Value,
            (BoundStringLiteral a, BoundStringLiteral b) => a.Bytes.AsSpan().SequenceEqual(b.Bytes),
            (BoundVariable a, BoundVariable b) => ReferenceEquals(a.Symbol, b.Symbol) && !parameters.Contains(a.Symbol),
            (BoundFunction a, BoundFunction b) => ReferenceEquals(a.Symbol, b.Symbol),
            (BoundEnumConstant a, BoundEnumConstant b) => ReferenceEquals(a.Symbol, b.Symbol),
            (BoundConversion { Lengths.Count: 0 } a, BoundConversion b) => a.Kind == b.Kind && a.IsExplicit == b.IsExplicit && IsMatch(a.Operand, b.Operand),
            (BoundUnary a, BoundUnary b) => a.Operator == b.Operator && IsMatch(a.Operand, b.Operand),
            (BoundAddressOf a, BoundAddressOf b) => IsMatch(a.Operand, b.Operand),
            (BoundDereference a, BoundDereference b) => IsMatch(a.Operand, b.Operand),
            (BoundSubscript a, BoundSubscript b) => a.IsSwapped == b.IsSwapped && IsMatch(a.Pointer, b.Pointer) && IsMatch(a.Index, b.Index),
            (BoundMember a, BoundMember b) => a.IsArrow == b.IsArrow && ReferenceEquals(a.Field, b.Field) && IsMatch(a.Receiver, b.Receiver),
            (BoundBinary a, BoundBinary b) => a.Operator == b.Operator && IsMatch(a.Left, b.Left) && IsMatch(a.Right, b.Right),
            (BoundConditional { WhenTrue: { } whenTrue } a, BoundConditional { WhenTrue: { } otherTrue } b) =>
                IsMatch(a.Condition, b.Condition) && IsMatch(whenTrue, otherTrue) && IsMatch(a.WhenFalse, b.WhenFalse),
            (BoundAssignment a, BoundAssignment b) => IsMatch(a.Target, b.Target) && IsMatch(a.Value, b.Value),
            (BoundCompoundAssignment a, BoundCompoundAssignment b) => a.Operator == b.Operator && AreSame(a.OperationType, b.OperationType)
                && IsMatch(a.Target, b.Target) && IsMatch(a.Value, b.Value),
            (BoundIncrement a, BoundIncrement b) => a.IsDecrement == b.IsDecrement && a.IsPostfix == b.IsPostfix && IsMatch(a.Operand, b.Operand),
            (BoundCall a, BoundCall b) => a.Arguments.Count == b.Arguments.Count
                && IsMatch(a.Callee, b.Callee) && a.Arguments.Zip(b.Arguments).All(pair => IsMatch(pair.First, pair.Second)),
            (BoundSizeof { Constant: { } a } first, BoundSizeof { Constant: { } b } second) =>
                a == b && first.IsAlignof == second.IsAlignof && AreSame(first.OperandType, second.OperandType),
            (BoundOffsetof a, BoundOffsetof b) => a.Constant == b.Constant && AreSame(a.RecordType, b.RecordType),
            _ => false,
        };
    }

    // All places of a parameter have the same argument.
    private bool IsArgument(VariableSymbol parameter, BoundExpression use) =>
        _arguments.TryAdd(parameter, use) || new BoundTreeMatcher([]).IsMatch(_arguments[parameter], use);

    // The promotion of an argument is the call's own.
    private static BoundExpression WithoutPromotion(BoundExpression expression) =>
        expression is BoundConversion { Kind: ConversionKind.Integer, IsExplicit: false } conversion && AreSame(conversion.Type, Conversions.Promote(conversion.Operand.Type))
            ? conversion.Operand
            : expression;

    // Constant operands for which gcc's folding gives something else than the machine's instruction does (C11 leaves these open).
    private static bool IsFoldedOtherwise(BoundExpression use) => use switch
    {
        BoundBinary { Operator: BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight, Right.Constant: { } count } => count.Bits < 0 || count.Bits >= use.Type.Size * 8,
        BoundBinary { Operator: BinaryOperator.Divide or BinaryOperator.Remainder, Right.Constant: { IsZero: true } } => true,
        BoundConversion { Kind: ConversionKind.FloatingToInteger, Operand.Constant: not null } => true,
        _ => false,
    };

    // Qualifiers mean nothing to C#, except for volatile objects, which are read as often as the program says.
    private static bool AreSame(CType left, CType right)
    {
        if (!TypeCompatibility.AreSameApartFromQualifiers(left, right))
        {
            return false;
        }

        while (left.GetPointee() is { } leftPointee && right.GetPointee() is { } rightPointee)
        {
            if (((leftPointee.Qualifiers ^ rightPointee.Qualifiers) & (TypeQualifiers.Volatile | TypeQualifiers.Atomic)) != 0)
            {
                return false;
            }

            (left, right) = (leftPointee, rightPointee);
        }

        return true;
    }
}
