using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.Translator.Tests.Scale;

/// <summary>
/// Generated sources are long: the time that they take grows with their length, not with its square. The limit is far beyond what any of these
/// needs, and far below what it would need otherwise.
/// </summary>
public sealed class LargeProgramTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void Functions_that_call_one_another_in_a_circle() => Translates(
        Lines(4_000, i => $"int f{i}(int);")
        + Lines(4_000, i => $"int f{i}(int n) {{ static int calls; calls++; return n > 9 ? calls : f{(i + 1) % 4_000}(n + 1); }}")
        + "int main(void) { return f0(0); }");

    [Fact]
    public void Macros() => Translates(
        Lines(4_000, i => $"#define NUMBER_{i} {i}") + Lines(4_000, i => $"#define TEXT_{i} \"text {i}\"")
        + "#include <stdio.h>\nint main(void) {\n" + Lines(4_000, i => $"printf(\"%d %s\\n\", NUMBER_{i}, TEXT_{i});") + "return 0; }");

    [Fact]
    public void Branches() => Translates(
        "int f(int n) {\nif (n < 0) return -1;\n" + Lines(4_000, i => $"else if (n == {i}) return {i * 3};") + "return 0; }\nint main(void) { return f(9); }");

    [Fact]
    public void Conditions() => Translates(
        "int main(void) {\nint a[300];\nfor (int i = 0; i < 300; i++) a[i] = i;\nif (a[0] == 0\n"
        + Lines(300, i => $"&& (a[{i}] == {i} || a[{i * 3 % 300}] != 7)") + ") return 1;\nreturn 0 " + Lines(300, i => $"|| a[{i}] > 400 && a[{i * 7 % 300}]") + "; }");

    [Fact]
    public void Cases() => Translates(
        "int f(int n) { switch (n) {\n" + Lines(4_000, i => i % 2 == 0 ? $"case {i}: return {i * 3};" : $"case {i}: n += {i};") + "} return n; }\nint main(void) { return f(9); }");

    [Fact]
    public void Tables() => Translates(
        "struct entry { int key; const char *name; short parts[3]; };\nstatic struct entry table[] = {\n"
        + Lines(4_000, i => $"{{ {i}, \"name {i}\", {{ {i % 5}, [2] = {i % 7} }} }},") + "};\nint main(void) { return table[3].key; }");

    [Fact]
    public void Statements() => Translates(
        "int main(void) {\nint n = 0;\n" + Lines(4_000, i => $"/* {i} */ int v{i} = n++ + (n > {i} ? 1 : 2); /* behind */") + "return n; }");

    [Fact]
    public void Labels() => Translates(
        "int main(void) {\nint n = 0;\n" + Lines(2_000, i => $"l{i}: if (n++ % {i + 2} == 1) goto l{i * 7 % 2_000};") + "return n; }");

    [Fact]
    public void Records() => Translates(
        "struct s0 { int n; };\n" + Lines(4_000, i => $"struct s{i + 1} {{ struct s{i} *next; char name[{(i % 9) + 1}]; unsigned bits : 3; }};")
        + "int main(void) { return sizeof(struct s4000); }");

    private static string Lines(int count, Func<int, string> create)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
        {
            text.Append(create(i)).Append('\n');
        }

        return text.ToString();
    }

    private static void Translates(string source)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);

        TranslationResult result = ProgramTranslator.Translate([new SourceFile("large.c", source)], new PreprocessorOptions(), new TranslationOptions(), limit.Token);

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(result.Success);
    }
}
