using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Arithmetic that tells whether its result fits (GCC manual §6.56).
public sealed partial class Binder
{
    /// <summary>Binds <c>__builtin_add_overflow</c> and its relatives; null if the name is none of them.</summary>
    private BoundExpression? TryBindOverflow(CallExpressionSyntax syntax, string name, SyntaxNode at)
    {
        bool isPredicate = name.EndsWith("_overflow_p", StringComparison.Ordinal);
        if (!isPredicate && !name.EndsWith("_overflow", StringComparison.Ordinal))
        {
            return null;
        }

        string letters = name[Prefix.Length..name.IndexOf("_overflow", StringComparison.Ordinal)];
        CType? operandType = null;
        if (letters is not ("add" or "sub" or "mul"))
        {
            operandType = GetOverflowType(letters);
            if (operandType is null || isPredicate)
            {
                return null;
            }

            letters = letters[1..4];
        }

        BinaryOperator @operator = letters switch
        {
            "add" => BinaryOperator.Add,
            "sub" => BinaryOperator.Subtract,
            _ => BinaryOperator.Multiply,
        };
        List<BoundExpression> arguments = [.. syntax.Arguments.Select(argument => Rvalue(BindExpression(argument)))];
        if (arguments.Exists(argument => argument.Type.IsError()))
        {
            return new BoundErrorExpression(at);
        }

        CType? resultType = arguments.Count == 3 ? isPredicate ? arguments[2].Type : arguments[2].Type.GetPointee()?.WithoutQualifiers() : null;
        if (resultType is null || !resultType.IsInteger() || resultType.IsBool() || !arguments[0].Type.IsInteger() || !arguments[1].Type.IsInteger())
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, name);
            return new BoundErrorExpression(at);
        }

        if (operandType is not null)
        {
            arguments[0] = Conversions.Convert(arguments[0], operandType);
            arguments[1] = Conversions.Convert(arguments[1], operandType);
        }

        BoundCall call = CreateBuiltinCall(at, (isPredicate ? "overflow_OccursIn" : "overflow_") + @operator, BasicType.Bool, [.. arguments]);
        return isPredicate && FoldOverflow(@operator, arguments[0], arguments[1], resultType) is { } overflows
            ? new BoundCall(at, call.Callee, call.FunctionType, call.Arguments, call.Type) { Constant = ConstantValue.OfInteger(overflows ? 1 : 0) }
            : call;
    }

    // saddl: signed, add, long.
    private static CType? GetOverflowType(string letters)
    {
        if (letters.Length < 4 || letters[1..4] is not ("add" or "sub" or "mul"))
        {
            return null;
        }

        return (letters[0], letters[4..]) switch
        {
            ('s', "") => BasicType.Int,
            ('s', "l") => BasicType.Long,
            ('s', "ll") => BasicType.LongLong,
            ('u', "") => BasicType.UnsignedInt,
            ('u', "l") => BasicType.UnsignedLong,
            ('u', "ll") => BasicType.UnsignedLongLong,
            _ => null,
        };
    }

    private static bool? FoldOverflow(BinaryOperator @operator, BoundExpression left, BoundExpression right, CType resultType)
    {
        if (left.Constant is not { } first || right.Constant is not { } second || resultType.Size > 8)
        {
            return null;
        }

        System.Numerics.BigInteger a = left.Type.IsUnsigned() ? (ulong)first.Bits : first.Bits;
        System.Numerics.BigInteger b = right.Type.IsUnsigned() ? (ulong)second.Bits : second.Bits;
        System.Numerics.BigInteger exact = @operator switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            _ => a * b,
        };
        int width = (int)resultType.Size * 8;
        bool isUnsigned = resultType.IsUnsigned();
        System.Numerics.BigInteger limit = System.Numerics.BigInteger.One << (isUnsigned ? width : width - 1);
        return exact >= limit || exact < (isUnsigned ? 0 : -limit);
    }
}
