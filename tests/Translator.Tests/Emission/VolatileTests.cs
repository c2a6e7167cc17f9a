using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Objects that may change at any time are read each time that the program says so (C11 §6.7.3p7).</summary>
public sealed class VolatileTests
{
    private const string Declarations = """
        struct box { volatile int ready; int value; struct box *volatile next; volatile unsigned bits : 3; };
        static struct box box;
        static volatile long total;
        static volatile int flag;
        static volatile int shared, *address = &shared;
        static volatile int table[4];
        static struct box *volatile head;
        int n;
        void use(volatile int *p);

        """;

    [Theory]
    [InlineData("n = flag;", "n = flag;")]
    [InlineData("n = shared;", "n = Volatile.Read(ref *shared);")]
    [InlineData("n = *address;", "n = Volatile.Read(ref *address);")]
    [InlineData("n = total;", "n = (int)Volatile.Read(ref total);")]
    [InlineData("n = box.ready;", "n = Volatile.Read(ref box->ready);")]
    [InlineData("n = box.value;", "n = box->value;")]
    [InlineData("n = box.bits;", "n = box->bits;")]
    [InlineData("n = table[2];", "n = Volatile.Read(ref table[2]);")]
    [InlineData("n = head == 0;", "n = head == null ? 1 : 0;")]
    [InlineData("n = box.next == 0;", "n = (struct_box*)Volatile.Read(ref *(nint*)&box->next) == null ? 1 : 0;")]
    [InlineData("*address = 1;", "*address = 1;")]
    [InlineData("(*address)++;", "(*address)++;")]
    public void Reading_and_writing(string c, string csharp) =>
        Assert.Equal([csharp], EmittedBody.Of(c, Declarations + "struct box *where(void) { return &box; }"));

    [Fact]
    public void A_local_variable_that_nobody_else_knows() =>
        Assert.Equal(["int x = 1;", "n = x;"], EmittedBody.Of("volatile int x = 1; n = x;", Declarations));

    [Fact]
    public void A_local_variable_with_an_address() => Assert.Equal(
        ["int x = 1;", "address = &x;", "n = Volatile.Read(ref x);"], EmittedBody.Of("volatile int x = 1; address = &x; n = x;", Declarations));
}
