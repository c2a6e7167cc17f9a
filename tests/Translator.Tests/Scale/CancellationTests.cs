using CSockTranslate.CFrontEnd;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Dumps;
using CSockTranslate.Translator.Lowering;
using Xunit;

namespace CSockTranslate.Translator.Tests.Scale;

/// <summary>Every stage stops when it is told to, also in the middle of a function.</summary>
public sealed class CancellationTests
{
    private const string Program = """
        #include <stdio.h>
        static int twice(int n) { if (n > 100) goto large; return 2 * n; large: return n; }
        int main(void) { for (int i = 0; i < 3; i++) printf("%d\n", twice(i)); return 0; }
        """;

    private static readonly CancellationToken s_stopped = new(canceled: true);

    [Fact]
    public void Preprocessing() => Assert.Throws<OperationCanceledException>(
        () => Preprocessor.Run(new SourceFile("program.c", Program), new PreprocessorOptions(), new DiagnosticBag(), s_stopped));

    [Fact]
    public void Lowering() => Assert.Throws<OperationCanceledException>(() => LoweringPipeline.Run(Bind(), new DiagnosticBag(), s_stopped));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Looking_for_unassigned_variables(bool isBypassed)
    {
        BoundTranslationUnit unit = Bind();
        CFrontEnd.Symbols.FunctionSymbol function = unit.Functions.Single(function => function.Name == "twice");

        Assert.Throws<OperationCanceledException>(() => isBypassed
            ? DefiniteAssignment.FindBypassed(function, function.Body!, s_stopped)
            : DefiniteAssignment.Find(function, function.Body!, s_stopped));
    }

    [Fact]
    public void Emission()
    {
        BoundTranslationUnit unit = Bind();
        DiagnosticBag diagnostics = new();
        LoweredUnit lowered = LoweringPipeline.Run(unit, diagnostics, TestContext.Current.CancellationToken);

        Assert.Throws<OperationCanceledException>(() => ProgramTranslator.Emit(new Translator.Linking.ProgramUnit(0, unit, diagnostics), lowered, new TranslationOptions(), s_stopped));
    }

    [Fact]
    public void A_dump() => Assert.Throws<OperationCanceledException>(() => StageDumper.Dump(
        [new TranslationInput(new SourceFile("program.c", Program), new PreprocessorOptions())], TranslationStage.Lowered, new TranslationOptions(), s_stopped));

    [Fact]
    public async Task A_program_that_would_take_long()
    {
        // Each jump back into the loop before makes another round over all of them necessary.
        string source = "int main(void) { int i = 0;" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"l{i}: if (i++ < {i}) goto l{i};\n")) + "return i; }";
        using CancellationTokenSource stop = new();
        Task<TranslationResult> translation = Task.Run(
            () => ProgramTranslator.Translate([new SourceFile("long.c", source)], new PreprocessorOptions(), new TranslationOptions(), stop.Token),
            TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => translation);
    }

    private static BoundTranslationUnit Bind() => FrontEnd.Analyze(
        new SourceFile("program.c", Program), new PreprocessorOptions(), new DiagnosticBag(), TestContext.Current.CancellationToken)!;
}
