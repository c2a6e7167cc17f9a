using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports lengths that are the size of a pointer where the size of the memory is meant: an array that came in as a parameter, memory from malloc().</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SizeofPointerAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SizeofPointer];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { } shape)
            {
                continue;
            }

            IEnumerable<BufferArguments> pairs = shape.Address is { IsResult: false } address ? shape.Buffers.Add(new(address.Address, address.Length)) : shape.Buffers;
            foreach (BufferArguments pair in pairs)
            {
                if (call.Argument(pair.Buffer) is { } buffer && call.Argument(pair.Length) is { } length && PointerSize(function, length) is { } pointer
                    && SymbolEqualityComparer.Default.Equals(buffer.Bare().Type, pointer) && !CopiesPointer(call, pointer))
                {
                    yield return Create(DiagnosticDescriptors.SizeofPointer, length, call.Name);
                }
            }
        }
    }

    /// <summary>The type of pointer whose size a length is, give or take a constant; or null.</summary>
    private static ITypeSymbol? PointerSize(FunctionFacts function, IOperation length)
    {
        IOperation bare = function.ValueOf(length) ?? length.Bare();
        if (bare is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum)
        {
            bare = sum.RightOperand.Constant() is not null ? sum.LeftOperand.Bare() : sum.RightOperand.Bare();
        }

        return bare is ISizeOfOperation { TypeOperand: { TypeKind: TypeKind.Pointer } pointer } ? pointer : null;
    }

    /// <summary>Whether it is a pointer that is copied: <c>memcpy(bytes, &amp;p, sizeof(p))</c>.</summary>
    private static bool CopiesPointer(LibraryCall call, ITypeSymbol pointer) =>
        call.Shape!.Copy is { } copy && call.Argument(copy.Source)?.PointedAt() is { } source && SymbolEqualityComparer.Default.Equals(source.Type, pointer);
}
