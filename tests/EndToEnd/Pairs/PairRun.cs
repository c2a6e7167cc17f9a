using System.Text;
using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>Runs the two ends of a scenario as processes, and tells what they printed.</summary>
internal sealed class PairRun(BuildFixture builds, End server, End client)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a scenario in a folder of its own.</summary>
    /// <returns>What both ends printed behind the server's first line, and their exit statuses.</returns>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task<string> ExecuteAsync(PairScenario scenario)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);
        string name = "pair-" + Guid.NewGuid().ToString("N");

        using ProgramProcess serving = Start(builds, server, scenario.Program, scenario.ServerArguments, name, port: "", folder.Path);
        Match ready = await serving.Output.WaitForAsync(@"^(?:\w+(?: on port (\d+))?|raw sockets: .*)\n", limit.Token);
        using ProgramProcess talking = Start(builds, client, scenario.Program, scenario.ClientArguments, name, ready.Groups[1].Value, folder.Path);
        int clientStatus = await talking.WaitForExitAsync(limit.Token);
        int serverStatus = await serving.WaitForExitAsync(limit.Token);

        StringBuilder report = new();
        Append(report, "server", serving.Output.Text[ready.Length..], serving.Error.Text, serverStatus);
        Append(report, "client", talking.Output.Text, talking.Error.Text, clientStatus);
        return ready.Value.StartsWith("raw sockets", StringComparison.Ordinal) ? ready.Value + report : report.ToString();
    }

    private static ProgramProcess Start(BuildFixture builds, End end, string program, string[] arguments, string name, string port, string folder)
    {
        ProgramProcess process = end.Start(
            builds, program, arguments.Select(argument => argument.Replace("{name}", name, StringComparison.Ordinal).Replace("{port}", port, StringComparison.Ordinal)), folder);
        process.EndInput();
        return process;
    }

    private static void Append(StringBuilder report, string end, string output, string error, int status)
    {
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            report.Append($"{end}: {line}\n");
        }

        foreach (string line in error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            report.Append($"{end}, error: {line}\n");
        }

        if (status != 0)
        {
            report.Append($"{end}, status: {status}\n");
        }
    }
}
