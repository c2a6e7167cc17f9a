using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Operands that disturb one another are kept in variables, in gcc's order; those that don't stay where they are.</summary>
public sealed class EvaluationOrderTests
{
    private const string Declarations = """
        #include <arpa/inet.h>
        #include <stdio.h>
        int g, other;
        struct { int count; } list;
        int inc(void) { return ++g; }
        int pure(int n) { return n * 2; }
        int set(int *p) { *p = 1; return 2; }
        int *where, (*called)(void) = inc;
        void use(int a, int b) { printf("%d %d", a, b); }
        """;

    [Theory]
    [InlineData("use(inc(), inc());", "int incResult = inc();|use(inc(), incResult);")]
    [InlineData("use(g, inc());", "int incResult = inc();|use(g, incResult);")]
    [InlineData("use(inc(), g);", "int gValue = g;|use(inc(), gValue);")]
    [InlineData("use(*where, set(where));", "int setResult = set(where);|use(*where, setResult);")]
    [InlineData("use(called(), called());", "int value = called();|use(called(), value);")]
    [InlineData("struct in_addr a = { 1 }, b = { 2 }; printf(\"%s %s\", inet_ntoa(a), inet_ntoa(b));",
        "in_addr a = new in_addr { s_addr = 1 }, b = new in_addr { s_addr = 2 };|sbyte* inet_ntoaResult = inet_ntoa(b);|printf(\"%s %s\"u8, inet_ntoa(a), inet_ntoaResult);")]
    [InlineData("g += inc();", "int incResult = inc();|g += incResult;")]
    [InlineData("other = g + inc();", "other = inc() + g;")]
    [InlineData("other = g < inc();", "other = inc() > g ? 1 : 0;")]
    public void Kept(string c, string csharp) => Assert.Equal(csharp.Split('|'), EmittedBody.Of(c, Declarations));

    [Theory]
    [InlineData("use(pure(1), inc());")]
    [InlineData("use(pure(g), pure(other));")]
    [InlineData("use(other, inc());")]
    [InlineData("use(inc(), 3);")]
    [InlineData("use(list.count, inc());")]
    [InlineData("use(list.count, set(where));")]
    [InlineData("other += inc();")]
    [InlineData("g += pure(g);")]
    [InlineData("other = g - inc();")]
    [InlineData("other = inc() + g;")]
    public void Left(string c) => Assert.Equal([c], EmittedBody.Of(c, Declarations));

    [Fact]
    public void A_local_variable_is_read_when_the_call_is_made() => Assert.Equal(
        ["int n = 1;", "n = inc();", "use(n, n);"],
        EmittedBody.Of("int n = 1; use(n, n = inc());", Declarations));
}
