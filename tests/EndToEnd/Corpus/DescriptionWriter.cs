using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>Writes JSON so that people can read and compare it: what is short on one line, everything else one item a line.</summary>
internal static class DescriptionWriter
{
    private const int LineWidth = 120;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a node; lines end in LF, the last one too.</summary>
    public static string Write(JsonNode node)
    {
        StringBuilder text = new();
        Write(text, node, 0, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int indentation, int column)
    {
        string compact = Compact(node);
        if (column + compact.Length <= LineWidth && !IsAlwaysLong(node))
        {
            text.Append(compact);
            return;
        }

        string outer = new(' ', indentation);
        string inner = new(' ', indentation + 2);
        switch (node)
        {
            case JsonObject members:
                string separator = "{\n";
                foreach ((string name, JsonNode? value) in members)
                {
                    string label = JsonSerializer.Serialize(name, OneLine) + ": ";
                    text.Append(separator).Append(inner).Append(label);
                    Write(text, value, indentation + 2, indentation + 2 + label.Length);
                    separator = ",\n";
                }

                text.Append('\n').Append(outer).Append('}');
                break;
            case JsonArray items:
                separator = "[\n";
                foreach (JsonNode? item in items)
                {
                    text.Append(separator).Append(inner);
                    Write(text, item, indentation + 2, indentation + 2);
                    separator = ",\n";
                }

                text.Append('\n').Append(outer).Append(']');
                break;
            default:
                text.Append(compact);
                break;
        }
    }

    // A run, what it is expected to do, and any text of several lines: each on lines of its own however short.
    private static bool IsAlwaysLong(JsonNode? node) => node switch
    {
        JsonObject members => members.ContainsKey("expect") || members.ContainsKey("status"),
        JsonArray { Count: > 1 } items => items.All(item => item is JsonValue value && value.TryGetValue(out string? line) && line.EndsWith('\n'))
            || items.Any(item => item is JsonObject),
        _ => false,
    };

    private static string Compact(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject members => "{ " + string.Join(", ", members.Select(member => JsonSerializer.Serialize(member.Key, OneLine) + ": " + Compact(member.Value))) + " }",
        JsonArray items => "[" + string.Join(", ", items.Select(Compact)) + "]",
        _ => node.ToJsonString(OneLine),
    };
}
