using System.Text.Encodings.Web;
using System.Text.Json;

namespace CSockTranslate.Cli.Analysis;

/// <summary>Findings for scripts: an array of objects.</summary>
internal static class JsonReport
{
    /// <summary>How JSON is written here: for people too, so not ASCII only.</summary>
    internal static JsonWriterOptions WriterOptions { get; } =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report in UTF-8.</summary>
    internal static byte[] Create(IReadOnlyList<Finding> findings)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, WriterOptions))
        {
            json.WriteStartArray();
            foreach (Finding finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("file", finding.Path);
                json.WriteNumber("line", finding.Line);
                json.WriteNumber("column", finding.Column);
                json.WriteString("rule", finding.Rule);
                json.WriteString("id", finding.Id);
                json.WriteString("severity", finding.SeverityName);
                json.WriteString("message", finding.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
