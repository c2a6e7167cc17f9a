using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>Whatever the tokens are, parsing ends, throws nothing, and leaves a whole tree; wrong input is never accepted silently.</summary>
public sealed class RobustnessTests
{
    private const string Sample = """
        typedef unsigned int uint32; typedef struct node node;
        struct node { node *next; union { int a; char b[4]; }; unsigned flag : 1, : 0; } __attribute__((packed)) *head;
        enum color { RED, GREEN = 2, BLUE = GREEN << 1, };
        static const int table[3][2] = { {1, 2}, [1] = {3, 4}, [2 ... 2] = { [0] = 5 } };
        int (*handlers[2])(int, char **) = { 0 };
        _Static_assert(sizeof(uint32) == 4, "size" "of uint32");
        extern int printf(const char *format, ...) asm("printf") __attribute__((format(printf, 1, 2)));
        int old(a, b) int a; char *b; { return a + *b; }
        static inline int add(int x, int y[static 2]) { return x ? y[0] : y[1], x; }
        int main(int argc, char **argv)
        {
            __label__ done;
            int i, *p = &i; uint32 n = (uint32)-1; node local = { .a = 1, .next = &(node){ .a = 2 } };
            for (int k = 0; k < argc; k++) { if (k == 3) continue; else if (k > 5) break; else printf("%d\n", k); }
            while (n--) do { i += n & 1 ? i << 2 : ~i; } while (!p && i);
            switch (argc) { case 1: case 2 ... 4: i = sizeof i * 2; break; default: goto done; }
            i = _Generic(n, int: 1, default: ({ int t = 1; t; })) + __builtin_offsetof(node, b[1]) ?: 2;
            asm volatile ("" : "+r"(i) : : "memory");
            local.next->a = (handlers[0])(argc, argv), table[1][0]++;
            done: return i;
        }
        """;

    [Fact]
    public void SampleIsRight() => Assert.Empty(ParsedSource.Parse(Sample).Errors);

    [Fact]
    public void EveryTokenMissing()
    {
        List<Token> tokens = Tokenize();
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            ParseWhole([.. tokens[..i], .. tokens[(i + 1)..]]);
        }
    }

    [Fact]
    public void EveryTokenTwice()
    {
        List<Token> tokens = Tokenize();
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            ParseWhole([.. tokens[..i], tokens[i], .. tokens[i..]]);
        }
    }

    [Fact]
    public void EndAfterEveryToken()
    {
        List<Token> tokens = Tokenize();
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            DiagnosticBag diagnostics = ParseWhole([.. tokens[..i], tokens[^1]]);

            // Only the unfinished construct at the end is wrong.
            Assert.InRange(diagnostics.Diagnostics.Count, 0, 1);
        }
    }

    [Fact]
    public void EveryPairOfNeighboursSwapped()
    {
        List<Token> tokens = Tokenize();
        for (int i = 0; i < tokens.Count - 2; i++)
        {
            ParseWhole([.. tokens[..i], tokens[i + 1], tokens[i], .. tokens[(i + 2)..]]);
        }
    }

    [Fact]
    public void EveryTokenReplacedByEveryBracketAndKeyword()
    {
        List<Token> tokens = Tokenize();
        Dictionary<TokenKind, Token> samples = [];
        foreach (Token token in tokens[..^1])
        {
            samples.TryAdd(token.Kind, token);
        }

        List<Token> changed = [.. tokens];
        for (int i = 0; i < tokens.Count - 1; i += 3)
        {
            foreach (Token sample in samples.Values)
            {
                changed[i] = sample;
                ParseWhole(changed);
            }

            changed[i] = tokens[i];
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomTokens(int seed)
    {
        List<Token> tokens = Tokenize();
        Random random = new(seed);
        for (int round = 0; round < 300; round++)
        {
            List<Token> chosen = [];
            for (int i = 0; i < 60; i++)
            {
                chosen.Add(tokens[random.Next(tokens.Count - 1)]);
            }

            chosen.Add(tokens[^1]);
            ParseWhole(chosen);
        }
    }

    [Fact]
    public void TokensMustEndInEndOfFile()
    {
        Assert.Throws<ArgumentException>(() => Parser.Parse([], new DiagnosticBag(), TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => Parser.Parse(Tokenize()[..3], new DiagnosticBag(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void CancellationStops() =>
        Assert.Throws<OperationCanceledException>(() => Parser.Parse(Tokenize(), new DiagnosticBag(), new CancellationToken(true)));

    private static List<Token> Tokenize() => [.. ParsedSource.Tokenize(new SourceFile("sample.c", Sample), new DiagnosticBag())];

    private static DiagnosticBag ParseWhole(List<Token> tokens)
    {
        DiagnosticBag diagnostics = new();
        TranslationUnitSyntax unit = Parser.Parse(tokens, diagnostics, TestContext.Current.CancellationToken);
        string dump = SyntaxDumper.ToLine(unit);
        if (dump.Contains("Error", StringComparison.Ordinal))
        {
            Assert.True(diagnostics.HasErrors, dump);
        }

        return diagnostics;
    }
}
