using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CSockTranslate.Analyzers;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

// Prints the median time of all rules after an edit of one character in a C# file of about 2,000 lines, as an IDE has them run: a new
// compilation, and the diagnostics of the method that was edited; and of the whole file, which an IDE asks for in the background.
const int WantedLines = 2000;
const string Function = """
    static int fetch@(const char *host, const char *port, char *text, size_t size)
    {
        struct addrinfo hints, *list, *ai;
        size_t have = 0;
        ssize_t n = 0;
        int s = -1, rc, tries = 1;

        memset(&hints, 0, sizeof hints);
        hints.ai_socktype = SOCK_STREAM;
        rc = getaddrinfo(host, port, &hints, &list);
        if (rc != 0) {
            fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
            return -1;
        }
        for (ai = list; ai != NULL; ai = ai->ai_next) {
            s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
            if (s < 0)
                continue;
            if (connect(s, ai->ai_addr, ai->ai_addrlen) == 0)
                break;
            close(s);
            s = -1;
        }
        freeaddrinfo(list);
        if (s < 0)
            return -1;
        if (send_all(s, "hello\n", 6) < 0) {
            close(s);
            return -1;
        }
        while (have < size - 1 && (n = recv(s, text + have, size - 1 - have, 0)) > 0)
            have += (size_t)n;
        text[have] = '\0';
        close(s);
        return n < 0 ? -tries : 0;
    }


    """;
int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
StringBuilder program = new(
    """
    #include <netdb.h>
    #include <stdio.h>
    #include <string.h>
    #include <sys/socket.h>
    #include <unistd.h>

    static int send_all(int s, const char *p, size_t n)
    {
        while (n > 0) {
            ssize_t w = send(s, p, n, MSG_NOSIGNAL);
            if (w < 0)
                return -1;
            p += w;
            n -= (size_t)w;
        }
        return 0;
    }


    """);
StringBuilder calls = new("int main(int argc, char **argv)\n{\n    static char text[1000];\n    int rc = 0;\n\n    if (argc < 3)\n        return 2;\n");
int functions = WantedLines / (Function.Count(character => character == '\n') + 1);
for (int i = 0; i < functions; i++)
{
    program.Append(Function.Replace("@", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    calls.Append(CultureInfo.InvariantCulture, $"    rc |= fetch{i}(argv[1], argv[2], text, sizeof text);\n");
}

program.Append(calls).Append("    return rc != 0;\n}\n");
TranslationResult translated = ProgramTranslator.Translate(
    [new SourceFile("edited.c", program.ToString())], new PreprocessorOptions(), new TranslationOptions());
CSharpCompilation compilation = InMemoryCompiler.CreateCompilation("Edited", translated.Files, ReferenceSet.Load());
SyntaxTree tree = CSharpSyntaxTree.ParseText(compilation.SyntaxTrees[0].GetText(), (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "edited.cs");
compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], tree);
string[] names = [.. Enumerable.Range(0, functions).Select(i => FormattableString.Invariant($"fetch{i}"))];
List<double> method = [];
List<double> file = [];
for (int i = 0; i < rounds; i++)
{
    // One digit of an initial value in the middle of the file.
    MethodDeclarationSyntax edited = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        .First(candidate => candidate.Identifier.Text == names[(functions / 2) + (i % 3)]);
    LiteralExpressionSyntax digit = edited.DescendantNodes().OfType<LiteralExpressionSyntax>().First(literal => literal.Token.ValueText is "1" or "2");
    TextChange change = new(digit.Span, digit.Token.ValueText == "1" ? "2" : "1");
    SyntaxTree newTree = tree.WithChangedText(tree.GetText().WithChanges(change));
    compilation = compilation.ReplaceSyntaxTree(tree, newTree);
    tree = newTree;
    SemanticModel model = compilation.GetSemanticModel(tree);
    TextSpan span = tree.GetRoot().FindToken(change.Span.Start).Parent!.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.FullSpan;
    method.Add(await MeasureAsync(compilation, model, span));
    file.Add(await MeasureAsync(compilation.WithOptions(compilation.Options), model: null, null));

    async Task<double> MeasureAsync(CSharpCompilation current, SemanticModel? model, TextSpan? part)
    {
        if (model is null)
        {
            // A compilation of its own, so that nothing is known of it.
            current = current.WithAssemblyName($"Edited{i}");
            model = current.GetSemanticModel(current.SyntaxTrees.Single());
        }

        CompilationWithAnalyzers analysis = current.WithAnalyzers(AnalyzerSet.All);
        long start = Stopwatch.GetTimestamp();
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, part, CancellationToken.None);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return found.Any(diagnostic => diagnostic.Id == "AD0001") ? throw new InvalidOperationException(found[0].ToString()) : milliseconds;
    }
}

Console.WriteLine(FormattableString.Invariant($"a keystroke in a file of {tree.GetText().Lines.Count} lines: median {Median(method):0.0} ms for the method, {Median(file):0.0} ms for the whole file"));

// The first rounds warm the just-in-time compiler up.
static double Median(List<double> values) => values.Skip(values.Count / 4).Order().ElementAt(values.Count * 3 / 8);
