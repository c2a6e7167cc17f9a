using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>A translated server of the corpus that runs, in a folder of its own.</summary>
internal sealed class TranslatedServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _limit;
    private readonly ProgramProcess _process;
    private string _firstLine = "";

    private TranslatedServer(BuildFixture builds, string program, string[] arguments)
    {
        _limit = builds.Limit(Patience);
        _process = ProgramProcess.Start(builds.Translated.GetProgram(program), arguments, _folder.Path);
        _process.EndInput();
    }

    /// <summary>The port that it has; 0 if it has none.</summary>
    public int Port { get; private set; }

    /// <summary>Its working directory.</summary>
    public string Folder => _folder.Path;

    /// <summary>Ends what takes too long.</summary>
    public CancellationToken Limit => _limit.Token;

    /// <summary>Starts a server and waits for the line that tells its port, or that it listens.</summary>
    public static async Task<TranslatedServer> StartAsync(BuildFixture builds, string program, params string[] arguments)
    {
        TranslatedServer server = new(builds, program, arguments);
        Match ready = await server._process.Output.WaitForAsync(@"^(?:.*port (\d+)|listening.*)\n", server.Limit);
        server._firstLine = ready.Value;
        server.Port = ready.Groups[1].Success ? int.Parse(ready.Groups[1].ValueSpan) : 0;
        return server;
    }

    /// <summary>Waits for the server's end, and holds it to what it is to print behind its first line.</summary>
    public async Task AssertEndsAsync(string output)
    {
        int status = await _process.WaitForExitAsync(Limit);
        Assert.Equal("", _process.Error.Text);
        Assert.Equal(output, _process.Output.Text[_firstLine.Length..]);
        Assert.Equal(0, status);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Dispose();
        _limit.Dispose();
        _folder.Dispose();
    }
}
