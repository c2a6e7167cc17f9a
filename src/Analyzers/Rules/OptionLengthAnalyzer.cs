using System.Collections.Immutable;
using System.Globalization;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports values of socket options that are passed with a length that the option's values don't have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionLengthAnalyzer : LocalAnalyzer
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries the size that the option's value has.</summary>
    public const string SizeProperty = "size";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SetsockoptWrongOptlen];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Option is not { } option
                || call.Argument(option.Level) is not { } levelArgument || function.ConstantOf(levelArgument) is not { } level
                || call.Argument(option.Name) is not { } nameArgument || function.ConstantOf(nameArgument) is not { } name
                || call.Argument(option.Length) is not { } length)
            {
                continue;
            }

            ImmutableArray<int> sizes = OptionSizes.Of(level, name, function.Project.Model.IsWinsock(call.Operation.TargetMethod));
            if (!sizes.IsEmpty && Lengths(function, length, option).FirstOrDefault(given => !sizes.Contains((int)given.Bytes)) is { } wrong)
            {
                ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
                    .Add(SizeProperty, sizes[0].ToString(CultureInfo.InvariantCulture));
                yield return Create(DiagnosticDescriptors.SetsockoptWrongOptlen, call.Operation, null, properties, sizes[0], wrong.Bytes);
            }
        }
    }

    private static IEnumerable<Size> Lengths(FunctionFacts function, IOperation length, OptionArguments option)
    {
        if (!option.LengthIsPointer)
        {
            return Sizes.Of(function, length) is { } size ? [size] : [];
        }

        // 0 is a length that was never set, which another rule reports.
        return function.DefinitionsAt(length.Bare())
            .Where(definition => definition is { Kind: DefinitionKind.Value, Value: not null })
            .Select(definition => Sizes.Of(function, definition.Value!))
            .OfType<Size>()
            .Where(size => size.Bytes != 0);
    }
}
