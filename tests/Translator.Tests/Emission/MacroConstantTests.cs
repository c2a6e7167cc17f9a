using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>A macro is a constant of its name only where it stands for the same value everywhere.</summary>
public sealed class MacroConstantTests
{
    [Fact]
    public void A_constant_keeps_its_name() => Assert.Equal(
        ["g = PORT + 1;", "g = ALT_PORT;"],
        EmittedBody.Of("g = PORT + 1; g = ALT_PORT;", "#define PORT 80\n#define ALT_PORT (PORT + 8)\nint g;"));

    [Fact]
    public void A_macro_over_one_that_is_defined_anew_is_its_value_of_the_place() => Assert.Equal(
        ["g = 80 + 8;", "g = 90 + 8;"],
        EmittedBody.Of("g = ALT_PORT;\n#undef PORT\n#define PORT 90\ng = ALT_PORT;", "#define PORT 80\n#define ALT_PORT (PORT + 8)\nint g;"));

    [Fact]
    public void A_macro_over_the_place_is_its_value_of_the_place() => Assert.Equal(
        ["name = \"f\"u8.ToPointer();", "g = 7;"],
        EmittedBody.Of("name = WHERE;\ng = HERE;", "#define WHERE __func__\n#define HERE __LINE__\nconst char *name; int g;"));
}
