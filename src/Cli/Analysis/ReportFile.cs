using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Analysis;

/// <summary>
/// Writes a report where the user wants it: in one go when it is complete, and straight to the name, which may be a device or a pipe.
/// </summary>
internal static class ReportFile
{
    /// <summary>Writes the report.</summary>
    /// <exception cref="OutputException">It can't be written; a file that wasn't there before isn't there now.</exception>
    internal static void Write(string path, byte[] report)
    {
        if (Directory.Exists(path))
        {
            throw new OutputException($"cannot write '{path}': it is a directory");
        }

        bool isNew = !File.Exists(path);
        try
        {
            File.WriteAllBytes(path, report);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            if (isNew && File.Exists(path))
            {
                File.Delete(path);
            }

            throw new OutputException($"cannot write '{path}': {FileErrors.Describe(cause)}", cause);
        }
    }
}
