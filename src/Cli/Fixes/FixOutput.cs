using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Cli.Analysis;
using CSockTranslate.Cli.Output;
using CSockTranslate.Cli.Snapshots;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Writes fixes: as a difference, or to the files.</summary>
internal static class FixOutput
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The changes as a unified difference, which <c>patch -p1</c> and <c>git apply</c> take in the current folder.</summary>
    internal static byte[] Difference(IReadOnlyList<FixGroup> groups)
    {
        using MemoryStream stream = new();
        foreach ((SourceFile before, SourceFile after) in groups.SelectMany(group => group.Changes))
        {
            string mark = HasMark(before) ? ByteOrderMark.ToString() : "";
            string name = Name(before.Path);
            stream.Write(before.Encoding.GetBytes(UnifiedDiff.Create($"a/{name}", $"b/{name}", mark + before.Text, mark + after.Text)));
        }

        return stream.ToArray();
    }

    /// <summary>Writes the changed files, each at once and with the mode that it has.</summary>
    /// <exception cref="OutputException">A file can't be written; it is as it was then.</exception>
    internal static void Write(IReadOnlyList<FixGroup> groups)
    {
        foreach ((SourceFile before, SourceFile after) in groups.SelectMany(group => group.Changes))
        {
            string target = Path.GetFullPath(before.Path);
            target = File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
            string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            try
            {
                byte[] text = after.Encoding.GetBytes(after.Text);
                File.WriteAllBytes(temporary, HasMark(before) ? [.. Encoding.UTF8.Preamble, .. text] : text);
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
                }

                File.Move(temporary, target, overwrite: true);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                File.Delete(temporary);
                throw new OutputException($"cannot write '{before.Path}': {FileErrors.Describe(cause)}", cause);
            }
        }
    }

    /// <summary>Says on standard error how many findings are fixed, and why others are not.</summary>
    /// <param name="groups">The fixed files.</param>
    /// <param name="elsewhere">What was found in files that were not named.</param>
    /// <param name="errors">Standard error.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static void Summarize(IReadOnlyList<FixGroup> groups, IReadOnlyList<Finding> elsewhere, ErrorOutput errors, CancellationToken cancellationToken)
    {
        int fixedCount = 0;
        int left = elsewhere.Count;
        foreach (Finding finding in elsewhere.Where(finding => CFixes.ByRule.ContainsKey(finding.Id)))
        {
            Explain(errors, finding, "the file is not one of those that were named");
        }

        foreach (FixGroup group in groups)
        {
            fixedCount += group.FirstFindings.Count - group.Findings.Count;
            left += group.Findings.Count;
            foreach (Finding finding in group.Findings)
            {
                if (group.Reason(finding, cancellationToken) is { } reason)
                {
                    Explain(errors, finding, reason);
                }
            }
        }

        int files = groups.Sum(group => group.Changes.Count());
        errors.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CommandLine.Name}: {fixedCount} fixed in {files} {(files == 1 ? "file" : "files")}, {left} left"));
    }

    private static void Explain(ErrorOutput errors, Finding finding, string reason) => errors.Writer.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{finding.Path}:{finding.Line}:{finding.Column}: note: {finding.Id} ({finding.Rule}) is not fixed: {reason}"));

    private static string Name(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path).TrimStart(Path.DirectorySeparatorChar) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    // The front end reads on behind it.
    private static bool HasMark(SourceFile file)
    {
        using FileStream stream = File.OpenRead(file.Path);
        Span<byte> start = stackalloc byte[Encoding.UTF8.Preamble.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
