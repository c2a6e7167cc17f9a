using CSockTranslate.CFrontEnd.Headers;
using CSockTranslate.CFrontEnd.Preprocessing;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>The hermetic headers, as the preprocessor sees them.</summary>
public sealed class HermeticHeaderTests
{
    public static TheoryData<string> Names => [.. HermeticHeaders.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Preprocesses_alone_and_only_once(string name)
    {
        foreach (string standard in (string[])["gnu17", "c89"])
        {
            PreprocessorOptions options = new() { Standard = standard };
            PreprocessorTest.Result once = PreprocessorTest.RunClean($"#include <{name}>\n", options);
            PreprocessorTest.Result twice = PreprocessorTest.RunClean($"#include <{name}>\n#include <{name}>\n", options);
            Assert.Equal(once.Text, twice.Text);
        }
    }

    [Fact]
    public void An_unknown_name_opens_nothing() => Assert.Null(HermeticHeaders.Open("no/such.h"));

    [Fact]
    public void A_header_is_a_system_header()
    {
        Assert.True(HermeticHeaders.Open("stddef.h") is { IsSystemHeader: true, Path: "<stddef.h>" });
    }

    [Fact]
    public void A_users_header_goes_before_a_hermetic_one()
    {
        using TemporaryFolder folder = new();
        folder.Write("stddef.h", "mine\n#include_next <stddef.h>\n");
        PreprocessorTest.Result result = PreprocessorTest.RunClean(
            "#include <stddef.h>\n", new PreprocessorOptions { IncludeDirectories = [folder.Path] });
        Assert.StartsWith("mine typedef", result.Text, StringComparison.Ordinal);
    }
}
