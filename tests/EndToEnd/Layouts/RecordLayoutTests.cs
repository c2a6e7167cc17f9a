using CSockTranslate.CFrontEnd.Tests.Binding;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.Layouts;

/// <summary>
/// The structs of C# lie in memory as gcc lays out the structures and unions that they stand for: a program that fills their members one by one sees
/// the same bits of the objects change. Where gcc is found, the record is held to it; with <c>CSOCKTRANSLATE_RECORD=1</c> it is made anew.
/// </summary>
public sealed class RecordLayoutTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string RecordPath => Path.Combine(RepositoryLayout.Root, "tests", "EndToEnd", "Layouts", "GeneratedRecords.record");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Members_are_where_gcc_has_them()
    {
        string source = await WriteProgramAsync();
        string program = Path.Combine(_folder.Path, "translated");
        await RunAsync(RepositoryLayout.CommandLineProgram, ["build", source, "-o", program]);

        Assert.Equal(await File.ReadAllTextAsync(RecordPath, Cancellation), await RunAsync(program, []));
    }

    [Fact]
    public async Task The_record_is_what_gcc_says()
    {
        if (!NativeBuild.IsAvailable)
        {
            return;
        }

        string program = Path.Combine(_folder.Path, "native");
        await RunAsync("gcc", ["-std=gnu17", "-w", "-o", program, await WriteProgramAsync()]);
        string actual = await RunAsync(program, []);
        if (Environment.GetEnvironmentVariable("CSOCKTRANSLATE_RECORD") == "1")
        {
            await File.WriteAllTextAsync(RecordPath, actual, Cancellation);
        }

        Assert.Equal(await File.ReadAllTextAsync(RecordPath, Cancellation), actual);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private async Task<string> WriteProgramAsync()
    {
        string source = Path.Combine(_folder.Path, "records.c");
        await File.WriteAllTextAsync(source, GeneratedRecords.Program, Cancellation);
        return source;
    }

    private async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using ProgramProcess process = ProgramProcess.Start(program, arguments, _folder.Path);
        process.EndInput();
        int status = await process.WaitForExitAsync(Cancellation);
        Assert.True(status == 0, $"{program} ended with status {status}:\n{process.Error.Text}");
        return process.Output.Text;
    }
}
