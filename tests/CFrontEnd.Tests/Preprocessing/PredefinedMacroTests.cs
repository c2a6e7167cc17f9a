using CSockTranslate.CFrontEnd.Preprocessing;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>The predefined macros against gcc's own list.</summary>
public sealed class PredefinedMacroTests
{
    /// <summary>What gcc has and this front end leaves out: types and instruction sets that it does not support.</summary>
    private static readonly string[] s_leftOut =
    [
        "__FLT16_", "__FLT32", "__FLT64", "__FLT128", "__DEC32", "__DEC64", "__DEC128", "__DEC_", "__DECIMAL_BID", "__MMX", "__SSE", "__FXSR", "__SEG_",
        "__GCC_ASM", "__GCC_HAVE_DWARF2", "__SIZEOF_FLOAT128", "__SIZEOF_FLOAT80",
    ];

    [Theory]
    [InlineData("gnu17")]
    [InlineData("gnu11")]
    [InlineData("gnu99")]
    [InlineData("gnu89")]
    [InlineData("c17")]
    [InlineData("c11")]
    [InlineData("c99")]
    [InlineData("c89")]
    public void Are_those_of_gcc(string standard)
    {
        if (!GccOracle.IsAvailable)
        {
            return;
        }

        string printed = GccOracle.Preprocess(Environment.CurrentDirectory, ["-dM", "-x", "c", $"-std={standard}", "/dev/null"]);
        IEnumerable<string> expected = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line["#define ".Length..])
            .Where(line => !s_leftOut.Any(prefix => line.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(WithoutSpaces)
            .Order(StringComparer.Ordinal);
        PreprocessedUnit unit = PreprocessorTest.RunClean("", new PreprocessorOptions { Standard = standard }).Unit;
        IEnumerable<string> actual = unit.Macros.Values
            .Where(macro => macro.Dynamic == DynamicMacro.None)
            .Select(macro => macro.Name + Parameters(macro) + string.Concat(macro.Body.Select(token => token.Text)))
            .Select(WithoutSpaces)
            .Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    [Fact]
    public void Say_what_programs_ask_for()
    {
        const string Text = """
            #if defined __linux__ && defined __unix__ && defined linux && defined __x86_64__ && defined __LP64__ && __GNUC__ == 12
            #if __SIZEOF_LONG__ == 8 && __CHAR_BIT__ == 8 && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && __STDC__ && __STDC_VERSION__ == 201710L
            __SIZE_TYPE__ __INT_MAX__
            #endif
            #endif
            """;
        Assert.Equal("long unsigned int 0x7fffffff", PreprocessorTest.RunClean(Text).Text);
    }

    private static string Parameters(MacroDefinition macro) => macro.Parameters is null ? "" : $"({string.Join(',', macro.Parameters)})";

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
