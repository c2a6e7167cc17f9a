using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Lists of variable arguments: a parameter is the caller's own list, the runtime takes lists by value.</summary>
public sealed class VariableArgumentTests
{
    private const string Headers = "#include <stdarg.h>\n#include <stdio.h>\n";

    [Fact]
    public void A_list_is_passed_by_its_address_and_used_where_it_is()
    {
        string text = Translation.Translate(
            "unit.c",
            Headers + "static int next(va_list ap) { return va_arg(ap, int); }\n"
            + "static int f(int n, ...) { va_list ap; va_start(ap, n); n = next(ap); va_end(ap); return n; }\n"
            + "int main(void) { return f(1, 0); }\n").GetText();
        Assert.Contains("static int next(VaList* ap)", text, StringComparison.Ordinal);
        Assert.Contains("return ap->Next().Int32;", text, StringComparison.Ordinal);
        Assert.Contains("n = next(&ap);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_gets_a_copy()
    {
        string text = Translation.Translate(
            "unit.c",
            Headers + "static void log(const char *f, va_list ap) { vprintf(f, ap); }\n"
            + "static void say(const char *f, ...) { va_list ap, aq; va_start(ap, f); va_copy(aq, ap); vprintf(f, aq); log(f, ap); }\n"
            + "int main(void) { say(\"\"); return 0; }\n").GetText();
        Assert.Contains("vprintf(f, *ap);", text, StringComparison.Ordinal);
        Assert.Contains("vprintf(f, aq);", text, StringComparison.Ordinal);
        Assert.Contains("aq = ap;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_pointer_alone_is_an_argument() => Assert.Equal(
        ["log(0, (void*)null);", "log(1, 2, null);"],
        EmittedBody.Of("log(0, (char *)0); log(1, 2, (void *)0);", "void log(int n, ...) { }"));

    [Fact]
    public void The_library_gets_what_a_register_holds_of_a_structure()
    {
        string text = Translation.Translate(
            "unit.c",
            "#include <netinet/in.h>\n#include <stdio.h>\n#include <sys/sem.h>\n"
            + "union semun { int val; struct semid_ds *buf; unsigned short *array; };\n"
            + "static void set(int id, union semun arg, struct in_addr address) { semctl(id, 0, SETVAL, arg); printf(\"%x\\n\", address); }\n"
            + "int main(void) { union semun arg = { 1 }; struct in_addr address = { 0 }; set(0, arg, address); return 0; }\n").GetText();
        Assert.Contains("semctl(id, 0, SETVAL, arg.buf);", text, StringComparison.Ordinal);
        Assert.Contains("printf(\"%x\\n\"u8, address.s_addr);", text, StringComparison.Ordinal);
    }
}
