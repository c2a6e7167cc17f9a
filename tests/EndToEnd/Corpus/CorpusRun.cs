using System.Text.Json.Nodes;

namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>
/// One run of a program: arguments, input, the network peers' script and what comes out. A text in the description stands for
/// bytes, one character for each.
/// </summary>
internal sealed class CorpusRun(JsonObject description)
{
    /// <summary>What the run is about.</summary>
    public string Name => (string)description["name"]!;

    /// <summary>The arguments; <c>{L.port}</c> stands for the port of peer L.</summary>
    public IReadOnlyList<string> Arguments => [.. (description["args"]?.AsArray() ?? []).Select(argument => (string)argument!)];

    /// <summary>What standard input holds; null for the end of input at once, unless the script gives input.</summary>
    public string? Input => (string?)description["stdin"];

    /// <summary>The steps of the network peers; see <see cref="Peers.PeerScript"/>.</summary>
    public IReadOnlyList<JsonObject> Script => [.. (description["script"]?.AsArray() ?? []).Select(step => step!.AsObject())];

    /// <summary>Whether the outcome depends on the machine's name service, so that a record says nothing about another machine.</summary>
    public bool DependsOnHost => (bool?)description["dependsOnHost"] ?? false;

    /// <summary>What was recorded from the gcc build; null if nothing was.</summary>
    public Outcome? Recorded
    {
        get => description["expect"] is JsonObject expect ? Outcome.FromJson(expect) : null;
        set => description["expect"] = value!.ToJson();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
