using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>
/// Preprocesses the C library's own headers, where they and gcc are installed, and compares with gcc: thousands of lines that nobody wrote
/// with this preprocessor in mind.
/// </summary>
public sealed class SystemHeaderOracleTests
{
    [Theory]
    [InlineData("stdio.h")]
    [InlineData("stdlib.h")]
    [InlineData("string.h")]
    [InlineData("unistd.h")]
    [InlineData("sys/socket.h")]
    [InlineData("netdb.h")]
    [InlineData("arpa/inet.h")]
    [InlineData("signal.h")]
    [InlineData("pthread.h")]
    [InlineData("sys/epoll.h")]
    [InlineData("math.h")]
    [InlineData("tgmath.h")]
    [InlineData("linux/tcp.h")]
    public void Expands_as_gcc(string header)
    {
        string[] folders = GccOracle.IsAvailable
            ? [GccOracle.FindFile("include"), "/usr/include/x86_64-linux-gnu", "/usr/include"]
            : [];
        if (!folders.Any(folder => File.Exists($"{folder}/{header}")))
        {
            return;
        }

        using TemporaryFolder temporary = new();
        string path = temporary.Write("main.c", $"#include <{header}>\nint x = INT_MAX; FD_SET(1, &s); htons(1); errno; WIFEXITED(st);\n");
        PreprocessorOptions options = new() { IncludeDirectories = folders };
        DiagnosticBag diagnostics = new();
        PreprocessedUnit unit = Preprocessor.Run(SourceFileReader.Read(path), options, diagnostics, TestContext.Current.CancellationToken);
        string printed = GccOracle.Preprocess(temporary.Path, ["-nostdinc", .. folders.Select(folder => "-I" + folder), "main.c"]);

        Assert.Empty(diagnostics.Diagnostics.Select(d => d.Message));
        Assert.Equal(PreprocessorTest.Spell(PreprocessorTest.Lex(printed, LanguageStandard.Gnu17)), PreprocessorTest.Spell(unit.Tokens));
    }
}
