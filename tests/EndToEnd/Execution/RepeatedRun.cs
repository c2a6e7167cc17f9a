using CSockTranslate.EndToEnd.Corpus;

namespace CSockTranslate.EndToEnd.Execution;

/// <summary>
/// Runs a program as often as the environment variable <c>CSOCKTRANSLATE_REPEAT</c> says, once without it, and up to
/// <c>CSOCKTRANSLATE_AT_ONCE</c> (8) of these runs at the same time. What depends on who is faster shows itself then.
/// </summary>
internal static class RepeatedRun
{
    private static readonly int s_times = ReadNumber("CSOCKTRANSLATE_REPEAT", 1);
    private static readonly int s_atOnce = ReadNumber("CSOCKTRANSLATE_AT_ONCE", 8);

    /// <summary>Runs a program, and has the outcome of each run checked.</summary>
    /// <param name="program">The executable file.</param>
    /// <param name="run">What to do with it.</param>
    /// <param name="check">Throws if an outcome is wrong; no other run begins then.</param>
    /// <param name="cancellationToken">Ends the runs.</param>
    /// <exception cref="ScriptFailedException">A step failed or the program hung.</exception>
    public static async Task ExecuteAsync(string program, CorpusRun run, Action<Outcome> check, CancellationToken cancellationToken)
    {
        if (s_times == 1)
        {
            check(await ScriptedRun.ExecuteAsync(program, run, cancellationToken));
            return;
        }

        // A failure in one run ends the others' waits too, and its own exception is the one to be seen.
        await Parallel.ForEachAsync(
            Enumerable.Range(0, s_times),
            new ParallelOptions { MaxDegreeOfParallelism = s_atOnce, CancellationToken = cancellationToken },
            async (_, token) => check(await ScriptedRun.ExecuteAsync(program, run, token)));
    }

    private static int ReadNumber(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text) : otherwise;
}
