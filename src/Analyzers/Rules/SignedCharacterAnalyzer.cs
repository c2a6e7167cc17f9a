using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports received bytes of type <c>char</c> that are passed to a function of ctype.h or used as an index: from 0x80 they are negative.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignedCharacterAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SignedCharIndex];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is { Character: >= 0 } && call.Argument(call.Shape.Character) is { } character && IsReceivedCharacter(function, character)
                && !IsGuarded(function, call.Operation, character.Bare()))
            {
                yield return Create(DiagnosticDescriptors.SignedCharIndex, call.Operation, $"'{call.Name}' takes values of unsigned char");
            }
        }

        foreach (IOperation operation in function.Operations)
        {
            IOperation? index = operation switch
            {
                IArrayElementReferenceOperation { Indices.Length: 1 } element => element.Indices[0],
                _ => operation.IsPointerElement() ? operation.ChildOperations.Last() : null,
            };
            if (index is not null && IsReceivedCharacter(function, index) && !IsGuarded(function, operation, index.Bare()))
            {
                yield return Create(DiagnosticDescriptors.SignedCharIndex, operation, "an index has to be positive");
            }
        }
    }

    /// <summary>Whether an operation is a plain char that has come from the network.</summary>
    private static bool IsReceivedCharacter(FunctionFacts function, IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
        {
            if (operation is IConversionOperation { Type.SpecialType: SpecialType.System_Byte or SpecialType.System_UInt16 })
            {
                return false;
            }

            operation = operation.ChildOperations.First();
        }

        return operation.Type?.SpecialType is SpecialType.System_SByte && operation.Constant() is null && Pointer(function, operation) is { } pointer
            && new Untrusted().Holds(function, pointer);
    }

    /// <summary>Whether a condition around an operation has looked at the same character: <c>c &gt;= 0 &amp;&amp; …</c>, <c>isascii(c) &amp;&amp; …</c>.</summary>
    private static bool IsGuarded(FunctionFacts function, IOperation operation, IOperation character)
    {
        for (IOperation part = operation; part.Parent is { } parent; part = parent)
        {
            IOperation? condition = parent switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when both.RightOperand == part => both.LeftOperand,
                IConditionalOperation choice when choice.Condition != part => choice.Condition,
                _ => null,
            };
            if (condition?.DescendantsAndSelf().Any(test => IsTest(function, test, character)) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTest(FunctionFacts function, IOperation test, IOperation character) => test switch
    {
        IBinaryOperation comparison => (comparison.OperatorKind is BinaryOperatorKind.And || (Comparisons.IsComparison(comparison)
                && comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)))
            && (IsSame(comparison.LeftOperand, character) || IsSame(comparison.RightOperand, character)),
        IInvocationOperation invocation => function.Project.CallOf(invocation) is { Shape.TestsCharacter: true } call
            && call.Argument(0) is { } argument && IsSame(argument, character),
        _ => false,
    };

    private static bool IsSame(IOperation first, IOperation second) => first.Bare().Syntax.IsEquivalentTo(second.Syntax, topLevel: false);

    /// <summary>The pointer that a character is read through, also by way of a variable.</summary>
    private static IOperation? Pointer(FunctionFacts function, IOperation character)
    {
        if (character is ILocalReferenceOperation)
        {
            character = function.ValueOf(character) ?? character;
        }

        if (character is ILocalReferenceOperation)
        {
            // A single character that was received: recv(s, &c, 1, 0).
            return AddressTaken(function, character);
        }

        return character.IsIndirection() || character.IsPointerElement() ? character.ChildOperations.First() : null;
    }

    private static IOperation? AddressTaken(FunctionFacts function, IOperation variable) =>
        function.Operations.OfType<IAddressOfOperation>().FirstOrDefault(address => SymbolEqualityComparer.Default.Equals(address.Reference.Variable(), variable.Variable()));
}
