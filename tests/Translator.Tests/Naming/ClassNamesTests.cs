using CSockTranslate.Translator.Naming;
using Xunit;

namespace CSockTranslate.Translator.Tests.Naming;

/// <summary>Names of classes.</summary>
public sealed class ClassNamesTests
{
    [Theory]
    [InlineData("accept.c", "Accept")]
    [InlineData("src/echo_server.c", "EchoServer")]
    [InlineData("udp-client-2.c", "UdpClient2")]
    [InlineData("main.c", "Program")]
    [InlineData("00001.c", "Program00001")]
    [InlineData("Server.c", "ServerProgram")]
    public void From_the_stem_of_the_file(string path, string expected) =>
        Assert.Equal(expected, ClassNames.FromPath(path, ["main", "Server"]));

    [Fact]
    public void A_file_called_main_compiles() =>
        CSharpCheck.Compiles(Translation.Translate("main.c", "int main(void) { return 0; }\n"));

    [Fact]
    public void A_file_called_as_its_function_compiles() =>
        CSharpCheck.Compiles(Translation.Translate("Run.c", "static int Run(void) { return 0; }\nint main(void) { return Run(); }\n"));
}
