using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>The forms of <c>switch</c>.</summary>
public sealed class SwitchTests
{
    [Fact]
    public void Ranges_are_patterns() => Assert.Equal(
        ["switch (i)", "{", "case >= 1 and <= 5:", "g(1);", "break;", "case >= -9 and <= -3:", "case 7:", "g(2);", "break;", "}"],
        EmittedBody.Of("switch (i) { case 1 ... 5: g(1); break; case -9 ... -3: case 7: g(2); }", Declarations));

    [Fact]
    public void A_range_of_one_value_is_that_value() => Assert.Equal(
        ["switch (i)", "{", "case 4:", "g(1);", "break;", "}"],
        EmittedBody.Of("switch (i) { case 4 ... 4: g(1); }", Declarations));

    [Fact]
    public void A_range_to_the_end_of_the_type_has_one_bound() => Assert.Equal(
        ["switch (u)", "{", "case <= 5:", "g(1);", "break;", "case >= 9:", "g(2);", "break;", "}"],
        EmittedBody.Of("switch (u) { case 0 ... 5: g(1); break; case 9 ... 4294967295u: g(2); }", "unsigned u;" + Declarations));

    [Fact]
    public void Falling_into_a_range_needs_a_label() => Assert.Equal(
        ["switch (i)", "{", "case 0:", "g(1);", "goto case_1_to_5;", "case >= 1 and <= 5:", "case_1_to_5:", "g(2);", "break;", "}"],
        EmittedBody.Of("switch (i) { case 0: g(1); case 1 ... 5: g(2); }", Declarations));

    [Fact]
    public void A_range_of_all_values_is_a_default() => Assert.Equal(
        ["goto case_0_to_MAX;", "case_0_to_MAX:", "g(1);"],
        EmittedBody.Of("switch (u) { case 0 ... MAX: g(1); }", "#define MAX 4294967295u\nunsigned u;" + Declarations));

    [Fact]
    public void Without_a_block() => Assert.Equal(
        ["switch (i)", "{", "case 1:", "g(1);", "break;", "}", "switch (i)", "{", "default:", "g(2);", "break;", "}"],
        EmittedBody.Of("switch (i) case 1: g(1); switch (i) default: g(2);", Declarations));

    [Fact]
    public void Without_cases_only_the_value_is_evaluated() => Assert.Equal(
        ["i++;", "g(3);"],
        EmittedBody.Of("switch (i++) { } switch (i) { g(1); } switch (i) g(2); g(3);", Declarations));

    [Fact]
    public void What_is_declared_before_the_first_case_is_declared_before_the_switch() => Assert.Equal(
        ["int k;", "switch (i)", "{", "case 1:", "k = 2;", "g(k);", "break;", "}"],
        EmittedBody.Of("switch (i) { int k = 7; g(9); case 1: k = 2; g(k); }", Declarations));

    [Fact]
    public void A_variable_of_one_section_that_another_one_reads_is_declared_before() => Assert.Equal(
        ["int k = 0;", "switch (i)", "{", "case 1:", "k = 2;", "goto case 2;", "case 2:", "g(k);", "break;", "}"],
        EmittedBody.Of("switch (i) { case 1:; int k = 2; case 2: g(k); }", Declarations));

    [Fact]
    public void A_case_inside_of_a_loop() => Assert.Equal(
        [
            "switch (i)", "{", "case 0:", "goto case_0;", "case 1:", "goto case_1;", "default:", "goto done;", "}", "case_0:", "loop:", "g(0);",
            "case_1:", "g(1);", "if (--i > 0)", "goto loop;", "done:", "g(2);",
        ],
        EmittedBody.Of("switch (i) { case 0: do { g(0); case 1: g(1); } while (--i > 0); } g(2);", Declarations));

    [Fact]
    public void Cases_that_stand_together_share_a_label() => Assert.Equal(
        [
            "switch (i)", "{", "case 1:", "case 'a':", "goto case_1;", "case -3:", "goto case_minus_3;", "default:", "goto default_case;", "}",
            "case_1:", "if (u == 0)", "goto end;", "case_minus_3: ;", "default_case:", "g(1);", "end:", "g(2);",
        ],
        EmittedBody.Of("switch (i) { case 1: case 'a': if (u) { case -3:; default: g(1); } } g(2);", "int u;" + Declarations));

    [Fact]
    public void A_label_in_a_section_that_another_section_jumps_to() => Assert.Equal(
        ["switch (i)", "{", "case 1:", "goto shared;", "case 2:", "g(1);", "shared:", "g(2);", "break;", "}"],
        EmittedBody.Of("switch (i) { case 1: goto shared; case 2: g(1); shared: g(2); }", Declarations));

    [Fact]
    public void A_case_behind_a_label_comes_first() => Assert.Equal(
        ["switch (i)", "{", "case 1:", "case 2:", "shared:", "g(2);", "break;", "case 3:", "goto shared;", "}"],
        EmittedBody.Of("switch (i) { case 1: shared: case 2: g(2); break; case 3: goto shared; }", Declarations));

    private const string Declarations = "int i; void g(int k) { i = k; }";
}
