using System.Collections.Immutable;
using System.Composition;
using CSockTranslate.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Fixes calls whose result is not looked at: checks the result, or says that it is ignored on purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncheckedResultCodeFixProvider))]
[Shared]
public sealed class UncheckedResultCodeFixProvider : CodeFixProvider
{
    /// <summary>The equivalence key of the fix that checks the result.</summary>
    public const string CheckKey = "CSockTranslate.CheckResult";

    /// <summary>The equivalence key of the fix that ignores the result on purpose.</summary>
    public const string DiscardKey = "CSockTranslate.DiscardResult";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. new UncheckedResultAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) =>
            context.CodeActionEquivalenceKey == DiscardKey
                ? await DiscardAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)
                : await CheckAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CheckInsertion.FindCall(root, diagnostic) is not { } call)
            {
                continue;
            }

            if (new CheckInsertion(model, root, text).CanCheck(call, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Check the result", token => CheckAsync(context.Document, [diagnostic], token), CheckKey), diagnostic);
            }

            if (CheckInsertion.IsStatement(call) && model.LookupSymbols(call.SpanStart, name: "_").IsEmpty)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Ignore the result on purpose", token => DiscardAsync(context.Document, [diagnostic], token), DiscardKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> CheckAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is CompilationUnitSyntax unit && model is not null
            ? document.WithText(text.WithChanges(new CheckInsertion(model, unit, text).Check(diagnostics)))
            : document;
    }

    private static async Task<Document> DiscardAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        IEnumerable<TextChange> changes =
            from diagnostic in diagnostics
            let call = root is null ? null : CheckInsertion.FindCall(root, diagnostic)
            where call is not null && CheckInsertion.IsStatement(call)
            orderby call.SpanStart
            select new TextChange(new TextSpan(call.SpanStart, 0), "_ = ");
        return document.WithText(text.WithChanges(changes));
    }
}
