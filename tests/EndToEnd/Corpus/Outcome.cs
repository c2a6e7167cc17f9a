using System.Text;
using System.Text.Json.Nodes;

namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>Everything that a run shows to the outside. Texts hold one character for each byte.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Status">The exit status; 128 and the signal's number if a signal ended the program.</param>
/// <param name="Wire">What each network peer received, by its name.</param>
internal sealed record Outcome(string Output, string Error, int Status, IReadOnlyDictionary<string, string> Wire)
{
    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static Outcome FromJson(JsonObject json) => new(
        Join(json["stdout"]),
        Join(json["stderr"]),
        (int)json["status"]!,
        (json["wire"]?.AsObject() ?? []).ToDictionary(peer => peer.Key, peer => Join(peer.Value)));

    /// <summary>The outcome as JSON, texts as arrays of lines. What is empty is left out.</summary>
    public JsonObject ToJson()
    {
        JsonObject json = [];
        Add(json, "stdout", Output);
        Add(json, "stderr", Error);
        json["status"] = Status;
        if (Wire.Count > 0)
        {
            JsonObject wire = [];
            foreach ((string peer, string received) in Wire.OrderBy(peer => peer.Key, StringComparer.Ordinal))
            {
                wire[peer] = Split(received);
            }

            json["wire"] = wire;
        }

        return json;
    }

    /// <summary>The outcome as a text that a difference is easily seen in.</summary>
    public string Describe()
    {
        StringBuilder text = new();
        text.Append("status ").Append(Status).Append('\n');
        Describe(text, "stdout", Output);
        Describe(text, "stderr", Error);
        foreach ((string peer, string received) in Wire.OrderBy(peer => peer.Key, StringComparer.Ordinal))
        {
            Describe(text, $"received by {peer}", received);
        }

        return text.ToString();
    }

    private static void Describe(StringBuilder text, string title, string bytes)
    {
        text.Append(title).Append(":\n");
        foreach (JsonNode? line in Split(bytes))
        {
            text.Append("  ");
            foreach (char c in (string)line!)
            {
                text.Append(c switch
                {
                    '\n' => "",
                    >= ' ' and < '\x7f' => c,
                    _ => $"\\x{(int)c:x2}",
                });
            }

            text.Append(((string)line!).EndsWith('\n') ? "\n" : "<no newline>\n");
        }
    }

    private static void Add(JsonObject json, string name, string text)
    {
        if (text.Length > 0)
        {
            json[name] = Split(text);
        }
    }

    private static JsonArray Split(string text)
    {
        JsonArray lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }

    private static string Join(JsonNode? lines) => lines == null ? "" : string.Concat(lines.AsArray().Select(line => (string)line!));
}
