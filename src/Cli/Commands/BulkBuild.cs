using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>build --each</c>: many programs of one file each in one process. A file that fails doesn't stop the others.</summary>
internal sealed class BulkBuild(BuildInput input, ErrorOutput errors)
{
    private readonly AppWriter _writer = new();
    private readonly Lazy<ReferenceSet> _references = new(ReferenceSet.Load);

    /// <summary>Builds everything, and reports in the order of the files.</summary>
    /// <param name="jobs">How many files are worked on at once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The worst exit status of all.</returns>
    internal int Run(int jobs, CancellationToken cancellationToken)
    {
        SourceFiles.RequireDistinctStems(input.Paths);
        AppWriter.PrepareFolder(input.Output);
        Outcome[] outcomes = new Outcome[input.Commands.Count];
        Progress.Over(errors, "Building", outcomes.Length, advance => Parallel.For(
            0,
            outcomes.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken },
            i =>
            {
                outcomes[i] = BuildOne(input.Commands[i], cancellationToken);
                advance();
            }));
        foreach (Outcome outcome in outcomes)
        {
            errors.Writer.Write(outcome.Report);
        }

        return outcomes.Max(outcome => outcome.Status);
    }

    private Outcome BuildOne(CompileCommand command, CancellationToken cancellationToken)
    {
        ErrorOutput buffer = errors.Buffer(out StringWriter report);
        int status = ExitStatus.Done;
        try
        {
            string app = Path.Combine(input.Output, SourceFiles.Stem(command.File));
            SourceFiles.RequireNotOverwritten(input.Paths, app);
            CompiledProgram program = Translation.Compile(
                AppWriter.AssemblyName(app), [command], input.Options, _references, buffer, cancellationToken);
            _writer.Write(app, program, includeRuntimeLibrary: false);
        }
        catch (CommandFailedException failure)
        {
            if (!failure.IsReported)
            {
                buffer.Error(failure.Message);
            }

            status = ExitStatus.Failed;
        }
        catch (OutputException failure)
        {
            buffer.Error(failure.Message);
            status = ExitStatus.Failed;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            CommandLine.ReportInternalError(buffer, bug, command.File);
            status = ExitStatus.InternalError;
        }

        return new Outcome(status, report.ToString());
    }

    private readonly record struct Outcome(int Status, string Report);
}
