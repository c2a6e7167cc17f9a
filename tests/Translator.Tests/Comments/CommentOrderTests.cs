using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CSockTranslate.Translator.Tests.Comments;

/// <summary>Every comment of a C program comes out in the C#, in the order of the C.</summary>
public sealed partial class CommentOrderTests
{
    /// <summary>Every program of the corpus.</summary>
    public static TheoryData<string> Programs => [.. Repository.CorpusPrograms];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Block_comments_come_out_complete_and_in_order(string program) =>
        CheckOrder(program, NumberedComments.AddBlockComments(Repository.ReadCorpusProgram(program), out int count), count);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Line_comments_come_out_complete_and_in_order(string program) =>
        CheckOrder(program, NumberedComments.AddLineComments(Repository.ReadCorpusProgram(program), out int count), count);

    [Theory]
    [InlineData("static int /*#1*/ g /*#2*/ = /*#3*/ 1 /*#4*/ , /*#5*/ h /*#6*/ [ /*#7*/ ] /*#8*/ = /*#9*/ { /*#10*/ 1 /*#11*/ } /*#12*/ ; /*#13*/", 13)]
    [InlineData("int /*#1*/ f( /*#2*/ int /*#3*/ a /*#4*/ ) /*#5*/ { /*#6*/ return /*#7*/ a /*#8*/ [ /*#9*/ \"x\" /*#10*/ ] /*#11*/ ; /*#12*/ } /*#13*/", 13)]
    public void Comments_at_each_token_come_out_complete_and_in_order(string declaration, int count) =>
        CheckOrder("tokens", declaration + "\nint main(void) { return 0; }\n", count);

    private static void CheckOrder(string program, string text, int count)
    {
        TranslatedFile file = Translation.Translate(Path.GetFileName(program) + ".c", text);
        Assert.Equal(Enumerable.Range(1, count), FindNumbers(file.GetText()));
        CSharpCheck.Compiles(file);
    }

    private static IEnumerable<int> FindNumbers(string csharp)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(csharp, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken);
        return root.DescendantTrivia(descendIntoTrivia: true)
            .Where(trivia => trivia.Kind()
                is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                or SyntaxKind.DisabledTextTrivia)
            .SelectMany(trivia => Number().Matches(trivia.ToFullString()))
            .Select(match => int.Parse(match.Groups[1].ValueSpan));
    }

    [GeneratedRegex(@"#(\d+)\b")]
    private static partial Regex Number();
}
