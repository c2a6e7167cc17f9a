using System.Collections.Immutable;
using System.Globalization;
using CSockTranslate.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>
/// Every fix that is offered for a finding in the benchmark's programs in C#, each made alone: the program still compiles, the finding is gone,
/// nothing new is found, and no comment is lost.
/// </summary>
public sealed class BulkFixTests
{
    private static readonly CodeFixProvider[] s_providers = [new UncheckedResultCodeFixProvider(), new LocalEditCodeFixProvider()];

    // Rules that are off unless asked for have fixes too.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> s_allRules = AnalyzerSet.All
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Where(descriptor => !descriptor.IsEnabledByDefault)
        .Select(descriptor => descriptor.Id)
        .Distinct()
        .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Info);

    // What a fix lets a rule see that could not be seen before.
    private static readonly ImmutableArray<(string Rule, string Title, string New, string Reason)> s_next =
    [
        ("unchecked-recv", "Check the result", "partial-recv", "whether a record may come in parts is asked where the count is looked at; before, nobody did"),
    ];

    public static TheoryData<string> Programs => [.. CSharpProgram.ReadAll().Select(program => program.Files.Single())];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task FixesDoWhatTheySay(string file)
    {
        // Fixes look at the other places of a finding too, so the findings have to be those of the document's own tree.
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, file);
        IReadOnlyList<Diagnostic> found = await AnalyzeAsync(document);
        List<string> mistakes = [];
        foreach (Diagnostic diagnostic in found)
        {
            foreach (CodeAction fix in await FixesAsync(document, diagnostic))
            {
                Document changed = await ApplyAsync(document, fix);
                mistakes.AddRange((await MistakesAsync(document, found, diagnostic, fix, changed))
                    .Select(mistake => $"{Describe(diagnostic)}: {fix.Title}: {mistake}"));
            }
        }

        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    private static Document Open(AdhocWorkspace workspace, string file)
    {
        CSharpCompilation compilation = CSharpProgram.Compile(file);
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Program",
            "Program",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options.WithSpecificDiagnosticOptions(s_allRules),
            parseOptions: compilation.SyntaxTrees[0].Options,
            metadataReferences: compilation.References));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, tree.GetText()).Project;
        }

        return project.Documents.Single(document => document.Name == file);
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Document document) =>
        await TestPrograms.AnalyzeAsync((await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!);

    private static async Task<IReadOnlyList<CodeAction>> FixesAsync(Document document, Diagnostic diagnostic)
    {
        List<CodeAction> fixes = [];
        foreach (CodeFixProvider provider in s_providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (fix, _) => fixes.Add(fix), TestContext.Current.CancellationToken));
        }

        return fixes;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction fix)
    {
        ImmutableArray<CodeActionOperation> operations = await fix.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<IEnumerable<string>> MistakesAsync(Document document, IReadOnlyList<Diagnostic> found, Diagnostic diagnostic, CodeAction fix, Document changed)
    {
        Compilation compilation = (await changed.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        if (TestPrograms.Errors(compilation).FirstOrDefault() is { } error)
        {
            return [$"doesn't compile: {error}"];
        }

        IReadOnlyList<Diagnostic> left = await TestPrograms.AnalyzeAsync(compilation);
        ChangedText text = new(await document.GetTextAsync(TestContext.Current.CancellationToken), await changed.GetTextAsync(TestContext.Current.CancellationToken));
        List<Diagnostic> added = [.. left];
        List<Diagnostic> gone = [];
        foreach (Diagnostic before in found)
        {
            TextSpan places = text.Find(before.Location.SourceSpan.Start);
            int index = added.FindIndex(after => after.Id == before.Id && places.IntersectsWith(after.Location.SourceSpan.Start));
            if (index < 0)
            {
                gone.Add(before);
            }
            else
            {
                added.RemoveAt(index);
            }
        }

        // Statements that the fix has moved take their findings along.
        added.RemoveAll(after => gone.Find(before => before != diagnostic && before.Id == after.Id && TextAt(before) == TextAt(after)) is { } moved && gone.Remove(moved));
        added.RemoveAll(after => s_next.Any(next => next.Rule == RuleOf(diagnostic) && next.Title == fix.Title && next.New == RuleOf(after)));
        List<string> lost = [.. Comments(await document.GetSyntaxRootAsync(TestContext.Current.CancellationToken))];
        foreach (string comment in Comments(await changed.GetSyntaxRootAsync(TestContext.Current.CancellationToken)))
        {
            lost.Remove(comment);
        }

        return
        [
            .. gone.Contains(diagnostic) ? Array.Empty<string>() : ["it is still there"],
            .. added.Select(after => $"new: {Describe(after)} {after.GetMessage(CultureInfo.InvariantCulture)}"),
            .. lost.Select(comment => $"lost: {comment}"),
        ];
    }

    private static IEnumerable<string> Comments(SyntaxNode? root) =>
        root!.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.RawKind is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia)
            .Select(trivia => trivia.ToString());

    private static string TextAt(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id} {RuleOf(diagnostic)}";

    private static string RuleOf(Diagnostic diagnostic) => diagnostic.Properties[DiagnosticDescriptors.RuleProperty]!;
}
