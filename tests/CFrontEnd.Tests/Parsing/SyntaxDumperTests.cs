using CSockTranslate.CFrontEnd.Syntax;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>What <c>--dump syntax</c> shows.</summary>
public sealed class SyntaxDumperTests
{
    [Fact]
    public void TreeIsIndentedWithPositions()
    {
        ParsedSource source = ParsedSource.Parse("int f(void)\n{\n    return a ? 1 : b;\n}\n");
        using StringWriter writer = new() { NewLine = "\n" };
        SyntaxDumper.Dump(source.Unit, writer);
        Assert.Equal(
            """
            Unit <1:1-5:1>
              Function <1:1-4:2>
                Specifiers <1:1-1:4>
                  int <1:1-1:4>
                Function <1:5-1:12>
                  Name f <1:5-1:6>
                  Parameter <1:7-1:11>
                    Specifiers <1:7-1:11>
                      void <1:7-1:11>
                Block <2:1-4:2>
                  Return <3:5-3:22>
                    Conditional <3:12-3:21>
                      Identifier a <3:12-3:13>
                      true: Constant 1 <3:16-3:17>
                      false: Identifier b <3:20-3:21>

            """.ReplaceLineEndings("\n"),
            writer.ToString());
    }
}
