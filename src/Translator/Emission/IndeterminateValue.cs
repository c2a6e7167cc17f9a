using Microsoft.CodeAnalysis;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Marks a value that C# asks for where C declares a variable without one: what it holds is indeterminate in C (C11 §6.2.4p6), which
/// rules about uninitialised variables have to know. The analyzers read the annotation by its kind (their <c>TranslatedCode</c>).
/// </summary>
internal static class IndeterminateValue
{
    private static readonly SyntaxAnnotation s_annotation = new("CSockTranslate.Indeterminate");

    /// <summary>Marks the initial value of a declarator, or the allocation of an array.</summary>
    public static TNode WithIndeterminateValue<TNode>(this TNode node)
        where TNode : SyntaxNode =>
        node.WithAdditionalAnnotations(s_annotation);
}
