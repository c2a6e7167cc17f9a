using CSockTranslate.Cli.Input;

namespace CSockTranslate.Cli.Tests;

/// <summary>C compilers' forms of options become one form.</summary>
public sealed class ArgumentNormalizerTests
{
    [Theory]
    [InlineData("build -Idir a.c", "build -I=dir a.c")]
    [InlineData("build -I dir a.c", "build -I=dir a.c")]
    [InlineData("build -I=dir a.c", "build -I=dir a.c")]
    [InlineData("build -DNAME=a=b a.c", "build -D=NAME=a=b a.c")]
    [InlineData("build -D NAME a.c", "build -D=NAME a.c")]
    [InlineData("build -I -D a.c", "build -I=-D a.c")]
    [InlineData("build -UNAME -oapp a.c", "build -U=NAME -o=app a.c")]
    [InlineData("build -include x.h a.c", "build -include=x.h a.c")]
    [InlineData("build -std=c99 --std=c11 a.c", "build -std=c99 -std=c11 a.c")]
    [InlineData("build a.c -o", "build a.c -o")]
    [InlineData("build --each --jobs 4 a.c", "build --each --jobs 4 a.c")]
    [InlineData("build -- -I x.c", "build ./-I x.c")]
    [InlineData("-D X", "-D=X")]
    public void OptionsBecomeOneWord(string commandLine, string expected)
    {
        (string[] own, string[]? program) = ArgumentNormalizer.Normalize(commandLine.Split(' '));
        Assert.Equal(expected.Split(' '), own);
        Assert.Null(program);
    }

    [Theory]
    [InlineData("run a.c -- -I x -- y", "run a.c", "-I x -- y")]
    [InlineData("run -Idir a.c -- -DX", "run -I=dir a.c", "-DX")]
    public void TheProgramsWordsStayAsTheyAre(string commandLine, string expectedOwn, string expectedProgram)
    {
        (string[] own, string[]? program) = ArgumentNormalizer.Normalize(commandLine.Split(' '));
        Assert.Equal(expectedOwn.Split(' '), own);
        Assert.Equal(expectedProgram.Split(' '), program);
    }

    [Fact]
    public void ATerminatorWithoutArgumentsIsNoArguments()
    {
        (string[] own, string[]? program) = ArgumentNormalizer.Normalize(["run", "a.c", "--"]);
        Assert.Equal(["run", "a.c"], own);
        Assert.NotNull(program);
        Assert.Empty(program);
    }
}
