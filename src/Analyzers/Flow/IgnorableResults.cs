using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>Calls whose arguments say that there is nothing to learn from the result.</summary>
internal static class IgnorableResults
{
    /// <summary>Whether the result of <paramref name="call"/> may be ignored although <paramref name="check"/> asks for a look.</summary>
    public static bool MayIgnore(ResultCheck check, IInvocationOperation call)
    {
        if (!check.IgnorableWhenNull.IsEmpty && check.IgnorableWhenNull.All(position => ConstantArgument(call, position) is 0))
        {
            return true;
        }

        return check.IgnorableOnStandardStreams >= 0 && ConstantArgument(call, check.IgnorableOnStandardStreams) is 1 or 2;
    }

    private static int? ConstantArgument(IInvocationOperation call, int position)
    {
        IOperation? value = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value;
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        return value?.ConstantValue switch
        {
            { HasValue: true, Value: int number } => number,
            { HasValue: true, Value: null } => 0,
            _ => null,
        };
    }
}
