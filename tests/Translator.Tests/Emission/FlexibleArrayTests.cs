using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Flexible array members and arrays of length zero are addresses behind their structures.</summary>
public sealed class FlexibleArrayTests
{
    [Theory]
    [InlineData("struct s { int n; short data[]; };")]
    [InlineData("struct s { int n; short data[0]; };")]
    public void An_array_of_open_length_is_a_property(string declaration) => Assert.Equal(
        ["internal struct s", "{", "public int n;", "public short* data => (short*)FlexibleArray.At(ref this, 4);", "}"],
        EmittedRecord.Of("s", declaration));

    [Fact]
    public void Elements_need_no_cast() => Assert.Equal(
        ["p->at[1].x = p->n;"],
        EmittedBody.Of("p->at[1].x = p->n;", "struct point { int x, y; }; struct s { int n; struct point at[]; } *p;"));

    [Fact]
    public void A_static_structure_gets_room_for_the_elements_of_its_initialiser()
    {
        string text = Translation.Translate(
            "unit.c", "static struct text { int n; char at[]; } s = { 3, \"abc\" };\nint main(void) { return s.n; }\n").GetText();

        Assert.Contains(
            """
                static text* create_s()
                {
                    text* value = (text*)StaticStorage.Allocate<byte>(8);
                    *value = new text { n = 3 };
                    "abc"u8.CopyTo(value->at, 4);
                    return value;
                }
            """, text, StringComparison.Ordinal);
    }
}
