using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Members of the class that a local variable of the function hides for C#, though not for C, are named with their class.</summary>
public sealed class HiddenMemberTests
{
    [Fact]
    public void An_enumerator_of_an_inner_block() => Assert.Equal(
        ["int color = 1;", "{", "g = Unit.color;", "}", "g = color;"],
        EmittedBody.Of("int color = 1; { enum { color = 7 }; g = color; } g = color;", "int g;"));

    [Fact]
    public void A_function_that_a_later_variable_is_named_as() => Assert.Equal(
        ["int x = Unit.twice(2);", "{", "int twice = x;", "g = twice;", "}"],
        EmittedBody.Of("int x = twice(2); { int twice = x; g = twice; }", "int g; static int twice(int n) { return 2 * n; }"));

    [Fact]
    public void A_function_of_the_library() => Assert.Equal(
        ["ulong n = CSockTranslate.Runtime.String.strlen(\"abc\"u8);", "{", "int strlen = (int)n;", "g = strlen;", "}"],
        EmittedBody.Of("unsigned long n = strlen(\"abc\"); { int strlen = n; g = strlen; }", "#include <string.h>\nint g;"));
}
