using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Bit-fields are properties over integers that lie where gcc puts them; their values are cut to their width where C asks for them.</summary>
public sealed class BitFieldTests
{
    private const string Flags = "struct flags { unsigned a : 3; int b : 5; _Bool c : 1; unsigned long d : 40; } s, *p; int i; unsigned u; long l;";

    [Fact]
    public void Bit_fields_that_share_a_unit_are_stored_in_one_integer() => Assert.Equal(
        [
            "internal struct ip",
            "{",
            "public int ihl { readonly get => BitField.Unsigned(bits, 0, 4); set => BitField.Set(ref bits, 0, 4, value); } // in words",
            "public int version { readonly get => BitField.Unsigned(bits, 4, 4); set => BitField.Set(ref bits, 4, 4, value); }",
            "private byte bits;",
            "public byte tos;",
            "public int offset { readonly get => BitField.Signed(bits2, 0, 13); set => BitField.Set(ref bits2, 0, 13, value); }",
            "public bool last { readonly get => BitField.Unsigned(bits2, 13, 1) != 0; set => BitField.Set(ref bits2, 13, 1, value ? 1 : 0); }",
            "private ushort bits2;",
            "}",
        ],
        EmittedRecord.Of("ip", """
            struct ip {
                unsigned ihl : 4; // in words
                unsigned version : 4;
                unsigned char tos;
                short offset : 13;
                _Bool last : 1;
            };
            """));

    [Fact]
    public void A_bit_field_of_a_whole_integer_is_that_integer() => Assert.Equal(
        [
            "internal struct whole",
            "{",
            "public uint x { readonly get => bits; set => bits = value; }",
            "private uint bits;",
            "public int y { readonly get => (int)bits2; set => bits2 = (uint)value; }",
            "private uint bits2;",
            "}",
        ],
        EmittedRecord.Of("whole", "struct whole { unsigned x : 32; long y : 32; };"));

    [Fact]
    public void Bytes_that_no_integer_has_for_itself_are_read_and_written_one_by_one() => Assert.Equal(
        [
            "[StructLayout(LayoutKind.Explicit, Size = 4)]",
            "internal struct odd",
            "{",
            "public int a { readonly get => (int)BitField.ReadSigned(in bits, 0, 18); set => BitField.Write(ref bits, 0, 18, value); }",
            "[FieldOffset(0)]",
            "private byte bits;",
            "[FieldOffset(3)]",
            "public sbyte b;",
            "}",
        ],
        EmittedRecord.Of("odd", "struct odd { int a : 18; char b; };"));

    [Theory]
    [InlineData("s.a = 2;", "s.a = 2;")]
    [InlineData("p->a = u;", "p->a = (int)u;")]
    [InlineData("i = p->a + 1;", "i = p->a + 1;")]
    [InlineData("u = s.a;", "u = (uint)s.a;")]
    [InlineData("s.c = i;", "s.c = i != 0;")]
    [InlineData("p->a++;", "p->a++;")]
    [InlineData("p->b += 3;", "p->b += 3;")]
    [InlineData("(void)(s.a = i);", "s.a = i;")]
    public void Nothing_is_cut_whose_value_nobody_uses(string statement, string expected) =>
        Assert.Equal([expected], EmittedBody.Of(statement, Flags));

    [Theory]
    [InlineData("i = s.a = u;", "i = (s.a = (int)u) & 0x7;")]
    [InlineData("i = s.b = i;", "i = (s.b = i) << 27 >> 27;")]
    [InlineData("i = s.a = s.b = 3;", "i = s.a = s.b = 3;")]
    [InlineData("i = ++s.a;", "i = ++s.a & 0x7;")]
    [InlineData("i = p->a++;", "i = p->a++;")]
    [InlineData("l = s.d += 5;", "l = (long)((s.d += 5UL) & 0xFFFFFFFFFFUL);")]
    [InlineData("i = s.c = 2;", "i = (s.c = true) ? 1 : 0;")]
    public void The_value_of_an_assignment_is_what_the_bit_field_holds(string statement, string expected) =>
        Assert.Equal([expected], EmittedBody.Of(statement, Flags));

    [Theory]
    [InlineData("l = s.d + 1;", "l = (long)((s.d + 1UL) & 0xFFFFFFFFFFUL);")]
    [InlineData("l = s.d << i;", "l = (long)((s.d << i) & 0xFFFFFFFFFFUL);")]
    [InlineData("l = s.d >> 3;", "l = (long)(s.d >> 3);")]
    [InlineData("l = s.d + 1L;", "l = (long)s.d + 1L;")]
    [InlineData("i = s.d > s.a;", "i = s.d > (ulong)s.a ? 1 : 0;")]
    public void What_is_wider_than_int_is_computed_in_its_own_width(string statement, string expected) =>
        Assert.Equal([expected], EmittedBody.Of(statement, Flags));

    [Fact]
    public void A_local_structure_is_complete_before_a_bit_field_is_set() => Assert.Equal(
        ["bits b = default;", "b.x = 1;"],
        EmittedBody.Of("struct bits { unsigned x : 3; } b; b.x = 1;"));
}
