using System.Runtime.CompilerServices;
using CSockTranslate.CFrontEnd.Text;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Ties C# nodes to the C that they were made from. A Roslyn node is rebuilt whenever it gets another parent, but its annotations stay.
/// </summary>
internal static class Origin
{
    private const string AnnotationKind = "C";

    private static readonly ConditionalWeakTable<SyntaxAnnotation, object> s_spans = [];

    /// <summary>Notes where a node comes from.</summary>
    public static TNode WithOrigin<TNode>(this TNode node, SourceSpan span)
        where TNode : SyntaxNode
    {
        SyntaxAnnotation annotation = new(AnnotationKind);
        s_spans.Add(annotation, span);
        return node.WithAdditionalAnnotations(annotation);
    }

    /// <summary>Where the innermost node around <paramref name="node"/> with a known origin comes from.</summary>
    public static SourceSpan? Find(SyntaxNode node)
    {
        for (SyntaxNode? current = node; current is not null; current = current.Parent)
        {
            foreach (SyntaxAnnotation annotation in current.GetAnnotations(AnnotationKind))
            {
                // A node can carry several: one that replaced another took over its annotations. The first is the node's own.
                if (s_spans.TryGetValue(annotation, out object? span))
                {
                    return (SourceSpan)span;
                }
            }
        }

        return null;
    }
}
