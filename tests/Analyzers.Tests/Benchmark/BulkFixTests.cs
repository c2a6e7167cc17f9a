using System.Collections.Immutable;
using CSockTranslate.Analyzers.CodeFixes;
using CSockTranslate.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>
/// Every fix that is offered in the benchmark's C# programs, each made on its own: the program compiles then, the finding is gone, no other has come,
/// and all comments are there.
/// </summary>
public sealed class BulkFixTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<CodeFixProvider> s_providers = [new LocalEditCodeFixProvider(), new UncheckedResultCodeFixProvider()];

    // What a fix lets a rule say that could not say it before.
    private static readonly ImmutableArray<(string Rule, string New)> s_next =
    [
        // Whether a record may come in parts is asked where the count is looked at; before, nobody did.
        ("unchecked-recv", "partial-recv"),
    ];

    /// <summary>The programs that have mistakes.</summary>
    public static TheoryData<string> Programs =>
        [.. CSharpProgram.ReadAll().Where(program => program.Expected.Count > 0).Select(program => program.Files.Single())];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task EachFixMendsWhatItIsFor(string file)
    {
        string text = CSharpProgram.Read(file);
        ImmutableArray<Diagnostic> before = await TestPrograms.AnalyzeAsync(Compile(file, text));
        List<string> problems = [];
        foreach (Diagnostic diagnostic in before)
        {
            foreach (CodeFixProvider provider in s_providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                foreach ((string title, string mended) in await FixAsync(file, text, diagnostic, provider))
                {
                    problems.AddRange((await ProblemsAsync(file, text, before, diagnostic, mended)).Select(problem => $"{file}:{LineOf(diagnostic)} {RuleOf(diagnostic)} '{title}': {problem}"));
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static CSharpCompilation Compile(string file, string text) => TestPrograms.Compile(
        [(file, text), ("Usings.cs", Usings)], [MetadataReference.CreateFromFile(typeof(CString).Assembly.Location)], KindOf(text));

    private static OutputKind KindOf(string text) =>
        text.Contains(" Main(", StringComparison.Ordinal) || text.Contains("\nreturn ", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

    private static async Task<List<(string Title, string Text)>> FixAsync(string file, string text, Diagnostic diagnostic, CodeFixProvider provider)
    {
        using AdhocWorkspace workspace = new();
        ProjectId project = ProjectId.CreateNewId();
        DocumentId document = DocumentId.CreateNewId(project);
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(KindOf(text), allowUnsafe: true),
                parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
                metadataReferences: [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(CString).Assembly.Location)]))
            .AddDocument(document, file, text)
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", Usings);
        List<CodeAction> actions = [];
        CodeFixContext context = new(solution.GetDocument(document)!, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await provider.RegisterCodeFixesAsync(context);
        List<(string, string)> mended = [];
        foreach (CodeAction action in actions)
        {
            ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
            Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            mended.Add((action.Title, (await changed.GetDocument(document)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));
        }

        return mended;
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(string file, string text, ImmutableArray<Diagnostic> before, Diagnostic fixedOne, string mended)
    {
        CSharpCompilation compilation;
        try
        {
            compilation = Compile(file, mended);
        }
        catch (Xunit.Sdk.XunitException errors)
        {
            return ["doesn't compile: " + errors.Message];
        }

        List<string> left = [.. (await TestPrograms.AnalyzeAsync(compilation)).Select(Identify)];
        List<string> problems = [];
        foreach (Diagnostic old in before.Where(old => old != fixedOne))
        {
            left.Remove(Identify(old));
        }

        if (left.Remove(Identify(fixedOne)))
        {
            problems.Add("is still there");
        }

        problems.AddRange(left.Where(added => !s_next.Any(next => next.Rule == RuleOf(fixedOne) && added.StartsWith(next.New + " in ", StringComparison.Ordinal))).Select(added => "new: " + added));
        List<string> comments = [.. Comments(text)];
        foreach (string comment in Comments(mended))
        {
            comments.Remove(comment);
        }

        problems.AddRange(comments.Select(comment => "lost: " + comment));
        return problems;
    }

    /// <summary>A finding without its place, which moves: its rule, and the function that it is in.</summary>
    private static string Identify(Diagnostic diagnostic)
    {
        SyntaxNode? function = diagnostic.Location.SourceTree?.GetRoot(TestContext.Current.CancellationToken).FindNode(diagnostic.Location.SourceSpan)
            .AncestorsAndSelf().FirstOrDefault(node => node is BaseMethodDeclarationSyntax);
        string name = function switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            _ => "",
        };
        return $"{RuleOf(diagnostic)} in {name}";
    }

    private static IEnumerable<string> Comments(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Select(trivia => trivia.ToString());

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string RuleOf(Diagnostic diagnostic) => diagnostic.Properties[DiagnosticDescriptors.RuleProperty]!;
}
