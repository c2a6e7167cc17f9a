using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Loops of programs with handlers of signals: those that may take long and call nothing that waits look for signals.</summary>
public sealed class SignalPointTests
{
    private const string Declarations = """
        #include <signal.h>
        #include <unistd.h>
        volatile sig_atomic_t stop;
        int n, fd;
        char buffer[64];
        struct node { struct node *next; int value; } *list;
        static void handler(int sig) { stop = sig; }
        static int receive(void) { return read(fd, buffer, 64) > 0; }
        static int maybe(void) { if (n) return 0; return read(fd, buffer, 64) > 0; }

        """;

    private const string Handler = "signal(SIGUSR1, handler);";
    private const string Point = "CProgram.HandleSignals();";

    [Fact]
    public void An_empty_loop() => Assert.Equal(["while (stop == 0)", Point], Loop("while (!stop) ;"));

    [Fact]
    public void A_body_without_braces_gets_them() => Assert.Equal(["while (stop == 0)", "{", Point, "n++;", "}"], Loop("while (!stop) n++;"));

    [Fact]
    public void A_block_begins_with_it() => Assert.Equal(["for (;;)", "{", Point, "n++;", "}"], Loop("for (;;) { n++; }"));

    [Fact]
    public void A_do_loop() => Assert.Equal(["do", "{", Point, "n++;", "}", "while (stop == 0);"], Loop("do { n++; } while (!stop);"));

    [Fact]
    public void A_jump_back() => Assert.Equal(
        ["again:", "n++;", "if (stop == 0)", "{", Point, "goto again;", "}"], Loop("again: n++; if (!stop) goto again;"));

    [Fact]
    public void A_function_that_does_not_talk_to_the_system() => Assert.Contains(Point, Loop("while (!stop) n = getpagesize();"));

    [Theory]
    [InlineData("while (!stop) pause();")]
    [InlineData("while ((n = read(fd, buffer, 64)) > 0) { if (n == 1) continue; n--; }")]
    [InlineData("while (receive()) n++;")]
    [InlineData("for (;;) { if (n == 5) break; receive(); }")]
    [InlineData("for (;;) { if (stop) return; if (receive()) n++; }")]
    [InlineData("do { if (receive()) n++; else n--; } while (!stop);")]
    [InlineData("again: if (read(fd, buffer, 64) < 0) goto again;")]
    public void One_that_waits_each_time_looks_by_itself(string loop) => Assert.DoesNotContain(Point, Loop(loop));

    [Theory]
    [InlineData("while (!stop) if (n) pause();")]
    [InlineData("while (!stop) { if (n) continue; pause(); }")]
    [InlineData("while (!stop) maybe();")]
    [InlineData("while (!stop && read(fd, buffer, 64) > 0) n++;")]
    [InlineData("for (;;) { while (n) receive(); }")]
    public void One_that_waits_at_times_does_not(string loop) => Assert.Contains(Point, Loop(loop));

    [Theory]
    [InlineData("for (int i = 0; i < 64; i++) buffer[i] = 0;")]
    [InlineData("for (int i = 0; i <= 100; i += 2) { n += i; }")]
    [InlineData("for (struct node *p = list; p; p = p->next) n += p->value;")]
    [InlineData("for (char *p = buffer; *p; p++) n += *p;")]
    [InlineData("do { n++; } while (0);")]
    public void Short_loops_do_not_look(string loop) => Assert.DoesNotContain(Point, Loop(loop));

    [Theory]
    [InlineData("for (int i = 0; i < n; i++) buffer[0] += i;")]
    [InlineData("for (long i = 0; i < 1000000000; i++) n += i;")]
    [InlineData("for (int i = 0; i < 64; i++) { i--; n++; }")]
    public void Loops_that_may_be_long_do(string loop) => Assert.Contains(Point, Loop(loop));

    [Fact]
    public void A_function_that_calls_itself_looks_when_it_begins() => Assert.Contains(
        "static int fib(int n)\n    {\n        CProgram.HandleSignals();\n        return n < 2 ? n : fib(n - 1) + fib(n - 2);\n    }",
        Program("int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }"));

    [Fact]
    public void Functions_that_call_each_other_look() => Assert.Equal(
        3, Program("int odd(unsigned); int even(unsigned n) { return n ? odd(n - 1) : 1; } int odd(unsigned n) { return n ? even(n - 1) : 0; }").Split(Point).Length);

    [Fact]
    public void Functions_on_two_circles_look_and_those_that_lead_there_do_not() => Assert.Equal(
        4,
        Program(
            "int b(int); int c(int); int a(int n) { return n ? b(n - 1) + c(n - 1) : 0; } int b(int n) { return n ? a(n - 1) : 1; } "
            + "int c(int n) { return n ? a(n - 1) : 2; } int leaf(int n) { return n + 1; } int start(int n) { return a(n) + leaf(n); }").Split(Point).Length);

    [Theory]
    [InlineData("int read_all(void) { if (read(fd, buffer, 64) <= 0) return 0; return read_all() + 1; }")]
    [InlineData("int twice(int n) { return 2 * n; } int four(int n) { return twice(n) + twice(n); }")]
    public void Functions_that_talk_to_the_system_or_do_not_call_themselves_do_not_look(string functions) =>
        Assert.DoesNotContain(Point, Program(functions));

    [Fact]
    public void Without_a_handler_there_is_nothing() => Assert.DoesNotContain(
        Point, EmittedBody.Of("signal(SIGPIPE, SIG_IGN); signal(SIGINT, SIG_DFL); while (!stop) ;", Declarations));

    [Fact]
    public void A_handler_in_a_structure() => Assert.Contains(
        Point,
        EmittedBody.Of("struct sigaction a = { 0 }; a.sa_handler = handler; sigaction(SIGINT, &a, 0); while (!stop) ;", Declarations));

    [Fact]
    public void A_structure_that_ignores_a_signal() => Assert.DoesNotContain(
        Point,
        EmittedBody.Of("struct sigaction a = { 0 }; a.sa_handler = SIG_IGN; sigaction(SIGPIPE, &a, 0); while (!stop) ;", Declarations));

    private static string Program(string functions)
    {
        TranslatedFile file = Translation.Translate("unit.c", $"{Declarations}{functions}\nint main(void) {{ {Handler} return 0; }}\n");
        CSharpCheck.Compiles(file);
        return file.GetText();
    }

    private static string[] Loop(string loop) => EmittedBody.Of($"{Handler} {loop}", Declarations)[1..];
}
