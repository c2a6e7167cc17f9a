using System.Globalization;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Lexing.Literals;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Lexing.Literals;

/// <summary>Values and types of constants; the expectations were printed by programs that gcc 12 compiled on x86-64 Linux.</summary>
public sealed class LiteralDecoderTests
{
    [Theory]
    [InlineData("0", 0UL, "int")]
    [InlineData("2147483647", 2147483647UL, "int")]
    [InlineData("2147483648", 2147483648UL, "long")]
    [InlineData("4294967295", 4294967295UL, "long")]
    [InlineData("9223372036854775807", 9223372036854775807UL, "long")]
    [InlineData("0x7fffffff", 0x7fffffffUL, "int")]
    [InlineData("0x80000000", 0x80000000UL, "unsigned int")]
    [InlineData("0xFFFFFFFF", 0xffffffffUL, "unsigned int")]
    [InlineData("0x100000000", 0x100000000UL, "long")]
    [InlineData("0x8000000000000000", 0x8000000000000000UL, "unsigned long")]
    [InlineData("017777777777", 2147483647UL, "int")]
    [InlineData("037777777777", 4294967295UL, "unsigned int")]
    [InlineData("0777777777777777777777", 9223372036854775807UL, "long")]
    [InlineData("01777777777777777777777", 18446744073709551615UL, "unsigned long")]
    [InlineData("0b101", 5UL, "int")]
    [InlineData("0B11111111111111111111111111111111", 4294967295UL, "unsigned int")]
    [InlineData("1u", 1UL, "unsigned int")]
    [InlineData("4294967295U", 4294967295UL, "unsigned int")]
    [InlineData("4294967296u", 4294967296UL, "unsigned long")]
    [InlineData("1l", 1UL, "long")]
    [InlineData("1L", 1UL, "long")]
    [InlineData("0xffffffffL", 4294967295UL, "long")]
    [InlineData("0xffffffffffffffffL", 18446744073709551615UL, "unsigned long")]
    [InlineData("1ul", 1UL, "unsigned long")]
    [InlineData("1lu", 1UL, "unsigned long")]
    [InlineData("1LU", 1UL, "unsigned long")]
    [InlineData("1ll", 1UL, "long long")]
    [InlineData("1LL", 1UL, "long long")]
    [InlineData("0xFFFFFFFFFFFFFFFFLL", 18446744073709551615UL, "unsigned long long")]
    [InlineData("1llu", 1UL, "unsigned long long")]
    [InlineData("1uLL", 1UL, "unsigned long long")]
    [InlineData("18446744073709551615u", 18446744073709551615UL, "unsigned long")]
    public void Integer(string text, ulong value, string type)
    {
        IntegerLiteral literal = Assert.IsType<IntegerLiteral>(DecodeNumber(text));
        Assert.Equal((value, type, false), (literal.Value, literal.Type.ToString(), literal.IsImaginary));
    }

    [Theory]
    [InlineData("9223372036854775808", 9223372036854775808UL, "unsigned long", "CST0254")]
    [InlineData("18446744073709551615", 18446744073709551615UL, "unsigned long", "CST0254")]
    [InlineData("18446744073709551616", 0UL, "int", "CST0253")]
    [InlineData("0x1ffffffffffffffff", 18446744073709551615UL, "unsigned long", "CST0253")]
    [InlineData("08", 0UL, "int", "CST0251")]
    [InlineData("0189", 0UL, "int", "CST0251")]
    [InlineData("0b12", 0UL, "int", "CST0251")]
    [InlineData("0x", 0UL, "int", "CST0252")]
    [InlineData("0xg", 0UL, "int", "CST0252")]
    [InlineData("0b", 0UL, "int", "CST0252")]
    [InlineData("1f", 0UL, "int", "CST0250")]
    [InlineData("1lul", 0UL, "int", "CST0250")]
    [InlineData("1lL", 0UL, "int", "CST0250")]
    [InlineData("1uu", 0UL, "int", "CST0250")]
    [InlineData("1lll", 0UL, "int", "CST0250")]
    [InlineData("10px", 0UL, "int", "CST0250")]
    [InlineData("0xabcxyz", 0UL, "int", "CST0250")]
    public void IntegerWithDiagnostic(string text, ulong value, string type, string id)
    {
        IntegerLiteral literal = Assert.IsType<IntegerLiteral>(DecodeNumber(text, id));
        Assert.Equal((value, type), (literal.Value, literal.Type.ToString()));
    }

    [Theory]
    [InlineData("1.1", 0x3ff199999999999aL, "double")]
    [InlineData("1.1f", 0x3ff19999a0000000L, "float")]
    [InlineData("1.1F", 0x3ff19999a0000000L, "float")]
    [InlineData("1.1L", 0x3ff199999999999aL, "long double")]
    [InlineData(".5", 0x3fe0000000000000L, "double")]
    [InlineData("5.", 0x4014000000000000L, "double")]
    [InlineData("1e5", 0x40f86a0000000000L, "double")]
    [InlineData("1E-5", 0x3ee4f8b588e368f1L, "double")]
    [InlineData("09.5", 0x4023000000000000L, "double")]
    [InlineData("08e0", 0x4020000000000000L, "double")]
    [InlineData("0x1.8p1", 0x4008000000000000L, "double")]
    [InlineData("0x.8P+0", 0x3fe0000000000000L, "double")]
    [InlineData("0xa.p-1", 0x4014000000000000L, "double")]
    [InlineData("0x1p-1074", 0x1L, "double")]
    [InlineData("0x1.8p-1074", 0x2L, "double")]
    [InlineData("0x1.fffffffffffff8p0", 0x4000000000000000L, "double")]
    [InlineData("0x1.fffffffffffff7p0", 0x3fffffffffffffffL, "double")]
    [InlineData("0x1.fffffffffffffp1023", 0x7fefffffffffffffL, "double")]
    [InlineData("0x1.000001p0f", 0x3ff0000000000000L, "float")]
    [InlineData("0x1.0000010000001p0f", 0x3ff0000020000000L, "float")]
    [InlineData("16777217.0f", 0x4170000000000000L, "float")]
    [InlineData("2.2250738585072011e-308", 0xfffffffffffffL, "double")]
    [InlineData("4.9406564584124654e-324", 0x1L, "double")]
    [InlineData("0.1e0", 0x3fb999999999999aL, "double")]
    [InlineData("123456789012345678901234567890.0", 0x45f8ee90ff6c373eL, "double")]
    [InlineData("0e999999999", 0x0L, "double")]
    [InlineData("0x0p99999999999999999999", 0x0L, "double")]
    public void Floating(string text, long bits, string type)
    {
        FloatingLiteral literal = Assert.IsType<FloatingLiteral>(DecodeNumber(text));
        Assert.Equal((bits, type, false), (BitConverter.DoubleToInt64Bits(literal.Value), literal.Type.ToString(), literal.IsImaginary));
    }

    [Theory]
    [InlineData("1e400", double.PositiveInfinity, "CST0258")]
    [InlineData("1e39f", double.PositiveInfinity, "CST0258")]
    [InlineData("0x1p1024", double.PositiveInfinity, "CST0258")]
    [InlineData("0x1.fffffffffffff8p1023", double.PositiveInfinity, "CST0258")]
    [InlineData("0x1p99999999999999999999", double.PositiveInfinity, "CST0258")]
    [InlineData("1e-400", 0.0, "CST0259")]
    [InlineData("0x1p-2000", 0.0, "CST0259")]
    [InlineData("0x1p-1075", 0.0, "CST0259")]
    [InlineData("0x1p-99999999999999999999", 0.0, "CST0259")]
    [InlineData("1.2.3", 0.0, "CST0255")]
    [InlineData("1e", 0.0, "CST0256")]
    [InlineData("1e+", 0.0, "CST0256")]
    [InlineData("0x1p", 0.0, "CST0256")]
    [InlineData("0x1.8", 0.0, "CST0257")]
    [InlineData("0x.p1", 0.0, "CST0252")]
    [InlineData("1.0q", 0.0, "CST0250")]
    [InlineData("1.0fl", 0.0, "CST0250")]
    [InlineData("1.5u", 0.0, "CST0250")]
    public void FloatingWithDiagnostic(string text, double value, string id) =>
        Assert.Equal(value, Assert.IsType<FloatingLiteral>(DecodeNumber(text, id)).Value);

    [Theory]
    [InlineData("1i", "int")]
    [InlineData("2.0j", "double")]
    [InlineData("1.0fi", "float")]
    [InlineData("3ULi", "unsigned long")]
    public void Imaginary(string text, string type)
    {
        NumericLiteral literal = DecodeNumber(text);
        Assert.True(literal.IsImaginary);
        Assert.Equal(type, literal.Type.ToString());
    }

    [Theory]
    [InlineData("'a'", 97, "int")]
    [InlineData("'\\0'", 0, "int")]
    [InlineData("'\\377'", -1, "int")]
    [InlineData("'\\xff'", -1, "int")]
    [InlineData("'\\x7f'", 127, "int")]
    [InlineData("'\\''", 39, "int")]
    [InlineData("'\"'", 34, "int")]
    [InlineData("'\\\"'", 34, "int")]
    [InlineData("'\\?'", 63, "int")]
    [InlineData("'\\\\'", 92, "int")]
    [InlineData("'\\a'", 7, "int")]
    [InlineData("'\\b'", 8, "int")]
    [InlineData("'\\t'", 9, "int")]
    [InlineData("'\\n'", 10, "int")]
    [InlineData("'\\v'", 11, "int")]
    [InlineData("'\\f'", 12, "int")]
    [InlineData("'\\r'", 13, "int")]
    [InlineData("'\\e'", 27, "int")]
    [InlineData("'\\E'", 27, "int")]
    [InlineData("L'a'", 97, "int")]
    [InlineData("L'\\xffffffff'", -1, "int")]
    [InlineData("L'é'", 233, "int")]
    [InlineData("L'\\u00e9'", 233, "int")]
    [InlineData("L'😀'", 128512, "int")]
    [InlineData("u'a'", 97, "unsigned short")]
    [InlineData("u'\\xffff'", 65535, "unsigned short")]
    [InlineData("U'😀'", 128512, "unsigned int")]
    [InlineData("U'\\xffffffff'", 4294967295, "unsigned int")]
    public void Character(string text, long value, string type)
    {
        CharacterLiteral literal = DecodeCharacter(text);
        Assert.Equal((value, type), (literal.Value, literal.Type.ToString()));
    }

    [Theory]
    [InlineData("'ab'", 24930, "CST0261")]
    [InlineData("'abcd'", 1633837924, "CST0261")]
    [InlineData("'\\xff\\xff'", 65535, "CST0261")]
    [InlineData("'\\xff\\xff\\xff\\xff'", -1, "CST0261")]
    [InlineData("'é'", 50089, "CST0261")]
    [InlineData("'\\u00e9'", 50089, "CST0261")]
    [InlineData("'\\u20ac'", 14844588, "CST0261")]
    [InlineData("'abcde'", 1650680933, "CST0262")]
    [InlineData("'\\q'", 113, "CST0263")]
    [InlineData("'\\400'", 0, "CST0264")]
    [InlineData("'\\x1ff'", -1, "CST0264")]
    [InlineData("L'ab'", 98, "CST0262")]
    [InlineData("u'ab'", 98, "CST0262")]
    [InlineData("u'\\x12345'", 9029, "CST0264")]
    [InlineData("u'😀'", 56832, "CST0262")]
    [InlineData("u'\\U0001F600'", 56832, "CST0262")]
    [InlineData("L'\\x1ffffffff'", -1, "CST0264")]
    [InlineData("''", 0, "CST0260")]
    public void CharacterWithDiagnostic(string text, long value, string id) => Assert.Equal(value, DecodeCharacter(text, id).Value);

    [Theory]
    [InlineData("\"\"", "", "char")]
    [InlineData("\"abc\"", "616263", "char")]
    [InlineData("\"a\\0b\"", "610062", "char")]
    [InlineData("\"\\x41g\\1234\"", "41675334", "char")]
    [InlineData("\"\\xff\\x80\"", "ff80", "char")]
    [InlineData("\"é€\\u20ac\"", "c3a9e282ace282ac", "char")]
    [InlineData("u8\"é\"", "c3a9", "char")]
    [InlineData("u\"é😀\"", "e9003dd800de", "unsigned short")]
    [InlineData("u\"\\xffff\\U0001F600\"", "ffff3dd800de", "unsigned short")]
    [InlineData("U\"a😀\"", "6100000000f60100", "unsigned int")]
    [InlineData("L\"a\\xff\"", "61000000ff000000", "int")]
    [InlineData("\"ab\" \"cd\"", "61626364", "char")]
    [InlineData("\"\\x4\" \"1\"", "0431", "char")]
    [InlineData("\"\\xff\" L\"a\"", "ff00000061000000", "int")]
    [InlineData("\"é\" L\"\"", "e9000000", "int")]
    [InlineData("L\"a\" \"b\"", "6100000062000000", "int")]
    [InlineData("u8\"a\" \"b\"", "6162", "char")]
    [InlineData("\"a\" u\"b\"", "61006200", "unsigned short")]
    public void String(string text, string bytes, string elementType)
    {
        StringLiteral literal = DecodeString(text);
        Assert.Equal((bytes, elementType), (Convert.ToHexStringLower(literal.Bytes), literal.ElementType.ToString()));
        Assert.Equal(literal.Bytes.Length / (int)literal.ElementType.Size, literal.Length);
    }

    [Theory]
    [InlineData("L\"a\" u\"b\"", "CST0268")]
    [InlineData("u8\"a\" L\"b\"", "CST0268")]
    [InlineData("u\"a\" \"b\" U\"c\"", "CST0268")]
    [InlineData("\"\\x\"", "CST0265")]
    [InlineData("\"\\u12\"", "CST0266")]
    [InlineData("\"\\U0001F60\"", "CST0266")]
    [InlineData("\"\\ud800\"", "CST0267")]
    [InlineData("\"\\u0041\"", "CST0267")]
    [InlineData("\"\\U00110000\"", "CST0267")]
    [InlineData("\"\\z\"", "CST0263")]
    public void StringWithDiagnostic(string text, string id) => DecodeString(text, id);

    [Theory]
    [InlineData("\"\\u0024\\u0040\\u0060\"", "244060")]
    [InlineData("\"\\u00A0\"", "c2a0")]
    public void UniversalNamesBelowA0(string text, string bytes) => Assert.Equal(bytes, Convert.ToHexStringLower(DecodeString(text).Bytes));

    [Fact]
    public void BytesThatAreNoUtf8AreKept()
    {
        SourceFile file = SourceFileReader.FromBytes("latin1.c", [.. "\"a"u8, 0xE9, 0xFF, .. "\""u8]);
        Assert.Equal("61e9ff", Convert.ToHexStringLower(LiteralDecoder.DecodeString([LexOne(file)], new DiagnosticBag()).Bytes));
    }

    [Fact]
    public void BytesThatAreNoUtf8HaveNoWideValue()
    {
        SourceFile file = SourceFileReader.FromBytes("latin1.c", [.. "L\"a"u8, 0xE9, .. "\""u8]);
        DiagnosticBag diagnostics = new();
        LiteralDecoder.DecodeString([LexOne(file)], diagnostics);
        Assert.Equal(("CST0269", 4), (Assert.Single(diagnostics.Diagnostics).Id, diagnostics.Diagnostics[0].Span.Column));
    }

    [Fact]
    public void EscapeIsPointedAt()
    {
        DiagnosticBag diagnostics = new();
        LiteralDecoder.DecodeString([LexOne(new SourceFile("test.c", "  \"ab\\qcd\""))], diagnostics);
        Diagnostic diagnostic = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal((6, 2, "unknown escape sequence: '\\q'"), (diagnostic.Span.Column, diagnostic.Span.End - diagnostic.Span.Start, diagnostic.Message));
    }

    [Fact]
    public void RandomHexadecimalFloatsRoundAsDecimalOnes()
    {
        // Every double has an exact decimal expansion, which the framework's parser rounds correctly: two ways to the same value.
        Random random = new(5);
        for (int i = 0; i < 2000; i++)
        {
            ulong mantissa = (ulong)random.NextInt64() >> random.Next(1, 60);
            int exponent = random.Next(-1130, 960);
            string hexadecimal = string.Create(CultureInfo.InvariantCulture, $"0x{mantissa:x}p{exponent}");
            System.Numerics.BigInteger scaled = exponent >= 0
                ? mantissa * System.Numerics.BigInteger.Pow(2, exponent)
                : mantissa * System.Numerics.BigInteger.Pow(5, -exponent);
            string exact = string.Create(CultureInfo.InvariantCulture, $"{scaled}e{Math.Min(exponent, 0)}");
            DiagnosticBag ignored = new();
            Assert.Equal(
                double.Parse(exact, CultureInfo.InvariantCulture),
                ((FloatingLiteral)LiteralDecoder.DecodeNumber(LexOne(new SourceFile("test.c", hexadecimal)), ignored)).Value);
            Assert.Equal(
                float.Parse(exact, CultureInfo.InvariantCulture),
                ((FloatingLiteral)LiteralDecoder.DecodeNumber(LexOne(new SourceFile("test.c", hexadecimal + "f")), ignored)).Value);
        }
    }

    [Fact]
    public void WrongTokenKindsAreRefused()
    {
        Token number = LexOne(new SourceFile("test.c", "1"));
        Assert.Throws<ArgumentException>(() => LiteralDecoder.DecodeCharacter(number, new DiagnosticBag()));
        Assert.Throws<ArgumentException>(() => LiteralDecoder.DecodeString([number], new DiagnosticBag()));
        Assert.Throws<ArgumentOutOfRangeException>(() => LiteralDecoder.DecodeString([], new DiagnosticBag()));
    }

    private static NumericLiteral DecodeNumber(string text, string? id = null) => Decode(text, id, LiteralDecoder.DecodeNumber);

    private static CharacterLiteral DecodeCharacter(string text, string? id = null) => Decode(text, id, LiteralDecoder.DecodeCharacter);

    private static T Decode<T>(string text, string? id, Func<Token, DiagnosticBag, T> decode)
    {
        DiagnosticBag diagnostics = new();
        T literal = decode(LexOne(new SourceFile("test.c", text)), diagnostics);
        Assert.Equal(id is null ? [] : [id], diagnostics.Diagnostics.Select(diagnostic => diagnostic.Id));
        return literal;
    }

    private static StringLiteral DecodeString(string text, string? id = null)
    {
        DiagnosticBag diagnostics = new();
        StringLiteral literal = LiteralDecoder.DecodeString(LexAll(new SourceFile("test.c", text)), diagnostics);
        Assert.Equal(id is null ? [] : [id], diagnostics.Diagnostics.Select(diagnostic => diagnostic.Id));
        return literal;
    }

    private static Token LexOne(SourceFile file) => Assert.Single(LexAll(file));

    private static List<Token> LexAll(SourceFile file)
    {
        Lexer lexer = new(file, LanguageStandard.Find("gnu17")!, new DiagnosticBag());
        List<Token> tokens = [];
        for (Token token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
