using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// What kind of floating number a value is, and comparisons that stay quiet on NaN (C11 §7.12.3, §7.12.14; GCC manual §6.59).
public sealed partial class Binder
{
    /// <summary>Binds a function about floating numbers whatever their type; null if the name is none.</summary>
    private BoundExpression? TryBindFloatingBuiltin(CallExpressionSyntax syntax, string name, SyntaxNode at)
    {
        switch (name[Prefix.Length..])
        {
            case "isnan" or "isnanf" or "isnanl":
                return BindClassification(syntax, name, "float_IsNaN", at);
            case "isinf" or "isinff" or "isinfl":
                return BindClassification(syntax, name, "float_IsInfinity", at);
            case "isfinite" or "finite" or "finitef" or "finitel":
                return BindClassification(syntax, name, "float_IsFinite", at);
            case "isnormal":
                return BindClassification(syntax, name, "float_IsNormal", at);
            case "signbit" or "signbitf" or "signbitl":
                return BindClassification(syntax, name, "float_IsNegative", at);
            case "isinf_sign":
                return BindClassification(syntax, name, "float_InfinitySign", at);
            case "fpclassify" when syntax.Arguments.Count == 6:
                return BindFpclassify(syntax, name, at);
            case "isgreater":
                return BindQuietComparison(syntax, name, BinaryOperator.Greater, at);
            case "isgreaterequal":
                return BindQuietComparison(syntax, name, BinaryOperator.GreaterOrEqual, at);
            case "isless":
                return BindQuietComparison(syntax, name, BinaryOperator.Less, at);
            case "islessequal":
                return BindQuietComparison(syntax, name, BinaryOperator.LessOrEqual, at);
            case "islessgreater":
                return BindQuietComparison(syntax, name, null, at, "float_IsLessOrGreater");
            case "isunordered":
                return BindQuietComparison(syntax, name, null, at, "float_IsUnordered");
            case var text when FindIntegerRounding(text) is var (function, type):
                return BindIntegerRounding(syntax, name, function, type, at);
            default:
                return null;
        }
    }

    // iceil, lfloor, llroundf and their like, which are a library function and a conversion.
    private static (string Function, BasicType Type)? FindIntegerRounding(string name)
    {
        (string prefix, BasicType type) = name switch
        {
            ['l', 'l', ..] => ("ll", BasicType.LongLong),
            ['l', ..] => ("l", BasicType.Long),
            ['i', ..] => ("i", BasicType.Int),
            _ => ("", BasicType.Void),
        };
        string function = name[prefix.Length..];
        return prefix.Length > 0 && function is
            "ceil" or "ceilf" or "ceill" or "floor" or "floorf" or "floorl" or "round" or "roundf" or "roundl" or "rint" or "rintf" or "rintl"
            && LibraryFunctions.Find(name) is null
            ? (function, type)
            : null;
    }

    private BoundExpression BindIntegerRounding(CallExpressionSyntax syntax, string name, string function, BasicType type, SyntaxNode at)
    {
        if (syntax.Arguments.Count != 1)
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, name);
            return new BoundErrorExpression(at);
        }

        BoundExpression rounded = BindBuiltinFunctionCall(syntax, FindBuiltin(Prefix + function, syntax)!, at);
        return rounded.Type.IsError() ? rounded : Conversions.Create(at, ConversionKind.FloatingToInteger, rounded, type, isExplicit: true);
    }

    private BoundExpression BindClassification(CallExpressionSyntax syntax, string name, string function, SyntaxNode at)
    {
        BoundExpression? value = syntax.Arguments.Count == 1 ? Rvalue(BindExpression(syntax.Arguments[0])) : null;
        if (value is { Type: var type } && type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (value is null || !value.Type.IsFloating())
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, name);
            return new BoundErrorExpression(at);
        }

        BoundCall call = CreateBuiltinCall(at, function, BasicType.Int, value);
        if (value.Constant is not { } constant)
        {
            return call;
        }

        double real = constant.Real;
        long result = function switch
        {
            "float_IsNaN" => double.IsNaN(real) ? 1 : 0,
            "float_IsInfinity" => double.IsInfinity(real) ? 1 : 0,
            "float_IsFinite" => double.IsFinite(real) ? 1 : 0,
            "float_IsNormal" => (value.Type.Size == 4 ? float.IsNormal((float)real) : double.IsNormal(real)) ? 1 : 0,
            "float_IsNegative" => double.IsNegative(StaticNaNs.Fold(value).Constant!.Value.Real) ? 1 : 0,
            _ => double.IsInfinity(real) ? Math.Sign(real) : 0,
        };
        return new BoundCall(at, call.Callee, call.FunctionType, call.Arguments, call.Type) { Constant = ConstantValue.OfInteger(result) };
    }

    private BoundExpression BindFpclassify(CallExpressionSyntax syntax, string name, SyntaxNode at)
    {
        List<BoundExpression> arguments = [.. syntax.Arguments.Select(argument => Rvalue(BindExpression(argument)))];
        if (arguments.Exists(argument => argument.Type.IsError()))
        {
            return new BoundErrorExpression(at);
        }

        if (!arguments[5].Type.IsFloating() || arguments.Take(5).Any(argument => !argument.Type.IsInteger()))
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, name);
            return new BoundErrorExpression(at);
        }

        for (int i = 0; i < 5; i++)
        {
            arguments[i] = Conversions.Convert(arguments[i], BasicType.Int);
        }

        return CreateBuiltinCall(at, "float_Classify", BasicType.Int, [.. arguments]);
    }

    private BoundExpression BindQuietComparison(
        CallExpressionSyntax syntax, string name, BinaryOperator? @operator, SyntaxNode at, string function = "")
    {
        List<BoundExpression> arguments = [.. syntax.Arguments.Select(argument => Rvalue(BindExpression(argument)))];
        if (arguments.Exists(argument => argument.Type.IsError()))
        {
            return new BoundErrorExpression(at);
        }

        if (arguments is not [var left, var right] || !left.Type.IsArithmetic() || !right.Type.IsArithmetic()
            || !(left.Type.IsFloating() || right.Type.IsFloating()))
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, name);
            return new BoundErrorExpression(at);
        }

        CType common = Conversions.GetCommonType(left.Type, right.Type);
        left = Conversions.Convert(left, common);
        right = Conversions.Convert(right, common);
        return @operator is { } comparison
            ? new BoundBinary(at, comparison, left, right, BasicType.Int)
            : CreateBuiltinCall(at, function, BasicType.Int, left, right);
    }
}
