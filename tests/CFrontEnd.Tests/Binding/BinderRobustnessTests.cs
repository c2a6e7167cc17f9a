using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>Programs that make no sense are reported; they never break the binder, and nothing in error passes in silence.</summary>
public class BinderRobustnessTests
{
    private const string Name = "Accepted.c";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shuffled_tokens_are_reported_or_bound(int seed)
    {
        PreprocessedUnit original = Preprocess(new SourceFile(Name, RecordFile.Read(Name)));
        Random random = new(seed);
        for (int round = 0; round < 100; round++)
        {
            List<Token> tokens = [.. original.Tokens];
            for (int edit = random.Next(3); edit >= 0; edit--)
            {
                Edit(tokens, original.Tokens, random);
            }

            DiagnosticBag diagnostics = new();
            TranslationUnitSyntax syntax = Parser.Parse(tokens, diagnostics, TestContext.Current.CancellationToken);
            BoundTranslationUnit unit = Binder.Bind(WithTokens(original, tokens), syntax, diagnostics, TestContext.Current.CancellationToken);
            string[] tree = BoundTreeDumper.Dump(unit).Split('\n');

            Assert.True(
                diagnostics.HasErrors || !tree.Any(line => line.TrimStart() is "error" or "error : <error>"),
                $"an error without a diagnostic, seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Work_can_be_stopped()
    {
        PreprocessedUnit preprocessed = Preprocess(new SourceFile("test.c", "int x;"));
        TranslationUnitSyntax syntax = Parser.Parse(preprocessed.Tokens, new DiagnosticBag(), TestContext.Current.CancellationToken);

        Assert.Throws<OperationCanceledException>(() => Binder.Bind(preprocessed, syntax, new DiagnosticBag(), new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("((", "x", "))", 2_000)]
    [InlineData("!", "x", "", 2_000)]
    [InlineData("x ? 1 : ", "2", "", 2_000)]
    [InlineData("(int)", "x", "", 2_000)]
    public void Deep_nesting_is_bound_or_reported(string opening, string middle, string closing, int depth)
    {
        string expression = string.Concat(Enumerable.Repeat(opening, depth)) + middle + string.Concat(Enumerable.Repeat(closing, depth));

        BoundSource source = BoundSource.Bind($"int f(int x) {{ return {expression}; }}");

        FunctionSymbol function = source.FindFunction("f");
        Assert.True(source.Problems.Any() || function.Body!.Statements is [BoundReturn { Value.Constant: null }]);
    }

    private static PreprocessedUnit Preprocess(SourceFile file) => Preprocessor.Run(file, new PreprocessorOptions(), new DiagnosticBag());

    private static PreprocessedUnit WithTokens(PreprocessedUnit unit, IReadOnlyList<Token> tokens) => new()
    {
        MainFile = unit.MainFile,
        Tokens = tokens,
        Directives = unit.Directives,
        Macros = unit.Macros,
        Files = unit.Files,
        SkippedRegions = unit.SkippedRegions,
    };

    // Removes, doubles or replaces a token; the end of the file stays.
    private static void Edit(List<Token> tokens, IReadOnlyList<Token> supply, Random random)
    {
        int place = random.Next(tokens.Count - 1);
        switch (random.Next(3))
        {
            case 0:
                tokens.RemoveAt(place);
                break;
            case 1:
                tokens.Insert(place, supply[random.Next(supply.Count - 1)]);
                break;
            default:
                tokens[place] = supply[random.Next(supply.Count - 1)];
                break;
        }
    }
}
