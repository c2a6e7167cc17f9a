using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>What the translator leaves in its syntax trees for the rules, as annotations.</summary>
public static class TranslatedCode
{
    /// <summary>
    /// The kind of the annotation on a value that C# asks for where C declares a variable without one: what it holds is indeterminate
    /// in C (C11 §6.2.4p6).
    /// </summary>
    public const string IndeterminateAnnotation = "CSockTranslate.Indeterminate";

    /// <summary>Whether an allocation is that of an array that C gives no values.</summary>
    internal static bool IsIndeterminateArray(SyntaxNode allocation) => allocation.HasAnnotations(IndeterminateAnnotation);

    /// <summary>Whether a declarator's value is one that C doesn't give.</summary>
    internal static bool IsIndeterminate(SyntaxNode declarator) =>
        declarator.ContainsAnnotations && declarator.ChildNodes().Any(child => child.HasAnnotations(IndeterminateAnnotation));
}
