using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Peers;

namespace CSockTranslate.EndToEnd.Execution;

/// <summary>Runs a program as a description says, and reports what it did.</summary>
internal static class ScriptedRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs a program in an empty folder of its own.</summary>
    /// <param name="program">The executable file.</param>
    /// <param name="run">What to do with it.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <param name="environment">Environment variables besides those that it inherits.</param>
    /// <returns>What it did; ports and the program's path are replaced by their names, since they differ from run to run.</returns>
    /// <exception cref="ScriptFailedException">A step failed or the program hung; the message holds what it had written.</exception>
    public static async Task<Outcome> ExecuteAsync(string program, CorpusRun run, CancellationToken cancellationToken, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        using TemporaryFolder folder = new();
        using PeerScript script = new(run.Script, folder.Path);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);

        script.Prepare();
        using ProgramProcess process = ProgramProcess.Start(program, run.Arguments.Select(script.Expand), folder.Path, environment);
        JsonObject? current = null;
        try
        {
            if (run.Input is { } input)
            {
                await process.WriteInputAsync(input, limit.Token);
            }

            if (!script.GivesInput)
            {
                process.EndInput();
            }

            await script.PlayAsync(process, step => current = step, limit.Token);
            current = null;
            int status = await process.WaitForExitAsync(limit.Token);
            string Normalize(string text) => Regex.Replace(script.HidePorts(text), Regex.Escape(program), "{program}");
            return new Outcome(Normalize(process.Output.Text), Normalize(process.Error.Text), status, script.GetReceived());
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            string where = current == null ? "while the program was running" : $"in the step {current.ToJsonString()}";
            string why = failure is OperationCanceledException ? $"nothing happened for {Patience.TotalSeconds} s" : failure.Message;
            process.Kill();
            throw new ScriptFailedException(
                $"{program} {string.Join(' ', run.Arguments)}: {why}, {where}\n"
                + new Outcome(process.Output.Text, process.Error.Text, -1, script.GetReceived()).Describe(),
                failure);
        }
    }
}
