using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Functions that call <c>setjmp</c>: they catch the jump and go on behind the call.</summary>
public sealed class SetjmpTests
{
    private const string Declarations = "#include <setjmp.h>\njmp_buf env, other; void g(int k) { if (k) longjmp(env, k); }";

    private static readonly string[] s_handler =
        ["}", "catch (LongJump jump) when (jump.GoesTo(&place))", "{", "place = jump.Place;", "returned = jump.Value;", "goto resume;", "}"];

    [Fact]
    public void A_call_in_a_condition() => Assert.Equal(
        [
            "int place = 0;", "int returned = 0;", "resume:", "try", "{", "if (place != 0)", "goto setjmp_1;",
            "returned = setjmp(env, &place, 1);", "setjmp_1:", "if (returned == 0)", "g(3);", .. s_handler,
        ],
        EmittedBody.Of("if (setjmp(env) == 0) g(3);", Declarations));

    [Fact]
    public void A_call_that_initialises_a_variable_and_one_whose_value_nobody_uses() => Assert.Equal(
        [
            "int place = 0;", "int returned = 0;", "resume:", "try", "{",
            "switch (place)", "{", "case 1:", "goto setjmp_1;", "case 2:", "goto setjmp_2;", "}",
            "returned = setjmp(env, &place, 1);", "setjmp_1: ;", "int r = returned;",
            "returned = setjmp(other, &place, 2);", "setjmp_2:", "g(0);", .. s_handler,
        ],
        EmittedBody.Of("int r = setjmp(env); (void)setjmp(other); g(0);", Declarations));

    [Fact]
    public void A_variable_that_is_set_before_lives_outside() => Assert.Equal(
        [
            "int k = 0;", "int place = 0;", "int returned = 0;", "resume:", "try", "{", "if (place != 0)", "goto setjmp_1;", "k = 5;",
            "returned = setjmp(env, &place, 1);", "setjmp_1:", "switch (returned)", "{", "case 0:", "g(k);", "break;", "}", .. s_handler,
        ],
        EmittedBody.Of("int k = 5; switch (setjmp(env)) { case 0: g(k); }", Declarations));

    [Fact]
    public void A_loop_around_a_call_becomes_jumps() => Assert.Equal(
        [
            "int k = 0;", "int place = 0;", "int returned = 0;", "resume:", "try", "{", "if (place != 0)", "goto setjmp_1;", "k = 0;",
            "loop:", "if (k >= 3)", "goto done;", "returned = setjmp(env, &place, 1);", "setjmp_1:", "if (returned == 0)", "g(k);",
            "k++;", "goto loop;", "done:", "g(0);", .. s_handler,
        ],
        EmittedBody.Of("for (int k = 0; k < 3; k++) { if (!setjmp(env)) g(k); } g(0);", Declarations));

    [Fact]
    public void A_program_that_handles_faults_catches_the_jumps_of_those_handlers() => Assert.Contains(
        "catch (Exception exception) when (LongJump.From(exception) is { } jump && jump.GoesTo(&place))",
        EmittedBody.Of("signal(SIGFPE, handler); if (setjmp(env) == 0) g(3);", "#include <signal.h>\nvoid handler(int sig);\n" + Declarations + "void handler(int sig) { g(sig); }"));

    [Theory]
    [InlineData("signal(SIGALRM, handler);")]
    [InlineData("signal(SIGFPE, SIG_IGN);")]
    [InlineData("handler(SIGSEGV);")]
    public void Other_programs_do_not(string c) => Assert.Contains(
        "catch (LongJump jump) when (jump.GoesTo(&place))",
        EmittedBody.Of(c + "if (setjmp(env) == 0) g(3);", "#include <signal.h>\nvoid handler(int sig);\n" + Declarations + "void handler(int sig) { g(sig); }"));

    [Fact]
    public void A_name_that_the_function_uses_is_left_to_it() => Assert.Contains(
        "catch (LongJump jump2) when (jump2.GoesTo(&place2))",
        EmittedBody.Of("int jump = 1, place = 2; if (setjmp(env)) g(jump + place);", Declarations));
}
