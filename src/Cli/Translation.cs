using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli;

/// <summary>From the names of C files to their translation, with everything reported on the way.</summary>
internal static class Translation
{
    /// <summary>
    /// Translates the files of one program. Notes are for those who look at the translation, not for those who want to run the program.
    /// </summary>
    /// <exception cref="CommandFailedException">A file can't be read, or has errors.</exception>
    internal static IReadOnlyList<TranslatedFile> Translate(
        IReadOnlyList<CompileCommand> commands,
        TranslationOptions options,
        ErrorOutput errors,
        CancellationToken cancellationToken,
        bool withNotes = false) =>
        TranslateAll(commands, options, errors, cancellationToken, withNotes).Files;

    /// <summary>Translates the files of one program, or of several if the options allow that.</summary>
    /// <exception cref="CommandFailedException">A file can't be read, or has errors.</exception>
    internal static TranslationResult TranslateAll(
        IReadOnlyList<CompileCommand> commands,
        TranslationOptions options,
        ErrorOutput errors,
        CancellationToken cancellationToken,
        bool withNotes = false) => TranslateAll(ReadInputs(commands, errors), options, errors, cancellationToken, withNotes);

    /// <summary>Translates files that have been read.</summary>
    /// <exception cref="CommandFailedException">A file has errors.</exception>
    internal static TranslationResult TranslateAll(
        IReadOnlyList<TranslationInput> inputs,
        TranslationOptions options,
        ErrorOutput errors,
        CancellationToken cancellationToken,
        bool withNotes = false)
    {
        TranslationResult result = ProgramTranslator.Translate(inputs, options, cancellationToken);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (withNotes || diagnostic.Severity != DiagnosticSeverity.Note)
            {
                errors.Write(diagnostic);
            }
        }

        return result.Success ? result : throw new CommandFailedException();
    }

    /// <summary>Translates and compiles a program that has a <c>main</c>.</summary>
    /// <exception cref="CommandFailedException">A file can't be read, has errors, or there is no <c>main</c>.</exception>
    internal static CompiledProgram Compile(
        string assemblyName,
        IReadOnlyList<CompileCommand> commands,
        TranslationOptions options,
        Lazy<ReferenceSet> references,
        ErrorOutput errors,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<TranslatedFile> files = Translate(commands, options, errors, cancellationToken);
        RequireOneMain(files);
        return InMemoryCompiler.Compile(assemblyName, files, references.Value, options.LineDirectives, cancellationToken);
    }

    /// <summary>Makes sure that a program can start.</summary>
    /// <exception cref="CommandFailedException">There is no <c>main</c>, or more than one.</exception>
    internal static void RequireOneMain(IReadOnlyList<TranslatedFile> files)
    {
        RequireAtMostOneMain(files);
        if (!EntryPoint.ExistsIn(files))
        {
            throw new CommandFailedException($"{string.Join(", ", files.Select(file => file.Source.Path))}: there is no function 'main'");
        }
    }

    /// <summary>Makes sure that files belong to one program.</summary>
    /// <exception cref="CommandFailedException">Several have a <c>main</c>.</exception>
    internal static void RequireAtMostOneMain(IReadOnlyList<TranslatedFile> files)
    {
        string[] programs = [.. files.Where(EntryPoint.IsIn).Select(file => $"'{file.Source.Path}'")];
        if (programs.Length > 1)
        {
            throw new CommandFailedException($"{string.Join(" and ", programs)} each have a function 'main': they are not one program");
        }
    }

    /// <summary>Reads all files, so that each one that can't be read is reported.</summary>
    /// <exception cref="CommandFailedException">A file can't be read.</exception>
    internal static IReadOnlyList<TranslationInput> ReadInputs(IReadOnlyList<CompileCommand> commands, ErrorOutput errors)
    {
        List<TranslationInput> inputs = [];
        foreach (CompileCommand command in commands)
        {
            try
            {
                inputs.Add(new TranslationInput(SourceFiles.Read(command.File), command.Preprocessor));
            }
            catch (CommandFailedException exception)
            {
                errors.Error(exception.Message);
            }
        }

        return inputs.Count == commands.Count ? inputs : throw new CommandFailedException();
    }
}
