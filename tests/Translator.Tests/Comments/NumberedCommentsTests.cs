using Xunit;

namespace CSockTranslate.Translator.Tests.Comments;

/// <summary>Where numbered comments go.</summary>
public sealed class NumberedCommentsTests
{
    [Theory]
    [InlineData("int a;\nint b;\n", "int a; /* #1 */\nint b; /* #2 */\n")]
    [InlineData("a // x\nb", "a  /* #1 */ // x\nb /* #2 */")]
    [InlineData("/* x\ny */ a\n\n", "/* x\ny */ a /* #1 */\n /* #2 */\n")]
    [InlineData("#define A \\\n 1\n", "#define A  /* #1 */ \\\n 1 /* #2 */\n")]
    [InlineData("// x \\\ny\nz\n", " /* #1 */ // x \\\ny\nz /* #2 */\n")]
    [InlineData("\"a\\\nb\" '/*' '\"'\n", "\"a\\\nb\" '/*' '\"' /* #1 */\n")]
    [InlineData("\"/* // \\\" \" x\n", "\"/* // \\\" \" x /* #1 */\n")]
    public void Block_comments(string text, string expected) => Assert.Equal(expected, NumberedComments.AddBlockComments(text, out _));

    [Theory]
    [InlineData("int a;\nint b; // b\nc\n", "int a; // #1\nint b; // b\nc // #2\n")]
    [InlineData("#define A \\\n 1\n", "#define A \\\n 1 // #1\n")]
    [InlineData("a /* x\ny */ // z\n'//'\n", "a /* x\ny */ // z\n'//' // #1\n")]
    public void Line_comments(string text, string expected) => Assert.Equal(expected, NumberedComments.AddLineComments(text, out _));

    [Fact]
    public void The_count_is_that_of_the_comments()
    {
        string result = NumberedComments.AddBlockComments("a\n\"b\\\nc\"\nd", out int count);
        Assert.Equal(3, count);
        Assert.Contains("#3", result, StringComparison.Ordinal);
        Assert.DoesNotContain("#4", result, StringComparison.Ordinal);
    }
}
