using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Cli.Analysis;

/// <summary>
/// What a finding is known by when lines have moved: the rule and the text of its line, without white space. Equal ones of a file are
/// numbered in their order.
/// </summary>
internal static class Fingerprints
{
    /// <summary>The name under which SARIF carries them.</summary>
    internal const string Key = "csocktranslate/v1";

    private const int HashLength = 16;

    /// <summary>The fingerprint of each finding.</summary>
    internal static IReadOnlyList<string> Of(IReadOnlyList<Finding> findings)
    {
        Dictionary<(string Path, string Hash), int> seen = [];
        List<string> fingerprints = [];
        foreach (Finding finding in findings)
        {
            string hash = Hash(finding);
            int count = seen.GetValueOrDefault((finding.Path, hash)) + 1;
            seen[(finding.Path, hash)] = count;
            fingerprints.Add(string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}"));
        }

        return fingerprints;
    }

    private static string Hash(Finding finding)
    {
        SourceFile file = finding.Span.File;
        int start = finding.Span.Start - finding.Span.Column + 1;
        int end = file.Text.IndexOf('\n', start);
        string line = string.Concat(file.Text[start..(end < 0 ? file.Text.Length : end)].Where(character => !char.IsWhiteSpace(character)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{line}")))[..HashLength];
    }
}
