using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>Whole programs: each must give exactly the findings that its lines ask for.</summary>
public sealed class ProgramTests
{
    public static TheoryData<string> Seeds => [.. TestPrograms.In("Seeds")];

    public static TheoryData<string> Silent => [.. TestPrograms.In("Silent")];

    public static TheoryData<string> Found => [.. TestPrograms.In("Found")];

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task SeedProgram(string name) => CheckAsync(name);

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task CorrectProgramIsSilent(string name)
    {
        Assert.Empty(TestPrograms.Expected(TestPrograms.Read(name)));

        // These are fragments about results and lifetime; they leave out what other rules ask of a whole server.
        IEnumerable<Diagnostic> found = await TestPrograms.AnalyzeAsync(TestPrograms.CompileWithSurface(TestPrograms.Read(name)));
        Assert.Empty(TestPrograms.Describe(found.Where(diagnostic =>
            diagnostic.Id.StartsWith("SOCK1", StringComparison.Ordinal) || diagnostic.Id.StartsWith("SOCK2", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Found))]
    public async Task MistakeIsFound(string name)
    {
        Assert.NotEmpty(TestPrograms.Expected(TestPrograms.Read(name)));
        await CheckAsync(name);
    }

    private static async Task CheckAsync(string name)
    {
        string text = TestPrograms.Read(name);
        IEnumerable<string> found = TestPrograms.Describe(await TestPrograms.AnalyzeAsync(TestPrograms.CompileWithSurface(text)));
        Assert.Equal(TestPrograms.Expected(text).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
