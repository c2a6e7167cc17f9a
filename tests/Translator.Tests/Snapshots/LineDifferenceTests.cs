using Xunit;

namespace CSockTranslate.Translator.Tests.Snapshots;

/// <summary>The difference that a failing snapshot test shows.</summary>
public sealed class LineDifferenceTests
{
    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", LineDifference.Describe("a\nb\n", "a\nb\n"));

    [Fact]
    public void A_changed_line_is_shown_with_its_context() => Assert.Equal(
        "@@ -2 +2 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n",
        LineDifference.Describe("a\nb\nc\nd\ne\nf\ng\nh\ni\nj", "a\nb\nc\nd\nE\nf\ng\nh\ni\nj"));

    [Fact]
    public void Changes_far_apart_make_two_hunks() => Assert.Equal(
        "@@ -1 +1 @@\n-a\n 1\n 2\n 3\n@@ -6 +5 @@\n 5\n 6\n 7\n+b\n",
        LineDifference.Describe("a\n1\n2\n3\n4\n5\n6\n7", "1\n2\n3\n4\n5\n6\n7\nb"));
}
