using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Translator.Emission;

/// <summary>A directive or a declaration at file scope; with neither, the beginning or end of a header.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Directive">The directive, or null.</param>
/// <param name="Declaration">The declaration, or null.</param>
internal sealed record TopLevelItem(SourceSpan Span, Directive? Directive, BoundExternalDeclaration? Declaration)
{
    /// <summary>Whether a header begins or ends here.</summary>
    public bool IsHeaderBoundary => Directive is null && Declaration is null;
}

/// <summary>Puts directives and declarations in the order in which they stand; those of a user's header stand where it is first included.</summary>
internal static class TopLevelItems
{
    /// <summary>The items of a unit that stand in one of its headers, in order.</summary>
    public static IReadOnlyList<TopLevelItem> OrderHeader(BoundTranslationUnit unit, SourceFile header) =>
        [.. Order(unit).Where(item => ReferenceEquals(item.Span.File, header) && !item.IsHeaderBoundary)];

    /// <summary>All items of a unit in order.</summary>
    public static IReadOnlyList<TopLevelItem> Order(BoundTranslationUnit unit)
    {
        Dictionary<SourceFile, List<TopLevelItem>> items = [];
        foreach (Directive directive in unit.Preprocessed.Directives)
        {
            if (directive is IncludeDirective or DefineDirective)
            {
                Add(items, new TopLevelItem(directive.Span, directive, null));
            }
        }

        foreach (BoundExternalDeclaration declaration in unit.Declarations)
        {
            Add(items, new TopLevelItem(declaration.Syntax.FirstToken.ExpansionSpan, null, declaration));
        }

        HashSet<SourceFile> seen = [];
        List<TopLevelItem> ordered = [.. OrderFile(unit.Preprocessed.MainFile, items, seen)];

        // What the main file doesn't lead to was included by the command line (-include), before it.
        List<TopLevelItem> forced = [];
        foreach (SourceFile file in items.Keys.Where(file => !file.IsSystemHeader))
        {
            forced.AddRange(OrderFile(file, items, seen));
        }

        return [.. forced, .. ordered];
    }

    private static void Add(Dictionary<SourceFile, List<TopLevelItem>> items, TopLevelItem item)
    {
        if (!items.TryGetValue(item.Span.File, out List<TopLevelItem>? list))
        {
            items.Add(item.Span.File, list = []);
        }

        list.Add(item);
    }

    private static IEnumerable<TopLevelItem> OrderFile(
        SourceFile file, Dictionary<SourceFile, List<TopLevelItem>> items, HashSet<SourceFile> seen)
    {
        if (!seen.Add(file))
        {
            yield break;
        }

        foreach (TopLevelItem item in items.GetValueOrDefault(file, []).OrderBy(item => item.Span.Start))
        {
            if (item.Directive is IncludeDirective { File: { IsSystemHeader: false } header })
            {
                yield return new TopLevelItem(new SourceSpan(header, 0, 0), null, null);
                foreach (TopLevelItem inner in OrderFile(header, items, seen))
                {
                    yield return inner;
                }

                yield return new TopLevelItem(new SourceSpan(header, header.Text.Length, header.Text.Length), null, null);
                continue;
            }

            yield return item;
        }
    }
}
