using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Arrays of structures that a function makes for calls of the library, as poll() wants them.</summary>
internal static class Tables
{
    /// <summary>Whether an array is only looked at, element by element, and passed to functions of the library, so that nobody else gets what it holds.</summary>
    public static bool IsOnlyLent(ProjectFacts project, IArrayCreationOperation array) =>
        array.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Initializer.Value: { } value } declarator && value == array.Syntax
        && project.FunctionOf(array.Syntax) is { } function
        && function.OperationAt(declarator) is IVariableDeclaratorOperation { Symbol: { } local }
        && function.Operations.OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .All(reference => IsLookedAt(reference) || (reference.Outer() is IArgumentOperation { Parent: IInvocationOperation call } && project.CallOf(call) is not null));

    private static bool IsLookedAt(IOperation reference) =>
        reference.Parent is IPropertyReferenceOperation or IArrayElementReferenceOperation { Parent: IFieldReferenceOperation or IPropertyReferenceOperation };
}
