using System.Text.Json;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Analysis;

/// <summary>The findings of an earlier analysis, from its SARIF report: what is among them is not reported again.</summary>
internal sealed class Baseline
{
    private readonly HashSet<(string Path, string Fingerprint)> _known = [];

    private Baseline()
    {
    }

    /// <summary>Reads a report.</summary>
    /// <exception cref="CommandFailedException">It can't be read, or is no SARIF report of this program.</exception>
    internal static Baseline Read(string path)
    {
        Baseline baseline = new();
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (JsonElement run in document.RootElement.GetProperty("runs").EnumerateArray())
            {
                foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
                {
                    baseline.Add(result);
                }
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"cannot read '{path}': {FileErrors.Describe(cause)}");
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException)
        {
            throw new CommandFailedException($"'{path}' is no SARIF report of {CommandLine.Name}");
        }

        return baseline;
    }

    /// <summary>The findings that the report doesn't have.</summary>
    internal List<Finding> FindNew(IReadOnlyList<Finding> findings) =>
    [
        .. findings.Zip(Fingerprints.Of(findings))
            .Where(pair => !_known.Contains((Path.GetFullPath(pair.First.Path), pair.Second)))
            .Select(pair => pair.First),
    ];

    private void Add(JsonElement result)
    {
        string fingerprint = result.GetProperty("partialFingerprints").GetProperty(Fingerprints.Key).GetString()!;
        string uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        string path = Uri.TryCreate(uri, UriKind.Absolute, out Uri? absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
        _known.Add((Path.GetFullPath(path), fingerprint));
    }
}
