using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CSockTranslate.CFrontEnd.Text;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Cli.Analysis;

/// <summary>
/// Findings for other tools, as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format). Every rule's stable name is its
/// <c>name</c>, and each result repeats it in <c>properties.rule</c>.
/// </summary>
internal static class SarifReport
{
    /// <summary>The report in UTF-8.</summary>
    internal static byte[] Create(IReadOnlyList<Finding> findings)
    {
        ImmutableArray<DiagnosticDescriptor> rules = RuleCatalog.All;
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, JsonReport.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach ((Finding finding, string fingerprint) in findings.Zip(Fingerprints.Of(findings)))
            {
                WriteResult(json, finding, fingerprint, rules);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", CommandLine.Name);
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(fieldCount: 3));
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", RuleCatalog.NameOf(rule));
            WriteText(json, "shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
            WriteText(json, "fullDescription", rule.Description.ToString(CultureInfo.InvariantCulture));
            json.WriteString("helpUri", rule.HelpLinkUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.DefaultSeverity));
            json.WriteBoolean("enabled", rule.IsEnabledByDefault);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, string fingerprint, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        int index = rules.Index().First(rule => rule.Item.Id == finding.Id && RuleCatalog.NameOf(rule.Item) == finding.Rule).Index;
        json.WriteNumber("ruleIndex", index);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Span);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (SourceSpan related in finding.Related)
            {
                WriteLocation(json, related);
            }

            json.WriteEndArray();
            WriteCodeFlow(json, finding);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprints.Key, fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("rule", finding.Rule);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCodeFlow(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach ((SourceSpan place, string text) in finding.Way)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(json, place, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, string? message = null)
    {
        SourceFile file = span.File;
        json.WriteStartObject();
        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file.GetPresumedPath(span.Start)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", file.GetPresumedLine(span.Start));
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", file.GetPresumedLine(span.End));
        json.WriteNumber("endColumn", file.GetColumn(span.End));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A relative reference for a relative path, so that the report can be read on another machine (RFC 3986).</summary>
    private static string UriOf(string path)
    {
        if (Path.IsPathRooted(path))
        {
            return new Uri(Path.GetFullPath(path)).AbsoluteUri;
        }

        return string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
