using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Translator.Dumps;

/// <summary>What a stage made of a program.</summary>
/// <param name="Files">What it made of each file; where there are errors, maybe nothing.</param>
/// <param name="Diagnostics">What there is to report, in the order of the files.</param>
public sealed record StageDump(IReadOnlyList<FileDump> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Writes the text of each file to a file of its own; all of them or none.</summary>
    /// <param name="folder">Where to; it is made if it isn't there.</param>
    /// <param name="extension">What the C files' extension becomes, without the dot.</param>
    /// <exception cref="OutputException">A file can't be written.</exception>
    public void WriteTo(string folder, string extension)
    {
        using StagedOutput output = new();
        output.AddFolder(folder);
        foreach (FileDump file in Files)
        {
            string name = $"{Path.GetFileNameWithoutExtension(file.Source.Path)}.{extension}";
            output.Add(Path.Combine(folder, name), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(file.Text));
        }

        output.Commit();
    }
}

/// <summary>What a stage made of a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Text">The text; its lines end in LF.</param>
public sealed record FileDump(SourceFile Source, string Text);
