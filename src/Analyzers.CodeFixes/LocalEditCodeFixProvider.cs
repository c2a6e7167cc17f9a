using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Fixes that change one expression: a conversion of byte order added or removed, a size, an initial value, a cast.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LocalEditCodeFixProvider))]
[Shared]
public sealed class LocalEditCodeFixProvider : CodeFixProvider
{
    /// <summary>The equivalence key of the fixes: one for each rule, so that all findings of a rule can be fixed at once.</summary>
    public const string KeyPrefix = "CSockTranslate.LocalEdit.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. LocalEdits.ByRule.Keys];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        string lineBreak = text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) : "\n";
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            LocalEdits.Context place = new(model, root, diagnostic, lineBreak);
            if (LocalEdits.ByRule.TryGetValue(diagnostic.Id, out (string Title, Func<LocalEdits.Context, TextChange?> Edit) fix) && fix.Edit(place) is { } change)
            {
                TextChange[] changes = place.Names.MissingUsings() is { } usings ? [usings, change] : [change];
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))), KeyPrefix + diagnostic.Id), diagnostic);
            }
        }
    }
}
