using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>
/// Fixes of one place: an expression that changes (a conversion of byte order added or removed, a size, an initial value, a cast), or statements that are
/// added before it, moved or taken away.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LocalEditCodeFixProvider))]
[Shared]
public sealed class LocalEditCodeFixProvider : CodeFixProvider
{
    /// <summary>The equivalence key of the fixes: one for each rule, so that all findings of a rule can be fixed at once.</summary>
    public const string KeyPrefix = "CSockTranslate.LocalEdit.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. LocalEdits.ByRule.Keys, .. StatementEdits.ByRule.Keys];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAllAsync(document, diagnostics.Where(diagnostic => KeyPrefix + diagnostic.Id == context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        string lineBreak = LineBreak(text);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            RuntimeNames names = new(model, root, lineBreak);
            if (Find(new(model, root, diagnostic, lineBreak, names, [])) is var (title, changes))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(context.Document.WithText(Apply(text, changes, names))), KeyPrefix + diagnostic.Id), diagnostic);
            }
        }
    }

    /// <summary>Makes the fixes of one rule in a document that don't get in each other's way.</summary>
    private static async Task<Document?> FixAllAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string lineBreak = LineBreak(text);
        RuntimeNames names = new(model, root, lineBreak);
        HashSet<string> newNames = [];
        List<TextChange> changes = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (Find(new(model, root, diagnostic, lineBreak, names, newNames)) is var (_, added) && !added.Any(change => changes.Any(other => other.Span.IntersectsWith(change.Span))))
            {
                changes.AddRange(added);
            }
        }

        return document.WithText(Apply(text, changes, names));
    }

    private static string LineBreak(SourceText text) => text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) : "\n";

    private static SourceText Apply(SourceText text, IReadOnlyList<TextChange> changes, RuntimeNames names)
    {
        IEnumerable<TextChange> ordered = changes.OrderBy(change => change.Span.Start);
        return text.WithChanges(names.MissingUsings() is { } usings ? [usings, .. ordered] : ordered);
    }

    private static (string Title, IReadOnlyList<TextChange> Changes)? Find(LocalEdits.Context place)
    {
        if (LocalEdits.ByRule.TryGetValue(place.Diagnostic.Id, out (string Title, Func<LocalEdits.Context, TextChange?> Edit) one))
        {
            return one.Edit(place) is { } change ? (one.Title, [change]) : null;
        }

        return StatementEdits.ByRule.TryGetValue(place.Diagnostic.Id, out (string Title, Func<LocalEdits.Context, IReadOnlyList<TextChange>?> Edit) several)
            && several.Edit(place) is { } changes
                ? (several.Title, changes)
                : null;
    }
}
