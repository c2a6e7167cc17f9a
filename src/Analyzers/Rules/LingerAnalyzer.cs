using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports SO_LINGER that is switched on with no time: close() then resets the connection and drops what was not sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LingerAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.LingerMisuse];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Option is { LengthIsPointer: false } option
                && SocketConstants.SocketOption(call.Argument(option.Level)?.Constant(), call.Argument(option.Name)?.Constant()) is SocketConstants.LingerOption
                && call.Argument(option.Value) is { } value
                && FieldsOf(value) is var (onOff, time)
                && FieldValues.Constants(function, value, onOff) is { Length: > 0 } switches && switches.All(number => number is not (null or 0))
                && FieldValues.Constants(function, value, time) is { Length: > 0 } seconds && seconds.All(number => number == 0))
            {
                yield return Create(DiagnosticDescriptors.LingerMisuse, call.Operation);
            }
        }
    }

    /// <summary>The names of the two fields; structures that the program declares have them in this order under any names.</summary>
    private static (string OnOff, string Time) FieldsOf(IOperation value) =>
        value.PointedAt()?.Type is { DeclaringSyntaxReferences.Length: > 0 } type && Sizes.FieldsOf(type).Select(field => field.Name).ToList() is { Count: 2 } names
            ? (names[0], names[1])
            : (AddressTypes.LingerSwitch, AddressTypes.LingerSeconds);
}
