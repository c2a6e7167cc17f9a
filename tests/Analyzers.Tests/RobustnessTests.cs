using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>No input makes a rule throw or run without end.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("Programs/Silent/goto-cleanup.cs")]
    [InlineData("Programs/Found/descriptor-leaks.cs")]
    [InlineData("Programs/Found/platform-invoke.cs")]
    public async Task UnfinishedProgram(string name)
    {
        string text = TestPrograms.Read(name);
        for (int part = 1; part < 6; part++)
        {
            await AnalyzeAsync(text[..(text.Length * part / 6)]);
        }
    }

    [Fact]
    public async Task ManyIndependentResources()
    {
        StringBuilder text = new("static unsafe class Big\n{\n    static int f(int a, sockaddr* to)\n    {\n");
        for (int i = 0; i < 60; i++)
        {
            text.Append($"        int s{i} = -1; if (a > {i}) s{i} = socket(AF_INET, SOCK_STREAM, 0);\n");
        }

        for (int i = 0; i < 60; i++)
        {
            text.Append($"        if (s{i} >= 0 && connect(s{i}, to, 16) == 0) close(s{i});\n");
        }

        text.Append("        send(a, \"x\"u8, 1, 0);\n        return 0;\n    }\n}\n");
        IEnumerable<Diagnostic> diagnostics = await AnalyzeAsync(text.ToString());
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.UncheckedSend.Id);
    }

    [Fact]
    public async Task ManyBranchesThatStoreInOneArray()
    {
        StringBuilder text = new("static unsafe class Big\n{\n    static int f(int a, byte* to)\n    {\n        int* s = stackalloc int[64];\n");
        for (int i = 0; i < 400; i++)
        {
            text.Append($"        if (a > {i % 17})\n        {{\n            s[{i % 64}] = socket(AF_INET, SOCK_STREAM, 0);\n            a++;\n        }}\n");
            text.Append($"        else\n            a -= (int)recv(s[{i % 64}], to, 10, 0);\n");
        }

        text.Append("        return a;\n    }\n}\n");
        IEnumerable<Diagnostic> diagnostics = await AnalyzeAsync(text.ToString());
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == DiagnosticDescriptors.UncheckedSend.Id);
    }

    [Fact]
    public async Task DeepExpressionAndLongChainOfCalls()
    {
        StringBuilder text = new("static unsafe class Deep\n{\n    static int close_at_last(int s) => close(s);\n    static int c0(int s) => close_at_last(s);\n");
        for (int i = 1; i < 800; i++)
        {
            text.Append($"    static int c{i}(int s) => c{i - 1}(s);\n");
        }

        text.Append("    static int f(int a)\n    {\n        int s = socket(AF_INET, SOCK_STREAM, 0);\n        if (s < 0)\n            return -1;\n");
        text.Append($"        a = {new string('(', 300)}a{string.Concat(Enumerable.Repeat(" + 1)", 300))};\n        return c799(s);\n    }}\n}}\n");
        Assert.Empty(await AnalyzeAsync(text.ToString()));
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(string text)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview);
        IEnumerable<SyntaxTree> trees = ((string[])[text, TestPrograms.Read("Programs/Usings.cs"), TestPrograms.Read("Programs/Surface.cs")])
            .Select(source => CSharpSyntaxTree.ParseText(source, options, cancellationToken: TestContext.Current.CancellationToken));
        return await TestPrograms.AnalyzeAsync(CSharpCompilation.Create(
            "Program",
            trees,
            Basic.Reference.Assemblies.Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)));
    }
}
