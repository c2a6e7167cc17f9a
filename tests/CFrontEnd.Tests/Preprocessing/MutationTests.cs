using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>Damaged files end in diagnostics: never in an exception, never without an end.</summary>
public sealed class MutationTests
{
    private const int Rounds = 20;

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Preprocessing", "Recorded");

    private static readonly string[] s_insertions =
    [
        "#", "##", "(", ")", "\n", "\\\n", "\"", "'", "/*", "*/", "//", "#if 1\n", "\n#endif\n", "\n#else\n", "__VA_OPT__", "__VA_ARGS__", "_Pragma(\"",
        "defined", "\n#define f(x) x x\n", "f(", "??/", "R\"(", "\n#include ", "<", ">", "__has_include(", ",", "\n#line 3\n", "\\u00e9", "\ud800", "\0", ":", "?", "\r",
    ];

    public static TheoryData<string> Names => RecordedExpansionTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_files_are_read_to_the_end(string name)
    {
        string path = Path.Combine(s_folder, name + ".c");
        string whole = File.ReadAllText(path);
        Random random = new(whole.Length);
        for (int round = 0; round < Rounds; round++)
        {
            string text = Damage(whole, random);
            PreprocessorTest.Result result = PreprocessorTest.Run(text, new PreprocessorOptions { MaximumExpandedTokens = 100_000 }, path);

            Assert.Equal(TokenKind.EndOfFile, result.Unit.Tokens[^1].Kind);
            Assert.All(result.Unit.Tokens, token => Assert.InRange(token.FileSpan.Start, 0, token.FileSpan.File.Text.Length));
            IReadOnlyList<Comment> comments = result.Unit.MainFile.Comments;
            Assert.All(comments.Skip(1).Zip(comments), pair => Assert.True(pair.First.Start >= pair.Second.End));
            StringWriter writer = new();
            foreach (Diagnostic diagnostic in result.Diagnostics)
            {
                DiagnosticFormatter.Write(writer, diagnostic);
            }
        }
    }

    private static string Damage(string text, Random random)
    {
        for (int count = random.Next(1, 6); count > 0; count--)
        {
            int position = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 => text[..position],
                1 => text.Remove(position, Math.Min(random.Next(1, 8), text.Length - position)),
                _ => text.Insert(position, s_insertions[random.Next(s_insertions.Length)]),
            };
        }

        return text;
    }
}
