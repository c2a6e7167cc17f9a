using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>Valid C of many kinds binds without a word.</summary>
public class AcceptedSourceTests
{
    private const string Name = "Accepted.c";

    [Fact]
    public void Valid_programs_bind_without_a_diagnostic() =>
        Assert.Empty(BoundSource.Bind(new SourceFile(Name, RecordFile.Read(Name))).Diagnostics.Select(diagnostic => $"{diagnostic.Span.Line}: {diagnostic.Message}"));

    [Fact]
    public void Gcc_accepts_them_too() => Assert.True(!GccProgram.IsAvailable || GccProgram.Accepts(RecordFile.Read(Name)));
}
