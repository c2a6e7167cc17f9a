using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Casts stand where C# needs them to compute what C computes, and nowhere else.</summary>
public sealed class CastTests
{
    [Theory]
    [InlineData("int i; long l;", "l = i;", "l = i;")]
    [InlineData("int i; long l;", "i = l;", "i = (int)l;")]
    [InlineData("unsigned u; int i;", "u = i;", "u = (uint)i;")]
    [InlineData("unsigned u; int i;", "u = u + i;", "u = u + (uint)i;")]
    [InlineData("unsigned u;", "u = u + 1;", "u = u + 1;")]
    [InlineData("unsigned u;", "u = -1;", "u = unchecked((uint)-1);")]
    [InlineData("unsigned char b;", "b = ~(2 > 1);", "b = unchecked((byte)~(2 > 1 ? 1 : 0));")]
    [InlineData("unsigned char b;", "b = -(2 > 1 && !0);", "b = unchecked((byte)-(2 > 1 && 0 == 0 ? 1 : 0));")]
    [InlineData("unsigned char b;", "b = 1.5 > 1 ? -2 : 3;", "b = unchecked((byte)(1.5 > 1 ? -2 : 3));")]
    [InlineData("unsigned u; long l;", "l = u;", "l = u;")]
    [InlineData("unsigned long n;", "n = n - 1;", "n = n - 1;")]
    [InlineData("unsigned long n; int i;", "n = n * i;", "n = n * (ulong)i;")]
    [InlineData("char c; int i;", "i = c + 1;", "i = c + 1;")]
    [InlineData("char c;", "c = c + 1;", "c = (sbyte)(c + 1);")]
    [InlineData("char c;", "c = 'a';", "c = (sbyte)'a';")]
    [InlineData("char c;", "c += 2;", "c += 2;")]
    [InlineData("char c; int i;", "c += i;", "c += (sbyte)i;")]
    [InlineData("unsigned char b; int i;", "b /= i;", "b = (byte)(b / i);")]
    [InlineData("int i; double d;", "i = d;", "i = Truncate.ToInt32(d);")]
    [InlineData("int i; double d;", "i += d;", "i = Truncate.ToInt32(i + d);")]
    [InlineData("unsigned u; float x;", "u = (unsigned)x;", "u = Truncate.ToUInt32(x);")]
    [InlineData("int i;", "i = (int)3.7;", "i = (int)3.7;")]
    [InlineData("int i;", "i = (int)1e10;", "i = 2147483647;")]
    [InlineData("int i; double d;", "d = i / 2;", "d = i / 2;")]
    [InlineData("int i; double d;", "d = i / 2.0;", "d = i / 2.0;")]
    [InlineData("unsigned u;", "u = -u;", "u = 0 - u;")]
    [InlineData("int i; unsigned n;", "i = i << n;", "i = i << (int)n;")]
    [InlineData("int i; long l;", "l = (long)i * i;", "l = (long)i * i;")]
    [InlineData("int i; long l;", "l = i * i;", "l = i * i;")]
    [InlineData("int i; int j;", "i = (int)j;", "i = j;")]
    [InlineData("int i; int j;", "i = ((j));", "i = j;")]
    public void Arithmetic(string declarations, string statement, string expected) =>
        Assert.Equal([expected], EmittedBody.Of(statement, declarations));

    [Theory]
    [InlineData("int i; int j;", "i = i == j;", "i = i == j ? 1 : 0;")]
    [InlineData("int i; int j;", "if (i) j = 1;", "if (i != 0)", "j = 1;")]
    [InlineData("int i; int j;", "if (!i) j = 1;", "if (i == 0)", "j = 1;")]
    [InlineData("int *p; int j;", "if (!p) j = 1;", "if (p == null)", "j = 1;")]
    [InlineData("int *p; int j;", "if (p && *p) j = 1;", "if (p != null && *p != 0)", "j = 1;")]
    [InlineData("int i; int j;", "while (i-- > 0) j++;", "while (i-- > 0)", "j++;")]
    [InlineData("int i; int j;", "i = !j;", "i = j == 0 ? 1 : 0;")]
    [InlineData("int i; _Bool b;", "b = i;", "b = i != 0;")]
    [InlineData("int i; _Bool b;", "i = i + b;", "i = i + (b ? 1 : 0);")]
    public void Truth(string declarations, string statement, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statement, declarations));

    [Theory]
    [InlineData("char *s; void *v;", "v = s;", "v = s;")]
    [InlineData("char *s; void *v;", "s = v;", "s = (sbyte*)v;")]
    [InlineData("char *s;", "s = \"text\";", "s = \"text\"u8.ToPointer();")]
    [InlineData("char *s;", "s = 0;", "s = null;")]
    [InlineData("int *p; long n;", "n = p - (p + 2);", "n = p - (p + 2);")]
    [InlineData("int a[3][4]; int i; int j;", "i = a[i][j];", "i = (a + i * 4)[j];")]
    [InlineData("int x; int *p;", "p = &x; *p = 1;", "p = x;", "*p = 1;")]
    [InlineData("struct s { int n; } a, *p;", "p = &a; p->n = a.n;", "p = a;", "p->n = a->n;")]
    [InlineData("void *v; int n;", "v = v + n;", "v = (sbyte*)v + n;")]
    [InlineData("int (*g)(int); int h(int x) { return x; }", "g = h; g(1); (*g)(2);", "g = &h;", "g(1);", "g(2);")]
    public void Pointers(string declarations, string statement, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statement, declarations));

    [Theory]
    [InlineData("int i;", "i = 1 + (2 * 3);", "i = 1 + 2 * 3;")]
    [InlineData("int i;", "i = (1 + 2) * 3;", "i = (1 + 2) * 3;")]
    [InlineData("int i; int j;", "i = (i << 8) | j;", "i = (i << 8) | j;")]
    [InlineData("int i; int j;", "if ((i == 1) && (j == 2)) i = 0;", "if (i == 1 && j == 2)", "i = 0;")]
    [InlineData("int i; int j;", "if ((i && j) || !i) i = 0;", "if ((i != 0 && j != 0) || i == 0)", "i = 0;")]
    [InlineData("int i; int j;", "i = (i & j) == 0;", "i = (i & j) == 0 ? 1 : 0;")]
    public void Parentheses(string declarations, string statement, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statement, declarations));

    [Theory]
    [InlineData("unsigned u;", "u = 0xFFu;", "u = 0xFFu;")]
    [InlineData("unsigned u;", "u = 4000000000;", "u = 4000000000u;")]
    [InlineData("long l;", "l = 2147483648;", "l = 2147483648L;")]
    [InlineData("int i;", "i = 0644;", "i = 420 /* 0644 */;")]
    [InlineData("double d;", "d = .5;", "d = 0.5;")]
    [InlineData("double d;", "d = 1.;", "d = 1.0;")]
    [InlineData("float x;", "x = 1.5f;", "x = 1.5f;")]
    [InlineData("int i;", "i = '\\n';", "i = '\\n';")]
    [InlineData("int i;", "i = '\\377';", "i = -1 /* '\\377' */;")]
    public void Constants(string declarations, string statement, string expected) =>
        Assert.Equal([expected], EmittedBody.Of(statement, declarations));

    [Fact]
    public void The_address_of_a_member_of_nothing_is_its_offset() => Assert.Equal(
        ["g = (ulong)(int*)8;", "g = (ulong)(short*)18;", "g = (ulong)(short*)12;"],
        EmittedBody.Of(
            "g = (unsigned long)&((struct s *)0)->b; g = (unsigned long)&((struct s *)0)->in[1].c[1]; g = (unsigned long)((struct s *)0)->in[0].c;",
            "struct s { long a; int b; struct { short c[2]; } in[2]; }; unsigned long g;"));
}
