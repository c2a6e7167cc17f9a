using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Built-in functions and atomic objects: .NET's methods by name, the runtime's where .NET has none.</summary>
public sealed class BuiltinTests
{
    [Theory]
    [InlineData("int i; unsigned u;", "i = __builtin_clz(u);", "i = BitOperations.LeadingZeroCount(u);")]
    [InlineData("int i; int j;", "i = __builtin_clz(j);", "i = BitOperations.LeadingZeroCount((uint)j);")]
    [InlineData("int i; unsigned long n;", "i = __builtin_ctzl(n);", "i = BitOperations.TrailingZeroCount(n);")]
    [InlineData("unsigned u;", "u = __builtin_bswap32(u);", "u = BinaryPrimitives.ReverseEndianness(u);")]
    [InlineData("int i;", "i = __builtin_popcount(255);", "i = 8;")]
    [InlineData("int i; double d;", "i = __builtin_isnan(d);", "i = double.IsNaN(d) ? 1 : 0;")]
    [InlineData("int i; float x;", "if (__builtin_isnormal(x)) i = 1;", "if (float.IsNormal(x))", "i = 1;")]
    [InlineData("int i; long l;", "i = __builtin_mul_overflow(l, 2, &l);", "i = Overflow.Multiply(*l, 2, l) ? 1 : 0;")]
    [InlineData("int i; int j;", "if (__builtin_expect(i == j, 0)) i = 1;", "if (i == j)", "i = 1;")]
    [InlineData("int i; int j;", "if (__builtin_expect(!!i, 1)) j = 1;", "if (!(i == 0))", "j = 1;")]
    [InlineData("double d;", "d = __builtin_nan(\"\");", "d = (double)CMath.NAN;")]
    public void Functions(string declarations, string statement, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statement, declarations));

    [Theory]
    [InlineData("_Atomic int a;", "a++;", "Atomic.FetchAdd(a, 1);")]
    [InlineData("_Atomic int a; int i;", "i = --a;", "i = Atomic.SubtractFetch(a, 1);")]
    [InlineData("_Atomic int a; int i;", "i = a;", "i = Atomic.Load(a);")]
    [InlineData("_Atomic int a;", "a = 3;", "Atomic.Assign(a, 3);")]
    [InlineData("_Atomic unsigned char a; int i;", "a |= i;", "Atomic.OrFetch(a, (byte)i);")]
    [InlineData("struct s { _Atomic long n; } *p;", "p->n += 2;", "Atomic.AddFetch(&p->n, 2);")]
    [InlineData("_Atomic(char *) a; int i;", "a += i;", "Atomic.AddFetch((nint*)a, (nint)(i * 1L));")]
    [InlineData("int i;", "__sync_fetch_and_add(&i, 1);", "Atomic.FetchAdd(i, 1);")]
    [InlineData("int i; int j;", "j = __atomic_load_n(&i, __ATOMIC_ACQUIRE);", "j = Atomic.Load(i);")]
    [InlineData("_Bool b;", "while (__atomic_test_and_set(&b, 0)) ;", "while (Atomic.Exchange(b, true))", ";")]
    [InlineData("", "__sync_synchronize();", "Atomic.Fence();")]
    public void Atomics(string declarations, string statement, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statement, declarations));
}
