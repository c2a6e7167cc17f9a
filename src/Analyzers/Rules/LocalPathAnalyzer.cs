using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports copies into sun_path that may be longer than it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalPathAnalyzer : LocalAnalyzer
{
    // sizeof(sun_path) on Linux (unix(7)).
    private const int PathCapacity = 108;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SunPathOverflow];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Copy is { } copy && call.Argument(copy.Target) is { } target && call.Argument(copy.Source) is { } source
                && Memory.RootOf(function, target)?.Field is { } member && AddressTypes.IsLocalPath(member) && MayOverflow(function, call, copy, source))
            {
                yield return Create(DiagnosticDescriptors.SunPathOverflow, call.Operation, call.Name, PathCapacity);
            }
        }

        foreach (ISimpleAssignmentOperation store in function.Operations.OfType<ISimpleAssignmentOperation>().Where(store => IsCopiedWhole(function, store)))
        {
            yield return Create(DiagnosticDescriptors.SunPathOverflow, store, "a loop", PathCapacity);
        }
    }

    private static bool MayOverflow(FunctionFacts function, LibraryCall call, CopyArguments copy, IOperation source)
    {
        if (copy.Bound >= 0 && call.Argument(copy.Bound) is { } bound)
        {
            return Sizes.Of(function, bound) is { } size
                ? size.Bytes > PathCapacity
                : MeasuresOnly(function, bound) && !Strings.IsMeasured(function, source) && !Strings.FitsInto(function, source, PathCapacity);
        }

        if (!copy.IsFormat)
        {
            return !Strings.IsMeasured(function, source) && !Strings.FitsInto(function, source, PathCapacity);
        }

        // Texts among the arguments make the result as long as they like.
        return source.Text() is { } format && Formats.Parse(format).Any(conversion => conversion is { Kind: 's', Precision: null }
            && call.Argument(copy.Source + 1 + conversion.Index) is { } text
            && !Strings.IsMeasured(function, text) && !Strings.FitsInto(function, text, PathCapacity - format.Length));
    }

    /// <summary>A loop that copies a text element by element for as long as the text is.</summary>
    private static bool IsCopiedWhole(FunctionFacts function, ISimpleAssignmentOperation store) =>
        store.Target.Bare() is var target && target.IsPointerElement() && target.ChildOperations.Last().Variable() is { } index
        && Memory.RootOf(function, target.ChildOperations.First())?.Field is { } member && AddressTypes.IsLocalPath(member)
        && store.EnclosingLoop() is IForLoopOperation { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } condition }
        && SymbolEqualityComparer.Default.Equals(condition.LeftOperand.Variable(), index)
        && condition.RightOperand.Bare() is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } text }
        && !Strings.IsMeasured(function, text) && !Strings.FitsInto(function, text, PathCapacity + 1);

    /// <summary>Whether a bound is the length of some text and so no bound at all.</summary>
    private static bool MeasuresOnly(FunctionFacts function, IOperation bound)
    {
        IOperation bare = bound.Bare();
        if (bare is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && sum.RightOperand.Constant() is not null)
        {
            bare = sum.LeftOperand.Bare();
        }

        return bare is IInvocationOperation invocation ? function.Project.CallOf(invocation)?.Shape is { Measures: >= 0 }
            : bare is IPropertyReferenceOperation { Property.Name: "Length" };
    }
}
